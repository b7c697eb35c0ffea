import { signedPercent } from "../../charts/parts/error-marks";
import type { Calibration } from "../../model/calibration";
import type { Words } from "../../words/words";
import { dateOf, numberCell, sourceCell } from "../observation-table";
import type { Cell, Column, TableRow, TableView } from "../view";
import { asHeading, type NumberNames } from "./number-names";
import type { Reported } from "./report";

/** A column with what stands in it for a row. */
interface Field<T> extends Column {
  cell(row: T): Cell;
}

/** Numbers that the population is fitted to or compared with: published, simulated, and how far off. */
export function numberTable(
  numbers: readonly Reported[],
  words: Words,
  names: NumberNames,
  caption: string,
): TableView {
  return tableOf(numbers, caption, numberFields(numbers, words, names));
}

/** The numbers of all indicators in one table, each with what it counts, and with plain numbers behind the texts. */
export const wholeTable = (
  numbers: readonly Reported[],
  words: Words,
  names: NumberNames,
  caption: string,
): TableView =>
  tableOf(numbers, caption, [
    {
      key: "indicator",
      label: words.t("calibration-page.counted"),
      kind: "text",
      cell: ({ row }) => ({ text: asHeading(names.indicator(row.indicator ?? "")) }),
    },
    ...numberFields(numbers, words, names).map((field) => ({
      ...field,
      key: field.key === "simulated" ? "simulated_number" : field.key, // files have the mark under "simulated"
      cell: (number: Reported): Cell => {
        const value = PLAIN[field.key]?.(number.row);
        return { ...field.cell(number), ...(typeof value === "number" && { value }) };
      },
    })),
  ]);

const PLAIN: Readonly<Record<string, (row: Calibration) => number | null>> = {
  simulated: ({ simulated }) => simulated,
  difference: ({ error }) => error,
  percent: ({ error_percent: percent }) => percent,
  tolerance: ({ tolerance }) => tolerance,
};

function numberFields(
  numbers: readonly Reported[],
  words: Words,
  names: NumberNames,
): readonly Field<Reported>[] {
  const isFitted = numbers.some(({ row }) => row.inside !== null);
  return [
    ...namedFields(words, names),
    {
      key: "simulated",
      label: asHeading(words.t("explore.figure.calibration.simulated")),
      kind: "number",
      cell: ({ row }) => ({ text: row.simulated === null ? "" : words.number(row.simulated) }),
    },
    {
      key: "difference",
      label: asHeading(words.t("explore.figure.calibration.error")),
      kind: "number",
      cell: ({ row }) => ({ text: row.error === null ? "" : signed(row.error, words) }),
    },
    {
      key: "percent",
      label: words.t("calibration-page.percent"),
      kind: "number",
      cell: ({ row }) => ({
        text: row.error_percent === null ? "" : signedPercent(row.error_percent, words),
      }),
    },
    ...(isFitted ? fittedFields(words) : []),
    {
      key: "basis",
      label: words.t("calibration-page.basis"),
      kind: "text",
      cell: ({ row }) => ({ text: row.basis, lang: "en" }),
    },
    sourceField(words),
  ];
}

/** Published numbers that the population cannot give, each with the reason; what is counted stands as it was published. */
export const notModelledTable = (
  numbers: readonly Reported[],
  words: Words,
  names: NumberNames,
  caption: string,
): TableView =>
  tableOf(numbers, caption, [
    dateField(words),
    partField(words, (row) => names.whose(row)),
    {
      key: "category",
      label: words.t("calibration-page.category"),
      kind: "text",
      cell: ({ source }) => ({ text: source.category_published ?? "", lang: "en" }),
    },
    publishedField(words),
    {
      key: "basis",
      label: words.t("calibration-page.why"),
      kind: "text",
      cell: ({ row }) => ({ text: row.basis, lang: "en" }),
    },
    sourceField(words),
  ]);

/** Every assumption with its value and what it means, as the report words them. */
export const assumptionTable = (rows: readonly Calibration[], words: Words, caption: string): TableView =>
  tableOf(rows, caption, [
    {
      key: "assumption",
      label: words.t("calibration-page.assumption"),
      kind: "text",
      cell: ({ id }) => ({ text: words.name("assumption", id) }),
    },
    {
      key: "value",
      label: words.t("calibration-page.value"),
      kind: "text",
      cell: ({ assumed }) => ({ text: assumed ?? "", lang: "en" }),
    },
    {
      key: "meaning",
      label: words.t("calibration-page.meaning"),
      kind: "text",
      cell: ({ basis }) => ({ text: basis, lang: "en" }),
    },
  ]);

const namedFields = (words: Words, names: NumberNames): readonly Field<Reported>[] => [
  dateField(words),
  partField(words, (row) => names.part(row)),
  publishedField(words),
];

const dateField = (words: Words): Field<Reported> => ({
  key: "as_of",
  label: words.t("table.as-of"),
  kind: "date",
  cell: ({ source }) => ({ text: dateOf(source, words) }),
});

const partField = (words: Words, nameOf: (row: Calibration) => string): Field<Reported> => ({
  key: "part",
  label: words.t("calibration-page.part"),
  kind: "text",
  cell: ({ row }) => ({ text: asHeading(nameOf(row) || words.name("held-by", "all")) }),
});

const publishedField = (words: Words): Field<Reported> => ({
  key: "published",
  label: asHeading(words.t("explore.figure.calibration.published")),
  kind: "number",
  cell: ({ source }) => numberCell(source, words),
});

const fittedFields = (words: Words): readonly Field<Reported>[] => [
  {
    key: "tolerance",
    label: asHeading(words.t("explore.figure.calibration.tolerance")),
    kind: "number",
    cell: ({ row }) => ({ text: row.tolerance === null ? "" : words.number(toTenth(row.tolerance)) }),
  },
  {
    key: "result",
    label: words.t("calibration-page.result"),
    kind: "text",
    cell: ({ row }) => ({
      text:
        row.inside === null
          ? words.name("calibration", row.kind)
          : words.t(`explore.figure.calibration.${row.inside ? "inside" : "outside"}`),
    }),
  },
];

const sourceField = (words: Words): Field<Reported> => ({
  key: "source",
  label: words.t("table.source"),
  kind: "source",
  cell: ({ source }) => sourceCell(source, words),
});

function tableOf<T>(rows: readonly T[], caption: string, fields: readonly Field<T>[]): TableView {
  return {
    caption,
    columns: fields.map(({ key, label, kind }) => ({ key, label, kind })),
    rows: rows.map((row): TableRow => ({ cells: fields.map(({ cell }) => cell(row)), leftOut: false })),
  };
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;

const signed = (value: number, words: Words): string => `${value > 0 ? "+" : ""}${words.number(value)}`;
