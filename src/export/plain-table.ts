import type { Cell, Column, FigureView } from "../figures/view";
import type { Words } from "../words/words";

export interface PlainColumn {
  /** For programs: the same in every language. */
  readonly key: string;
  readonly label: string;
  readonly kind: "text" | "number" | "day" | "boolean";
}

/** A number, a text, an ISO day, yes or no, or nothing known. */
export type PlainValue = string | number | boolean | null;

export interface PlainTable {
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly (readonly PlainValue[])[];
}

interface Read extends PlainColumn {
  read(cells: readonly Cell[], leftOut: boolean): PlainValue;
}

/**
 * The table of a figure with a type to each column: a number stands bare, and beside it, where it says more than that,
 * as it was published; a date is a day where it is one. What rests on simulated people says so in every row.
 */
export function plainTable({ table, simulated }: FigureView, words: Words): PlainTable {
  const rows = table.rows.map(({ cells }) => cells);
  const reads: readonly Read[] = [
    ...(simulated === undefined ? [] : [simulatedColumn(simulated, words)]),
    ...table.columns.flatMap((column, at) =>
      typed(
        column,
        at,
        rows.flatMap((cells) => cells[at] ?? []),
        words,
      ),
    ),
    ...(rows.some((cells) => cells.some(({ observation }) => observation !== undefined))
      ? [observationColumn(words)]
      : []),
    ...(table.rows.some(({ leftOut }) => leftOut) ? [drawnColumn(words)] : []),
  ];
  return {
    columns: reads.map(({ key, label, kind }) => ({ key, label, kind })),
    rows: table.rows.map(({ cells, leftOut }) => reads.map(({ read }) => read(cells, leftOut))),
  };
}

/** One column as shown, as the columns that it takes in a file. */
function typed(
  { key, label, kind }: Column,
  at: number,
  cells: readonly Cell[],
  words: Words,
): readonly Read[] {
  const shown: Read = { key, label, kind: "text", read: (row) => textOf(row[at]) };
  const asShown: Read = { ...shown, key: `${key}_text`, label: words.t("export.as-shown", { label }) };
  if (kind === "number") {
    const value: Read = { key, label, kind: "number", read: (row) => row[at]?.value ?? null };
    const isBare = cells.every(({ text, value }) => value !== undefined && text === words.number(value));
    return isBare ? [value] : [value, asShown];
  }
  if (kind === "date" && cells.some(({ day }) => day !== undefined)) {
    const day: Read = { key, label, kind: "day", read: (row) => row[at]?.day ?? null };
    return cells.every((cell) => cell.day !== undefined) ? [day] : [day, asShown];
  }
  if (!cells.some(({ href }) => href !== undefined)) return [shown];
  const address: Read = {
    key: `${key}_address`,
    label: words.t("export.link"),
    kind: "text",
    read: (row) => row[at]?.href ?? null,
  };
  return [shown, address];
}

/** A text with what it quotes. */
export const textOf = (cell: Cell | undefined): string =>
  [cell?.text, cell?.quote?.text].filter((text) => text !== undefined && text !== "").join(" ");

const simulatedColumn = (mark: string, words: Words): Read => ({
  key: "simulated",
  label: words.t("export.simulated"),
  kind: "text",
  read: () => mark,
});

const observationColumn = (words: Words): Read => ({
  key: "observation",
  label: words.t("export.observation"),
  kind: "text",
  read: (cells) => cells.flatMap(({ observation }) => observation ?? []).join(" "),
});

const drawnColumn = (words: Words): Read => ({
  key: "drawn",
  label: words.t("export.drawn"),
  kind: "boolean",
  read: (_, leftOut) => !leftOut,
});
