// A drawing that can be moved and brought nearer: by wheel with Ctrl, drag, two buttons, and keys.

export interface Stage {
  svg: SVGSVGElement;
  /** Length of a pixel of the screen in units of the drawing. */
  pixel(): number;
  /** Where a point of the screen lies in the drawing. */
  at(event: { clientX: number; clientY: number }): DOMPoint;
  zoom(factor: number, at?: { x: number; y: number }): void;
  move(dx: number, dy: number): void;
  all(): void;
}

interface Options {
  /** Is told after each change of the window. */
  changed?: () => void;
  /** What keys zoom at; the middle of the window where it gives nothing. */
  here?: () => { x: number; y: number } | undefined;
  /** Nothing is drawn outside the first window: it is never left. */
  bounded?: boolean;
}

const STEP = 1.4;
const NEAREST = 1 / 40;
const FARTHEST = 3;

/** Makes a drawing movable. */
export function stageOf(svg: SVGSVGElement, { changed = () => {}, here = () => undefined, bounded = false }: Options): Stage {
  const whole = { ...box(svg) };
  let now = { ...whole };

  function show(): void {
    if (bounded) {
      now.x = Math.min(Math.max(now.x, whole.x), whole.x + whole.width - now.width);
      now.y = Math.min(Math.max(now.y, whole.y), whole.y + whole.height - now.height);
    }
    svg.setAttribute("viewBox", `${now.x} ${now.y} ${now.width} ${now.height}`);
    changed();
  }
  const stage: Stage = {
    svg,
    pixel: () => 1 / (svg.getScreenCTM()?.a || 1),
    at: (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM()!.inverse()),
    zoom(factor, at = { x: now.x + now.width / 2, y: now.y + now.height / 2 }) {
      const width = Math.min(Math.max(now.width / factor, whole.width * NEAREST), whole.width * (bounded ? 1 : FARTHEST));
      const by = width / now.width;
      now = { x: at.x - (at.x - now.x) * by, y: at.y - (at.y - now.y) * by, width, height: now.height * by };
      show();
    },
    move(dx, dy) {
      now.x += dx;
      now.y += dy;
      show();
    },
    all() {
      now = { ...whole };
      show();
    },
  };

  svg.addEventListener(
    "wheel",
    (event) => {
      // A plain wheel scrolls the page, as everywhere else.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      stage.zoom(event.deltaY < 0 ? STEP : 1 / STEP, stage.at(event));
    },
    { passive: false },
  );
  dragging(svg, stage);
  const buttons = svg.parentElement?.querySelector<HTMLElement>(".zoom");
  if (buttons) {
    buttons.hidden = false;
    buttons.addEventListener("click", (event) => {
      const way = (event.target as HTMLElement).dataset.zoom;
      if (way === "in") stage.zoom(STEP);
      else if (way === "out") stage.zoom(1 / STEP);
      else if (way === "all") stage.all();
    });
  }
  svg.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") stage.zoom(STEP, here());
    else if (event.key === "-") stage.zoom(1 / STEP, here());
    else if (event.key === "0") stage.all();
    else return;
    event.preventDefault();
  });
  return stage;
}

function box(svg: SVGSVGElement): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = svg.viewBox.baseVal;
  return { x, y, width, height };
}

/** Moves the window by a pointer on the ground, and brings it nearer by two fingers. */
function dragging(svg: SVGSVGElement, stage: Stage): void {
  const held = new Map<number, PointerEvent>();
  svg.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || (event.target as Element).closest("a")) return;
    held.set(event.pointerId, event);
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener("pointermove", (event) => {
    const before = held.get(event.pointerId);
    if (!before) return;
    const others = [...held.values()].filter((other) => other.pointerId !== event.pointerId);
    if (others.length === 1) {
      const other = others[0]!;
      const gap = (one: PointerEvent) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
      stage.zoom(gap(event) / gap(before), stage.at(other));
    } else {
      const pixel = stage.pixel();
      stage.move((before.clientX - event.clientX) * pixel, (before.clientY - event.clientY) * pixel);
    }
    held.set(event.pointerId, event);
  });
  for (const end of ["pointerup", "pointercancel"] as const) {
    svg.addEventListener(end, (event) => held.delete(event.pointerId));
  }
}
