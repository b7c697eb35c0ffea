import { dateOf, numberCell } from "../figures/observation-table";
import { MANIFEST, type PublishedVersion } from "../model/data-version";
import { isoDay } from "../model/iso-day";
import type { Observation } from "../model/observation";
import { diffObservations, type Revision } from "../model/observation-changes";
import { simulatedTables } from "../model/version-tables";
import type { Key, Words } from "../words/words";

/** One observation in the list of what changed. */
export interface ChangeRow {
  readonly change: string;
  readonly id: string;
  /** What is counted, in words, with the language where it is quoted. */
  readonly what: { readonly text: string; readonly lang?: string };
  /** The codes of what is counted, as the files hold them. */
  readonly codes: string;
  readonly date: string;
  readonly publisher: string;
  readonly address?: string;
  /** The number before and after; a number that was added has only the second. */
  readonly before?: string;
  readonly after?: string;
  /** Columns of the files that differ, besides the number as it is written. */
  readonly details: readonly { readonly column: string; readonly before: string; readonly after: string }[];
}

export interface VersionChanges {
  readonly version: string;
  readonly folder: string;
  readonly isCurrent: boolean;
  /** When it was made, how large it is and what changed: sentences. */
  readonly sentences: readonly string[];
  readonly numbers: readonly ChangeRow[];
  readonly described: readonly ChangeRow[];
  readonly files: readonly { readonly name: string; readonly label: string }[];
}

/** What each version changed, from the newest to the first. `named` are the series that words have names for. */
export const changeViews = (
  versions: readonly PublishedVersion[],
  current: string,
  named: ReadonlySet<string>,
  words: Words,
): readonly VersionChanges[] =>
  versions.map((version, i) => versionChanges(version, versions[i - 1], current, named, words)).reverse();

function versionChanges(
  version: PublishedVersion,
  before: PublishedVersion | undefined,
  current: string,
  named: ReadonlySet<string>,
  words: Words,
): VersionChanges {
  const { added, revised, withdrawn, described } = before
    ? diffObservations(before.observations, version.observations)
    : NO_CHANGES;
  const isCurrent = version.version === current;
  const row = (change: Key, o: Observation, number: Pick<ChangeRow, "before" | "after">): ChangeRow => ({
    change: words.t(change),
    ...observed(o, named, words),
    ...number,
    details: [],
  });
  const numberOf = (o: Observation) => numberCell(o, words).text;
  const counts = { added: added.length, revised: revised.length, withdrawn: withdrawn.length };
  const tables = before ? tableChanges(before, version) : [];
  const changed = added.length + revised.length + withdrawn.length > 0;
  return {
    version: version.version,
    folder: version.folder,
    isCurrent,
    sentences: [
      words.t("changes.when", { date: words.date(version.date), made: words.date(version.made) }),
      words.t("changes.size", { count: version.observations.length }),
      ...(isCurrent ? [words.t("changes.current")] : []),
      words.t(before ? (changed ? "changes.counts" : "changes.none") : "changes.first", counts),
      ...tables.map(({ change, names }) =>
        words.t(change, { tables: words.list(names.map((name) => labelOf(name, words))) }),
      ),
    ],
    numbers: [
      ...added.map((o) => row("changes.added", o, { after: numberOf(o) })),
      ...revised.map((one) => revision(one, "changes.revised", named, words)),
      ...withdrawn.map((o) => row("changes.withdrawn", o, { before: numberOf(o) })),
    ],
    described: described.map((one) => revision(one, "changes.revised", named, words)),
    files: [...Object.keys(version.files), MANIFEST].map((name) => ({ name, label: labelOf(name, words) })),
  };
}

const NO_CHANGES = { added: [], revised: [], withdrawn: [], described: [] };

function revision(
  { before, after, columns }: Revision,
  change: Key,
  named: ReadonlySet<string>,
  words: Words,
): ChangeRow {
  const [old, now] = [numberCell(before, words).text, numberCell(after, words).text];
  const written = old === now ? [] : ["value", "qualifier"];
  return {
    change: words.t(change),
    ...observed(after, named, words),
    ...(old !== now && { before: old }),
    after: now,
    details: columns
      .filter((column) => !written.includes(column))
      .map((column) => ({
        column,
        before: inFiles(before[column], words),
        after: inFiles(after[column], words),
      })),
  };
}

function observed(o: Observation, named: ReadonlySet<string>, words: Words) {
  const { id, series, definition, publisher, address, indicator, category, region, sex } = o;
  return {
    id,
    what:
      typeof series === "string" && named.has(series)
        ? { text: words.name("series-rule", series) }
        : { text: definition, lang: "en" },
    codes: [indicator, category, region, sex].filter((code) => code !== null).join(" · "),
    date: dateOf(o, words),
    publisher,
    ...(address !== null && { address }),
  };
}

/** A value as the files hold it. */
const inFiles = (value: Observation[keyof Observation] | undefined, words: Words): string =>
  value instanceof Date ? isoDay(value) : (value?.toString() ?? words.t("changes.empty"));

/** The tables besides the observations that one version has and the other has not or has otherwise, by name. */
function tableChanges({ files: before }: PublishedVersion, { files: after }: PublishedVersion) {
  const [older, newer] = [Object.keys(before), Object.keys(after)];
  const differing = newer.filter((file) => file !== "observations.parquet" && file in before);
  return (
    [
      ["changes.tables.added", newer.filter((file) => !(file in before))],
      ["changes.tables", differing.filter((file) => before[file] !== after[file])],
      ["changes.tables.withdrawn", older.filter((file) => !(file in after))],
    ] as const
  ).flatMap(([change, files]) =>
    files.length === 0 ? [] : [{ change, names: files.map((file) => file.replace(/\.parquet$/, "")).sort() }],
  );
}

/** A table or its file by name; one of the simulated population says what it is. */
const labelOf = (name: string, words: Words): string =>
  simulatedTables.some((table) => table.name === name.replace(/\.parquet$/, ""))
    ? words.t("changes.simulated", { table: name })
    : name;
