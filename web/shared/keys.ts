// Keys: one letter does one thing, never while somebody types, and `?` lists them.

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select");
}

/** Whether a key press is a letter of ours: no other key is held, nobody types, no dialog is open. */
export function isLetter(event: KeyboardEvent): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  return plain && !document.querySelector("dialog[open]");
}

/** Let `?` and the button open the list of keys. */
export function listKeys(): void {
  const help = document.getElementById("help") as HTMLDialogElement | null;
  const button = document.getElementById("keys") as HTMLButtonElement | null;
  const toggle = (): void => {
    if (help?.open) help.close();
    else help?.showModal();
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "?" || isTyping(event.target)) return;
    toggle();
    event.preventDefault();
  });
  if (button) {
    button.hidden = false;
    button.addEventListener("click", toggle);
  }
}
