// The map: nearer and farther, moved by hand or keys; a spot and its entry in the list show each other.

import { stageOf } from "../shared/pan-zoom";

const svg = document.querySelector<SVGSVGElement>("svg#atlas");

function entryOf(spot: SVGAElement): HTMLElement | null {
  return document.getElementById(`at-spot-${spot.dataset.spot}`);
}

function mark(spot: SVGAElement | null): void {
  for (const other of document.querySelectorAll("[data-spot].here")) other.classList.remove("here");
  if (!spot) return;
  spot.classList.add("here");
  entryOf(spot)?.classList.add("here");
}

if (svg) {
  const spots = [...svg.querySelectorAll<SVGAElement>("a.spot")];
  const names = svg.querySelector(".names");
  const size = Number(names?.getAttribute("font-size"));
  const wide = svg.viewBox.baseVal.width;
  function resize(): void {
    // Circles and names keep their size on the screen; areas in which a point may lie grow with the land.
    const scale = svg!.viewBox.baseVal.width / wide;
    names?.setAttribute("font-size", String(size * scale));
    for (const spot of spots) spot.querySelector(".scaled")?.setAttribute("transform", `scale(${scale})`);
  }
  function here(): { x: number; y: number } | undefined {
    const { x, y } = (document.activeElement as SVGAElement | null)?.dataset ?? {};
    return x && y ? { x: Number(x), y: Number(y) } : undefined;
  }
  const stage = stageOf(svg, { changed: resize, here, bounded: true });
  const ways: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  svg.addEventListener("keydown", (event) => {
    const way = ways[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const step = svg.viewBox.baseVal.width / 8;
    stage.move(way[0] * step, way[1] * step);
  });
  for (const spot of spots) {
    spot.addEventListener("pointerenter", () => mark(spot));
    spot.addEventListener("focus", () => mark(spot));
    spot.addEventListener("click", (event) => {
      event.preventDefault();
      mark(spot);
      const entry = entryOf(spot);
      entry?.scrollIntoView({ block: "nearest" });
      entry?.focus({ preventScroll: true });
    });
  }
  for (const entry of document.querySelectorAll<HTMLElement>(".spot-list > li[data-spot]")) {
    const spot = spots.find((one) => one.dataset.spot === entry.dataset.spot) ?? null;
    entry.addEventListener("pointerenter", () => mark(spot));
    entry.addEventListener("focusin", () => mark(spot));
  }
  svg.dataset.ready = "1";
}
