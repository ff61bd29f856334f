// A checked report: keys, highlighting, the margin, what is filtered, the small map of the text.

import { isLetter } from "./keys";
import { makeMargin } from "./margin";
import { showNames } from "./names";

const MOTION = "(prefers-reduced-motion: reduce)";

export function openReport(desk: HTMLElement): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const cards = Array.from(desk.querySelectorAll<HTMLElement>(".card"));
  const rows = desk.querySelector<HTMLElement>(".rows")!;
  const marks = new Map<string, HTMLElement[]>();
  for (const mark of rows.querySelectorAll<HTMLElement>("mark[data-claims]")) {
    for (const number of mark.dataset.claims!.split(" ")) {
      marks.set(number, [...(marks.get(number) ?? []), mark]);
    }
  }
  const numberOf = (card: HTMLElement): string => card.id.slice("claim-".length);
  const wordsOf = (card: HTMLElement): HTMLElement[] => marks.get(numberOf(card)) ?? [];
  const isShown = (card: HTMLElement): boolean => getComputedStyle(card).display !== "none";
  let current = -1;

  const light = (card: HTMLElement | undefined, name: string, on: boolean): void => {
    if (card) for (const mark of wordsOf(card)) mark.classList.toggle(name, on);
  };
  const claimAt = (height: number): [HTMLElement, Element] | null => {
    let found: [HTMLElement, Element] | null = null;
    for (const card of cards) {
      const words = wordsOf(card)[0];
      if (!words || !isShown(card)) continue;
      if (found && isBelow(words, height)) break;
      found = [card, words];
    }
    return found;
  };
  // Asking a paragraph far away where its words are would have it laid out: the place of the whole is asked first.
  const isBelow = (words: HTMLElement, height: number): boolean => {
    const { top, bottom } = words.closest(".row")!.getBoundingClientRect();
    return top > height || (bottom > height && words.getBoundingClientRect().top > height);
  };
  const margin = makeMargin(desk, claimAt, signal);

  const select = (index: number, reveal: boolean): void => {
    const card = cards[index];
    if (!card) return;
    if (index !== current) {
      cards[current]?.classList.remove("current");
      light(cards[current], "current", false);
      current = index;
      card.classList.add("current");
      light(card, "current", true);
    }
    const words = wordsOf(card)[0];
    if (!reveal || !words) return;
    card.focus({ preventScroll: true });
    const { top, bottom } = words.getBoundingClientRect();
    if (top < 90 || bottom > innerHeight * 0.75) {
      const isFar = Math.abs(top) > 2 * innerHeight;
      const atOnce = isFar || matchMedia(MOTION).matches || !desk.classList.contains("with-margin");
      const behavior = atOnce ? "instant" : "smooth";
      scrollBy({ top: top - innerHeight * 0.3, behavior });
      if (behavior === "smooth") setTimeout(() => margin.align(card, words), 350);
    }
    if (!desk.classList.contains("with-margin")) card.scrollIntoView({ block: "nearest" });
    margin.align(card, words);
  };
  const move = (step: number): void => {
    for (let index = current + step; index >= 0 && index < cards.length; index += step) {
      if (isShown(cards[index]!)) return select(index, true);
    }
  };
  const toggleSources = (): void => {
    const details = cards[current]?.querySelector("details");
    if (!details) return;
    details.open = !details.open;
    const words = wordsOf(cards[current]!)[0];
    if (words) margin.align(cards[current]!, words);
  };

  document.addEventListener("keydown", (event) => {
    if (!isLetter(event)) return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "o") toggleSources();
    else if (event.key === "n") document.getElementById("show-names")?.click();
    else return;
    event.preventDefault();
  }, { signal });

  cards.forEach((card, index) => {
    card.addEventListener("mouseenter", () => light(card, "hover", true), { signal });
    card.addEventListener("mouseleave", () => light(card, "hover", false), { signal });
    // A press of the mouse gives focus too: were the card unfolded then, its summary would move away under the click.
    card.addEventListener("focusin", (event) => {
      if ((event.target as Element).matches(":focus-visible")) select(index, false);
    }, { signal });
    card.addEventListener("click", () => select(index, false), { signal });
  });
  rows.addEventListener("click", (event) => {
    const target = event.target as Element;
    const ref = target.closest<HTMLAnchorElement>("a.ref");
    const mark = target.closest<HTMLElement>("mark[data-claims]");
    if (ref) {
      event.preventDefault();
      history.replaceState(history.state, "", ref.hash);
      select(Number(ref.hash.slice("#claim-".length)) - 1, true);
    } else if (mark && !target.closest("a") && !String(getSelection())) {
      const numbers = mark.dataset.claims!.split(" ");
      select(Number(numbers[numbers.length - 1]) - 1, true);
    }
  }, { signal });

  const fromAddress = (): void => {
    const index = cards.findIndex((card) => `#${card.id}` === location.hash);
    if (index >= 0) select(index, true);
  };
  addEventListener("hashchange", fromAddress, { signal });

  // What is filtered out is no longer marked in the text, nor on the map.
  const dim = (): void => {
    const hidden = new Set(cards.filter((card) => !isShown(card)).map(numberOf));
    for (const mark of rows.querySelectorAll<HTMLElement>("mark[data-claims]")) {
      mark.classList.toggle("off", mark.dataset.claims!.split(" ").every((number) => hidden.has(number)));
    }
    desk.querySelectorAll(".minimap a").forEach((link, index) => link.classList.toggle("off", hidden.has(String(index + 1))));
  };
  document.querySelector(".filters")?.addEventListener("change", dim, { signal });

  const view = desk.querySelector<SVGRectElement>(".minimap .view");
  const placeView = (): void => {
    const { top, height } = rows.getBoundingClientRect();
    const from = Math.max(0, Math.min(1, -top / height));
    const to = Math.max(0, Math.min(1, (innerHeight - top) / height));
    view?.setAttribute("y", String(from * 1000));
    view?.setAttribute("height", String((to - from) * 1000));
  };
  addEventListener("scroll", () => requestAnimationFrame(placeView), { passive: true, signal });
  addEventListener("resize", placeView, { signal });

  addEventListener("beforeprint", () => {
    for (const details of desk.querySelectorAll<HTMLDetailsElement>("details:not([open])")) {
      details.open = true;
      details.dataset.printed = "";
    }
  }, { signal });
  addEventListener("afterprint", () => {
    for (const details of desk.querySelectorAll<HTMLDetailsElement>("details[data-printed]")) {
      details.open = false;
      delete details.dataset.printed;
    }
  }, { signal });

  showNames(desk, signal);
  placeView();
  dim();
  fromAddress();
  // The browser itself goes to the card when all has loaded; its words are what is wanted.
  addEventListener("load", fromAddress, { signal, once: true });
  return () => ended.abort();
}
