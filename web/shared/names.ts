// A name in the text shows whom it was taken for, on hover and on focus; Escape or leaving closes it.

const DELAY_MS = 180;

export function showNames(root: HTMLElement, signal: AbortSignal): void {
  const box = document.createElement("div");
  box.className = "who";
  box.hidden = true;
  box.setAttribute("role", "note");
  document.body.append(box);
  signal.addEventListener("abort", () => box.remove());
  let shown: HTMLElement | null = null;
  let timer = 0;

  const hide = (): void => {
    clearTimeout(timer);
    box.hidden = true;
    shown = null;
  };
  const later = (action: () => void): void => {
    clearTimeout(timer);
    timer = window.setTimeout(action, DELAY_MS);
  };
  const show = (link: HTMLElement): void => {
    const entry = document.getElementById(`name-${link.dataset.name}`);
    if (!entry || shown === link) return;
    shown = link;
    const heading = document.createElement("p");
    heading.className = "who-outcome";
    heading.textContent = entry.parentElement?.previousElementSibling?.textContent ?? "";
    box.replaceChildren(heading, ...Array.from(entry.childNodes, (node) => node.cloneNode(true)));
    box.hidden = false;
    const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const height = box.offsetHeight;
    const above = word.bottom + height + 8 > innerHeight && word.top > height + 8;
    box.style.top = `${scrollY + (above ? word.top - height - 6 : word.bottom + 6)}px`;
    box.style.left = `${Math.max(8, Math.min(word.left, document.documentElement.clientWidth - box.offsetWidth - 8))}px`;
  };
  const linkOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>("a.named") : null;

  root.addEventListener("mouseover", (event) => {
    const link = linkOf(event.target);
    if (link) later(() => show(link));
  }, { signal });
  root.addEventListener("mouseout", (event) => {
    if (linkOf(event.target)) later(hide);
  }, { signal });
  box.addEventListener("mouseenter", () => clearTimeout(timer));
  box.addEventListener("mouseleave", () => later(hide));
  root.addEventListener("focusin", (event) => {
    const link = linkOf(event.target);
    if (link) show(link);
    else hide();
  }, { signal });
  root.addEventListener("focusout", (event) => {
    if (linkOf(event.target)) later(hide);
  }, { signal });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !box.hidden) hide();
  }, { signal });
}
