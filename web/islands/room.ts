// Keys that lead to pages, the list of keys, and light or dark.

const help = document.getElementById("help") as HTMLDialogElement | null;
const keysButton = document.getElementById("keys") as HTMLButtonElement | null;
const themeButton = document.getElementById("theme") as HTMLButtonElement | null;
const root = document.documentElement;
const CHORD_MS = 1200;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select");
}

function toggleHelp(): void {
  if (help?.open) help.close();
  else help?.showModal();
}

let chordEnds = 0;
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (event.key === "?") {
    toggleHelp();
    event.preventDefault();
    return;
  }
  if (help?.open) return;
  if (event.timeStamp < chordEnds) {
    chordEnds = 0;
    const link = document.querySelector<HTMLAnchorElement>(`.masthead a[data-key="${CSS.escape(event.key)}"]`);
    if (link) {
      event.preventDefault();
      event.stopImmediatePropagation();
      link.click();
    }
  } else if (event.key === "g") {
    chordEnds = event.timeStamp + CHORD_MS;
  } else if (event.key === "/") {
    const search = document.querySelector<HTMLInputElement>("input[type=search]");
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }
});

function remembered(): string | null {
  try {
    return localStorage.getItem("theme");
  } catch {
    return null;
  }
}

function setTheme(theme: string | null): void {
  if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  else delete root.dataset.theme;
}

setTheme(remembered());
if (keysButton) {
  keysButton.hidden = false;
  keysButton.addEventListener("click", toggleHelp);
}
if (themeButton) {
  themeButton.hidden = false;
  themeButton.addEventListener("click", () => {
    const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const next = isDark ? "light" : "dark";
    setTheme(next);
    try {
      localStorage.setItem("theme", next);
    } catch {
      // Without storage the choice lasts for this page.
    }
  });
}
root.dataset.ready = "1";
