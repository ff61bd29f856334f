// Keys that lead to pages, the list of keys, and light or dark.

import { isLetter, listKeys } from "../shared/keys";

const root = document.documentElement;
const CHORD_MS = 1200;

let chordEnds = 0;
document.addEventListener(
  "keydown",
  (event) => {
    if (!isLetter(event)) return;
    if (event.timeStamp < chordEnds) {
      chordEnds = 0;
      const link = document.querySelector<HTMLAnchorElement>(`.masthead a[data-key="${CSS.escape(event.key)}"]`);
      if (!link) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      link.click();
    } else if (event.key === "g") {
      chordEnds = event.timeStamp + CHORD_MS;
    } else if (event.key === "/") {
      const search = document.querySelector<HTMLInputElement>("input[type=search]");
      if (!search) return;
      event.preventDefault();
      search.focus();
    }
  },
  { capture: true },
);

const themeButton = document.getElementById("theme") as HTMLButtonElement | null;
if (themeButton) {
  themeButton.hidden = false;
  themeButton.addEventListener("click", () => {
    const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = isDark ? "light" : "dark";
    // The server writes it into the next page, so that no page is drawn in the other light first.
    document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
  });
}
listKeys();
root.dataset.ready = "1";
