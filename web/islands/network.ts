// The network: choose a tie or a party to read what the sources say, move parties, slide over time, walk by keys.

import { stageOf, type Stage } from "../shared/pan-zoom";

interface Tie {
  link: SVGAElement;
  /** One line stands for all ties of two parties that stand alike. */
  label: string;
  one: Party;
  other: Party;
  bend: number;
  /** Days between which a source lets it hold; an empty end is open. */
  spans: [string, string][];
}

interface Party {
  link: SVGAElement;
  key: string;
  name: string;
  x: number;
  y: number;
  ties: Tie[];
}

const DAY_MS = 86_400_000;
const STEP_MS = 60;
const STEPS = 240;

const svg = document.querySelector<SVGSVGElement>("svg#network");
const said = document.getElementById("said");
const parties = new Map<string, Party>();
const ties: Tie[] = [];

function read(root: SVGSVGElement): void {
  for (const link of root.querySelectorAll<SVGAElement>("a.party")) {
    const { key = "", name = "" } = link.dataset;
    const { e: x = 0, f: y = 0 } = link.transform.baseVal.consolidate()?.matrix ?? {};
    // A party that the record does not know leads nowhere, but can be chosen.
    if (!link.hasAttribute("href")) link.setAttribute("role", "button");
    parties.set(key, { link, key, name, x, y, ties: [] });
  }
  const drawn = [...parties.values()];
  for (const link of root.querySelectorAll<SVGAElement>("a.tie")) {
    // The numbers of both ends and how far the line bows out; the label; the days between which it can have held.
    const [ends = "", label = "", spans = ""] = (link.dataset.tie ?? "").split(";");
    const [one = -1, other = -1, bend = 0] = ends.split(" ").map(Number);
    const from = drawn[one];
    const to = drawn[other];
    if (!from || !to) continue;
    const pairs = spans.split(" ").map((span) => span.split("/") as [string, string]);
    const tie = { link, label, one: from, other: to, bend, spans: pairs };
    ties.push(tie);
    from.ties.push(tie);
    if (to !== from) to.ties.push(tie);
  }
}

function drawTie(tie: Tie): void {
  const { one, other, bend } = tie;
  if (one === other) return;
  const length = Math.hypot(other.x - one.x, other.y - one.y) || 1;
  const across = { x: -(other.y - one.y) / length, y: (other.x - one.x) / length };
  const x = (one.x + other.x) / 2 + across.x * bend;
  const y = (one.y + other.y) / 2 + across.y * bend;
  const path = `M${one.x} ${one.y}Q${x + across.x * bend} ${y + across.y * bend} ${other.x} ${other.y}`;
  for (const line of tie.link.querySelectorAll("path")) line.setAttribute("d", path);
  const word = tie.link.querySelector("text");
  word?.setAttribute("x", String(x));
  word?.setAttribute("y", String(y));
}

function mark(links: Iterable<Element>): void {
  for (const link of document.querySelectorAll("#network .chosen")) link.classList.remove("chosen");
  for (const link of links) link.classList.add("chosen");
}

/** The page of the ties between two parties says what the sources say; here stands the middle of it. */
async function showTie(tie: Tie): Promise<void> {
  mark([tie.link, tie.one.link, tie.other.link]);
  const address = tie.link.getAttribute("href") ?? "";
  // In a single file the table says it.
  if (!said || address.startsWith("#")) return location.assign(address);
  said.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(withDate(address), { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = page.getElementById("ties-said");
    if (!answer.ok || !found) throw new Error(answer.statusText);
    said.replaceChildren(...found.children);
  } catch {
    location.assign(withDate(address));
  } finally {
    said.removeAttribute("aria-busy");
  }
}

/** The same as-of date as this page has. */
function withDate(address: string): string {
  const date = new URLSearchParams(location.search).get("as_of");
  return date ? `${address}&as_of=${encodeURIComponent(date)}` : address;
}

function showParty(party: Party): void {
  mark([party.link, ...party.ties.map((tie) => tie.link)]);
  if (!said) return;
  const title = document.createElement("h3");
  title.dir = "auto";
  title.textContent = party.name;
  const list = document.createElement("ul");
  for (const tie of party.ties) {
    if (tie.link.classList.contains("out")) continue;
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.dir = "auto";
    button.textContent = `${tie.label}: ${(tie.one === party ? tie.other : tie.one).name}`;
    button.addEventListener("click", () => void showTie(tie));
    item.append(button);
    list.append(item);
  }
  said.replaceChildren(title, ...ways(party), list);
}

/** Links to the party's dossier and to the network around it, where the record knows it. */
function ways(party: Party): HTMLElement[] {
  const around = party.link.getAttribute("href");
  if (!around) return [];
  const line = document.createElement("p");
  const dossier = document.createElement("a");
  dossier.href = around.replace(/\/network$/, "");
  dossier.textContent = document.querySelector(".views li:first-child a")?.textContent ?? "→";
  const centre = document.createElement("a");
  centre.href = around;
  centre.textContent = document.querySelector(".views li:nth-child(2) a")?.textContent ?? "→";
  line.append(dossier, " · ", centre);
  return [line];
}

/** Pointer: a short press chooses, a longer way moves the party. */
function pointers(root: SVGSVGElement, stage: Stage): void {
  let held: { party: Party; moved: boolean } | null = null;
  root.addEventListener("pointerdown", (event) => {
    const link = (event.target as Element).closest<SVGAElement>("a.party");
    const party = link && parties.get(link.dataset.key ?? "");
    if (!party || event.button !== 0) return;
    held = { party, moved: false };
    root.setPointerCapture(event.pointerId);
  });
  root.addEventListener("pointermove", (event) => {
    if (!held) return;
    const at = stage.at(event);
    const far = Math.hypot(at.x - held.party.x, at.y - held.party.y) > 4 * stage.pixel();
    if (!held.moved && !far) return;
    held.moved = true;
    Object.assign(held.party, { x: at.x, y: at.y });
    held.party.link.setAttribute("transform", `translate(${at.x} ${at.y})`);
    held.party.ties.forEach(drawTie);
  });
  root.addEventListener("pointerup", () => {
    if (held && !held.moved) showParty(held.party);
    held = null;
  });
  root.addEventListener("pointercancel", () => (held = null));
  root.addEventListener("dragstart", (event) => event.preventDefault());
  root.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<SVGAElement>("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(link);
  });
}

function choose(link: SVGAElement): void {
  const party = parties.get(link.dataset.key ?? "");
  const tie = ties.find((one) => one.link === link);
  if (party) showParty(party);
  else if (tie) void showTie(tie);
}

/** Keys: one stop for Tab, arrows to the next party that way, `t` through its ties, Enter to read. */
function keys(root: SVGSVGElement): void {
  const all = [...parties.values()];
  let here = all.find((party) => party.link.classList.contains("centre")) ?? all[0];
  let tieAt = -1;
  for (const party of all) party.link.setAttribute("tabindex", party === here ? "0" : "-1");
  const ways: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  root.addEventListener("focusin", (event) => {
    const party = parties.get((event.target as SVGAElement).dataset?.key ?? "");
    if (!party || party === here) return;
    here?.link.setAttribute("tabindex", "-1");
    party.link.setAttribute("tabindex", "0");
    here = party;
    tieAt = -1;
  });
  root.addEventListener("keydown", (event) => {
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    const way = ways[event.key];
    if (way) {
      event.preventDefault();
      nextThatWay(all, here, way)?.link.focus();
    } else if (event.key === "t" && here.ties.length) {
      event.preventDefault();
      tieAt = (tieAt + 1) % here.ties.length;
      const tie = here.ties[tieAt]!;
      void showTie(tie);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(document.activeElement as unknown as SVGAElement);
    } else if (event.key === "Escape") {
      mark([]);
    }
  });
}

function nextThatWay(all: Party[], from: Party, [wx, wy]: [number, number]): Party | undefined {
  let best: Party | undefined;
  let least = Infinity;
  for (const party of all) {
    if (party === from || party.link.classList.contains("out")) continue;
    const dx = party.x - from.x;
    const dy = party.y - from.y;
    const along = dx * wx + dy * wy;
    const aside = Math.abs(dx * wy) + Math.abs(dy * wx);
    if (along <= 0 || aside > along * 2) continue;
    if (along + aside * 1.5 < least) [best, least] = [party, along + aside * 1.5];
  }
  return best;
}

/** The slider: only ties that can have held on a day, by the dates that sources give. */
function slider(): void {
  const frame = document.getElementById("slide");
  const on = document.getElementById("slide-on") as HTMLInputElement | null;
  const at = document.getElementById("slide-at") as HTMLInputElement | null;
  const out = document.getElementById("slide-day");
  const play = document.getElementById("slide-play") as HTMLButtonElement | null;
  if (!frame || !on || !at || !out || !play) return;
  const first = Date.parse(frame.dataset.first ?? "");
  const last = Date.parse(frame.dataset.last ?? "");
  frame.hidden = false;
  let timer = 0;

  function apply(): void {
    const share = Number(at!.value) / Number(at!.max);
    const day = new Date(Math.round((first + (last - first) * share) / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
    out!.textContent = on!.checked ? day : "";
    at!.disabled = play!.disabled = !on!.checked;
    if (on!.checked) at!.setAttribute("aria-valuetext", day);
    for (const tie of ties) {
      const holds = !on!.checked || tie.spans.some(([since, until]) => (!since || since <= day) && (!until || until >= day));
      tie.link.classList.toggle("out", !holds);
    }
    for (const party of parties.values()) {
      const alone = party.ties.length > 0 && party.ties.every((tie) => tie.link.classList.contains("out"));
      party.link.classList.toggle("out", alone && !party.link.classList.contains("centre"));
    }
  }
  function stop(): void {
    clearInterval(timer);
    timer = 0;
    play!.textContent = play!.dataset.play ?? "";
  }
  on.addEventListener("change", () => {
    stop();
    apply();
  });
  at.addEventListener("input", () => {
    stop();
    apply();
  });
  play.addEventListener("click", () => {
    if (timer) return stop();
    play.textContent = play.dataset.pause ?? "";
    if (Number(at.value) >= Number(at.max)) at.value = "0";
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    // Who wants less motion gets a year at a time, not a film.
    const step = calm ? Number(at.max) / Math.max((last - first) / (365 * DAY_MS), 1) : Number(at.max) / STEPS;
    timer = window.setInterval(
      () => {
        at.value = String(Number(at.value) + step);
        apply();
        if (Number(at.value) >= Number(at.max)) stop();
      },
      calm ? 1500 : STEP_MS,
    );
  });
  apply();
}

/** Writes the names that a crowded drawing left out, once somebody comes near. */
function writeNames(): void {
  for (const { link, name } of parties.values()) {
    if (link.querySelector("text")) continue;
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    text.setAttribute("class", "middle");
    text.setAttribute("y", "2.2em");
    text.setAttribute("aria-hidden", "true");
    text.textContent = name;
    link.append(text);
  }
}

if (svg) {
  read(svg);
  const crowded = svg.classList.contains("crowded");
  const start = svg.viewBox.baseVal.width;
  const stage = stageOf(svg, {
    changed() {
      const near = crowded && svg.viewBox.baseVal.width < start / 2;
      if (near) writeNames();
      svg.classList.toggle("near", near);
    },
    here: () => parties.get((document.activeElement as SVGAElement | null)?.dataset.key ?? ""),
  });
  pointers(svg, stage);
  keys(svg);
  slider();
  svg.dataset.ready = "1";
  performance.mark("network-ready");
}
