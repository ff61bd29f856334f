// Dropping a file anywhere on the page; refusing what is too large before it is sent.

const form = document.getElementById("give") as HTMLFormElement;
const file = document.getElementById("file") as HTMLInputElement;
const text = document.getElementById("text") as HTMLTextAreaElement;
const problem = document.getElementById("give-problem") as HTMLElement;
const limit = Number(form.dataset.limit);

function carriesFile(event: DragEvent): boolean {
  return Array.from(event.dataTransfer?.types ?? []).includes("Files");
}

addEventListener("dragover", (event) => {
  if (!carriesFile(event)) return;
  event.preventDefault();
  document.body.classList.add("dropping");
});
addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) document.body.classList.remove("dropping");
});
addEventListener("drop", (event) => {
  if (!carriesFile(event)) return;
  event.preventDefault();
  document.body.classList.remove("dropping");
  file.files = event.dataTransfer!.files;
  if (file.files.length) form.requestSubmit();
});

function size(): number {
  return (file.files?.[0]?.size ?? 0) + new Blob([text.value]).size;
}

form.addEventListener("submit", (event) => {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  if (size() <= limit) return;
  event.preventDefault();
  problem.textContent = form.dataset.tooLarge!.replace("%(size)s", megabytes(size())).replace("%(limit)s", megabytes(limit));
  problem.hidden = false;
});
