// A table that sorts by the column whose head is pressed.

export function sortable(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>("thead th[data-sort]")];
  const compare = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" }).compare;
  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const falling = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", falling ? "descending" : "ascending");
      const body = table.tBodies[0]!;
      const rows = [...body.rows].map((row) => ({ row, key: row.cells[head.cellIndex]!.textContent!.trim() }));
      rows.sort((one, other) => {
        // What is not known comes last either way.
        if (!one.key !== !other.key) return one.key ? -1 : 1;
        return falling ? compare(other.key, one.key) : compare(one.key, other.key);
      });
      body.append(...rows.map(({ row }) => row));
    });
  }
}
