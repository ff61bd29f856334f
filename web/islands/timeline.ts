// The timeline: j and k walk the events, and the strip and the list show the same one.

const events = [...document.querySelectorAll<HTMLElement>(".event")];
const moments = new Map([...document.querySelectorAll<SVGAElement>(".moment")].map((link) => [link.dataset.event ?? "", link]));
let at = -1;

function mark(place: number): void {
  events[at]?.classList.remove("here");
  moments.get(String(at + 1))?.classList.remove("here");
  at = place;
  events[at]?.classList.add("here");
  moments.get(String(at + 1))?.classList.add("here");
}

function go(place: number): void {
  if (place < 0 || place >= events.length) return;
  mark(place);
  const event = events[place]!;
  event.focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  event.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
}

document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement | null;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || target?.closest?.("input, select, textarea, dialog, svg")) return;
  if (event.key === "j") go(at + 1);
  else if (event.key === "k") go(Math.max(at - 1, 0));
});
for (const [number, link] of moments) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go(Number(number) - 1);
  });
}
if (events.length) document.documentElement.dataset.timeline = "1";
