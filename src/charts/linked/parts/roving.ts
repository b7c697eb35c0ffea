/** Makes one stop of the Tab key out of many marks: the arrow keys, Home and End move among them, row by row. */
export function roving(marks: readonly SVGElement[], perRow = marks.length): void {
  rovingBy(marks, (key, index) => target(key, index, perRow, marks.length));
}

/** The same where marks stand in no full rows: `to` says which mark a key leads to, if any. */
export function rovingBy(
  marks: readonly SVGElement[],
  to: (key: string, index: number) => number | undefined,
): void {
  const move = (index: number, next: SVGElement | undefined) => {
    if (!next) return;
    marks[index]?.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  };
  for (const [index, mark] of marks.entries()) {
    mark.setAttribute("tabindex", index === 0 ? "0" : "-1");
    mark.addEventListener("keydown", (event) => {
      const next = to(event.key, index);
      if (next === undefined) return;
      event.preventDefault();
      move(index, marks[next]);
    });
    mark.addEventListener("focus", () => {
      for (const other of marks) if (other !== mark) other.setAttribute("tabindex", "-1");
      mark.setAttribute("tabindex", "0");
    });
  }
}

function target(key: string, index: number, perRow: number, count: number): number | undefined {
  const column = index % perRow;
  switch (key) {
    case "ArrowRight":
      return column + 1 < perRow ? index + 1 : index;
    case "ArrowLeft":
      return column > 0 ? index - 1 : index;
    case "ArrowDown":
      return index + perRow < count ? index + perRow : index;
    case "ArrowUp":
      return index >= perRow ? index - perRow : index;
    case "Home":
      return index - column;
    case "End":
      return Math.min(index - column + perRow, count) - 1;
    default:
      return undefined;
  }
}
