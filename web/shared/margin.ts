// Wide screens: the cards stand in a margin of their own that follows the text. Narrow ones and paper: after their
// paragraph, where the page has them without a script.

const WIDE = "(min-width: 60rem)";
/** Height at which a reader's eye is taken to be, as a part of the window. */
const EYE = 0.3;

export interface Margin {
  /** Bring a card beside its words. */
  align(card: HTMLElement, words: Element): void;
}

export function makeMargin(
  desk: HTMLElement,
  claimAt: (height: number) => [HTMLElement, Element] | null,
  signal: AbortSignal,
): Margin {
  const groups = Array.from(desk.querySelectorAll<HTMLElement>(".cards"), (cards) => ({ cards, row: cards.parentElement! }));
  const margin = document.createElement("div");
  margin.className = "margin";
  const wide = matchMedia(WIDE);
  let busyUntil = 0;

  const arrange = (inMargin: boolean): void => {
    desk.classList.toggle("with-margin", inMargin);
    if (inMargin) {
      margin.replaceChildren(...groups.map((group) => group.cards));
      desk.append(margin);
    } else {
      for (const group of groups) group.row.append(group.cards);
      margin.remove();
    }
  };
  const align = (card: HTMLElement, words: Element): void => {
    if (!margin.isConnected) return;
    const top = words.getBoundingClientRect().top - margin.getBoundingClientRect().top;
    const room = margin.clientHeight - Math.min(card.offsetHeight, margin.clientHeight);
    margin.scrollTop = card.offsetTop - Math.max(0, Math.min(top, room));
  };
  const follow = (): void => {
    if (performance.now() < busyUntil || !margin.isConnected || margin.matches(":hover")) return;
    const found = claimAt(innerHeight * EYE);
    if (found) align(...found);
  };

  let asked = 0;
  addEventListener("scroll", () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(follow);
  }, { passive: true, signal });
  wide.addEventListener("change", () => arrange(wide.matches), { signal });
  addEventListener("beforeprint", () => arrange(false), { signal });
  addEventListener("afterprint", () => arrange(wide.matches), { signal });
  arrange(wide.matches);
  return {
    align(card, words) {
      busyUntil = performance.now() + 600;
      align(card, words);
    },
  };
}
