import type { Observation } from "./observation";

type Column = keyof Observation;

/** One observation in two versions of the data, with the columns that differ. */
export interface Revision {
  readonly before: Observation;
  readonly after: Observation;
  readonly columns: readonly Column[];
}

/** What differs between two versions of the record, each list in the order of the identifiers. */
export interface ObservationChanges {
  readonly added: readonly Observation[];
  /** The number itself differs, or what it counts. */
  readonly revised: readonly Revision[];
  readonly withdrawn: readonly Observation[];
  /** The number is the same; its source, its reading or its use differs. */
  readonly described: readonly Revision[];
}

/** What a number is and of what; all other columns say where it is from and how it is used. */
const OF_THE_NUMBER: readonly Column[] = [
  "indicator",
  "category",
  "value",
  "qualifier",
  "unit",
  "as_of",
  "as_of_precision",
  "period_from",
  "period_to",
  "region",
  "sex",
];

/** Where a row stands in its source file is no part of what was published. */
const NEVER_A_CHANGE: readonly Column[] = ["line"];

/**
 * What was added, revised, withdrawn or described otherwise from one version to another. Rows are told apart by their
 * permanent identifiers; a column that one of the versions does not have is not compared.
 */
export function diffObservations(
  older: readonly Observation[],
  newer: readonly Observation[],
): ObservationChanges {
  const before = new Map(older.map((o) => [o.id, o]));
  const after = new Map(newer.map((o) => [o.id, o]));
  const both = newer.flatMap((now): readonly Revision[] => {
    const then = before.get(now.id);
    const columns = then ? differing(then, now) : [];
    return then && columns.length > 0 ? [{ before: then, after: now, columns }] : [];
  });
  const isRevised = ({ columns }: Revision) => columns.some((column) => OF_THE_NUMBER.includes(column));
  return {
    added: newer.filter(({ id }) => !before.has(id)).sort(byId),
    revised: both.filter(isRevised).sort((a, b) => byId(a.after, b.after)),
    withdrawn: older.filter(({ id }) => !after.has(id)).sort(byId),
    described: both.filter((one) => !isRevised(one)).sort((a, b) => byId(a.after, b.after)),
  };
}

function differing(before: Observation, after: Observation): readonly Column[] {
  const columns = Object.keys(after) as readonly Column[]; // border: the keys of a row are its columns
  return columns.filter(
    (column) =>
      column in before && !NEVER_A_CHANGE.includes(column) && plain(before[column]) !== plain(after[column]),
  );
}

/** A value that can be compared with ===: a day by its time. */
const plain = (value: Observation[Column]): unknown => (value instanceof Date ? value.getTime() : value);

const byId = (a: Observation, b: Observation): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
