/**
 * Where a key leads among marks that stand in rows with gaps, in the order of rows and columns: to the next along
 * the row, or to the nearest one of the next row.
 */
export function alongRows(
  marks: readonly { readonly row: number; readonly column: number }[],
): (key: string, index: number) => number | undefined {
  const rows = [...new Set(marks.map(({ row }) => row))].map((row) =>
    marks.flatMap((mark, index) => (mark.row === row ? [{ index, column: mark.column }] : [])),
  );
  return (key, index) => {
    const at = rows.findIndex((row) => row.some((mark) => mark.index === index));
    const row = rows[at] ?? [];
    const along = row.findIndex((mark) => mark.index === index);
    const nearest = (to: number): number => {
      const own = row[along]?.column ?? 0;
      const distance = ({ column }: { readonly column: number }) => Math.abs(column - own);
      return [...(rows[to] ?? [])].sort((a, b) => distance(a) - distance(b))[0]?.index ?? index;
    };
    switch (key) {
      case "ArrowRight":
        return row[along + 1]?.index ?? index;
      case "ArrowLeft":
        return row[along - 1]?.index ?? index;
      case "ArrowDown":
        return nearest(at + 1);
      case "ArrowUp":
        return nearest(at - 1);
      case "Home":
        return row[0]?.index;
      case "End":
        return row.at(-1)?.index;
      default:
        return undefined;
    }
  };
}
