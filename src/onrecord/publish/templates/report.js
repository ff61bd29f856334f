"use strict";
// Keys and highlighting; the page reads and prints without any of it.
(() => {
  const cards = Array.from(document.querySelectorAll(".card"));
  const help = document.getElementById("help");
  const keys = document.getElementById("keys");
  const smooth = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  let current = -1;

  const marks = new Map();
  for (const mark of document.querySelectorAll("mark[data-claims]")) {
    for (const number of mark.dataset.claims.split(" ")) {
      if (!marks.has(number)) marks.set(number, []);
      marks.get(number).push(mark);
    }
  }
  const numberOf = (card) => card.id.slice("claim-".length);
  const light = (card, name, on) => {
    for (const mark of marks.get(numberOf(card)) || []) mark.classList.toggle(name, on);
  };

  const select = (index, scroll) => {
    if (current >= 0) {
      cards[current].classList.remove("current");
      light(cards[current], "current", false);
    }
    current = index;
    const card = cards[index];
    card.classList.add("current");
    light(card, "current", true);
    card.focus({ preventScroll: true });
    if (scroll) card.scrollIntoView({ behavior: smooth, block: "nearest" });
  };
  const move = (step) => {
    for (let index = current + step; index >= 0 && index < cards.length; index += step) {
      if (cards[index].offsetParent !== null) return select(index, true);
    }
  };
  const toggleHelp = () => (help.open ? help.close() : help.showModal());

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input:not([type=checkbox]), textarea")) return;
    if (event.key === "?") toggleHelp();
    else if (help.open) return;
    else if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "o" && current >= 0) {
      const details = cards[current].querySelector("details");
      details.open = !details.open;
    } else return;
    event.preventDefault();
  });

  cards.forEach((card, index) => {
    card.addEventListener("mouseenter", () => light(card, "hover", true));
    card.addEventListener("mouseleave", () => light(card, "hover", false));
    card.addEventListener("focusin", () => {
      if (current !== index) {
        const target = document.activeElement;
        select(index, false);
        target.focus({ preventScroll: true });
      }
    });
  });
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark[data-claims]");
    if (!mark || String(getSelection())) return;
    const numbers = mark.dataset.claims.split(" ");
    select(Number(numbers[numbers.length - 1]) - 1, true);
  });
  addEventListener("hashchange", () => {
    const index = cards.findIndex((card) => "#" + card.id === location.hash);
    if (index >= 0) select(index, false);
  });
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details:not([open])")) {
      details.open = true;
      details.dataset.printed = "";
    }
  });
  addEventListener("afterprint", () => {
    for (const details of document.querySelectorAll("details[data-printed]")) {
      details.open = false;
      delete details.dataset.printed;
    }
  });

  keys.hidden = false;
  keys.addEventListener("click", toggleHelp);
  document.getElementById("close").addEventListener("click", () => help.close());
  document.documentElement.dataset.ready = "1";
})();
