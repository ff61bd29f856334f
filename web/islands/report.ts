// The page of a checked report in the reading room.

import { isLetter } from "../shared/keys";
import { openReport } from "../shared/report";

let close = (): void => undefined;

function open(): void {
  close();
  const desk = document.getElementById("desk");
  if (desk) close = openReport(desk);
  const print = document.getElementById("print");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "e" || !isLetter(event)) return;
  const menu = document.getElementById("export") as HTMLDetailsElement | null;
  if (!menu) return;
  menu.open = !menu.open;
  menu.querySelector("summary")?.focus();
  event.preventDefault();
});
// A click elsewhere closes the menu.
document.addEventListener("click", (event) => {
  const menu = document.querySelector<HTMLDetailsElement>("#export[open]");
  if (menu && !menu.contains(event.target as Node)) menu.open = false;
});
// Another as-of date brings another report into the page.
document.addEventListener("htmx:after:swap", open);
open();
