import {
  CARES,
  CHARGE_ANSWERS,
  CONDITION_ANSWERS,
  CUSTODIES,
  DESIGNATIONS,
  DISABILITIES,
  OCCUPATIONS,
  PENALTIES,
  PERSON_REGIONS,
  PERSON_SEXES,
  PREGNANCIES,
  RELEASE_KINDS,
  UNKNOWN,
  YES_NO,
} from "./case-codes";
import type { FragmentProblem } from "./record-permalink";
import { isoDay, readDay } from "./iso-day";
import { LAST_CASE_DAY } from "./person";
import {
  OPENING,
  dimensionsOf,
  withClause,
  type Clauses,
  type DayRange,
  type Dimension,
  type NumberRange,
  type Selection,
  type Several,
} from "./selection";

/** How one clause is written into the fragment and read from it; reading undefined means a bad value. */
export interface Codec<T> {
  write(clause: T): string;
  read(text: string): T | undefined;
}

/** A dimension without a codec does not compile. The order is that of the fragment. */
const codecs: { readonly [D in Dimension]: Codec<Clauses[D]> } = {
  designation: codesOf(DESIGNATIONS),
  status: codesOf(CUSTODIES),
  condition: severalOf(CONDITION_ANSWERS),
  charge: severalOf(CHARGE_ANSWERS),
  region: codesOf(PERSON_REGIONS),
  facility: places(/^[a-z][a-z0-9-]{0,30}$/i),
  transfer: places(/^[a-z][a-z0-9-]{0,30}\/[a-z][a-z0-9-]{0,30}$/i),
  sex: codesOf(PERSON_SEXES),
  age: numbers(0, 120),
  occupation: codesOf(OCCUPATIONS),
  penalty: codesOf(PENALTIES),
  sentence: numbers(0, 1200),
  disability: codesOf(DISABILITIES),
  care: codesOf(CARES),
  labelled: codesOf(YES_NO),
  minor: codesOf(YES_NO),
  "over-60": codesOf(YES_NO),
  pregnant: codesOf(PREGNANCIES),
  "release-kind": codesOf(RELEASE_KINDS),
  held: heldDays(),
  detained: days(),
  released: days(),
  custody: numbers(0, 1200),
  contact: numbers(0, 1200),
};
export const DIMENSIONS = Object.keys(codecs) as readonly Dimension[]; // border: keys of the mapped type above

/** A second selection to compare with; `rest`: everyone else. */
export type Comparison = "rest" | Selection;

/** What a fragment of the explorer holds. */
export interface ExplorerState {
  readonly selection: Selection;
  readonly comparison?: Comparison;
  /** What the drawings are scaled to, where that is not everyone. */
  readonly scale?: (typeof SCALES)[number];
  /** How the map is shown, where not as it is at first. */
  readonly map?: (typeof MAP_MODES)[number];
  /** The case that is open: "case-s0101". */
  readonly view?: string;
}

/** What of a state its numbers depend on. */
export type CountedState = Omit<ExplorerState, "view" | "map">;

/**
 * Scales besides that of everyone: that of the selection, on which its intervals move; and shares, on which the group
 * compared with is drawn as if it were as many as the selection.
 */
export const SCALES = ["own", "share"] as const;
/** The ways of the map besides that by regions. */
export const MAP_MODES = ["rate", "facility"] as const;

export const OPENING_STATE: ExplorerState = { selection: OPENING };

export interface ReadState {
  readonly state: ExplorerState;
  readonly problems: readonly FragmentProblem[];
}

const LONGEST = 4000;
/** Written where a reader took the opening filter away. */
const ANY = "any";

/** Reads a fragment of the explorer. Whatever is unknown, malformed or there again is reported and otherwise ignored. */
export function readState(fragment: string): ReadState {
  const text = fragment.replace(/^#/, "");
  if (text.length > LONGEST) return { state: OPENING_STATE, problems: [{ key: shorten(text), value: "" }] };
  const problems: FragmentProblem[] = [];
  let state = OPENING_STATE;
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(text.replaceAll("+", "%2B"))) {
    const next = seen.has(key) ? undefined : readPart(state, key, value);
    seen.add(key);
    if (next) state = next;
    else problems.push({ key: shorten(key), value: shorten(value) });
  }
  return { state, problems };
}

function readPart(state: ExplorerState, key: string, value: string): ExplorerState | undefined {
  if (key === "view") return /^case-[a-z0-9-]{1,60}$/i.test(value) ? { ...state, view: value } : undefined;
  if (key === "scale") {
    const scale = SCALES.find((known) => known === value);
    return scale && { ...state, scale };
  }
  if (key === "map") {
    const map = MAP_MODES.find((mode) => mode === value);
    return map && { ...state, map };
  }
  if (key === "compare") {
    const comparison = value === "rest" ? value : readComparison(value);
    return comparison && { ...state, comparison };
  }
  const selection = readClause(state.selection, key, value);
  return selection && { ...state, selection };
}

function readClause(selection: Selection, key: string, value: string): Selection | undefined {
  const dimension = DIMENSIONS.find((d) => d === key);
  if (dimension === undefined) return undefined;
  if (dimension === "designation" && value === ANY) return withClause(selection, "designation", undefined);
  return withText(selection, dimension, value);
}

function withText<D extends Dimension>(
  selection: Selection,
  dimension: D,
  text: string,
): Selection | undefined {
  const codec: Codec<Clauses[D]> = codecs[dimension];
  const clause = codec.read(text);
  return clause === undefined ? undefined : withClause(selection, dimension, clause);
}

/** The fragment of a state, without the number sign; what the program chose by itself is not in it. */
export function writeState({ selection, comparison, scale, map, view }: ExplorerState): string {
  return [
    ...writeSelection(selection),
    ...(comparison === undefined ? [] : [`compare=${writeComparison(comparison)}`]),
    ...(scale === undefined ? [] : [`scale=${scale}`]),
    ...(map === undefined ? [] : [`map=${map}`]),
    ...(view === undefined ? [] : [`view=${view}`]),
  ].join("&");
}

/** Each clause as `dimension=text`; the opening filter stands for itself. */
function writeSelection(selection: Selection): readonly string[] {
  return DIMENSIONS.flatMap((dimension) => {
    const text = textOfClause(selection, dimension);
    if (dimension === "designation" && text === undefined) return [`${dimension}=${ANY}`];
    return text === undefined || isOpeningClause(selection, dimension) ? [] : [`${dimension}=${text}`];
  });
}

/** One clause as text; undefined where there is none. */
export function textOfClause<D extends Dimension>(selection: Selection, dimension: D): string | undefined {
  const codec: Codec<Clauses[D]> = codecs[dimension];
  const clause: Clauses[D] | undefined = selection[dimension];
  return clause === undefined ? undefined : codec.write(clause);
}

/** Whether a selection holds exactly these clauses, whatever others it holds. */
export const holdsClauses = (selection: Selection, part: Selection): boolean =>
  dimensionsOf(part).every(
    (dimension) => textOfClause(selection, dimension) === textOfClause(part, dimension),
  );

/** Whether the explorer opens with this very clause: nobody chose it. */
export const isOpeningClause = (selection: Selection, dimension: Dimension): boolean =>
  OPENING[dimension] !== undefined && textOfClause(selection, dimension) === textOfClause(OPENING, dimension);

/** A selection inside a value: clauses joined by semicolons, with a colon for the equals sign. */
const writeComparison = (comparison: Comparison): string =>
  comparison === "rest" ? comparison : `(${writeSelection(comparison).join(";").replaceAll("=", ":")})`;

function readComparison(text: string): Selection | undefined {
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  if (inner === undefined) return undefined;
  let selection: Selection | undefined = OPENING;
  for (const part of inner === "" ? [] : inner.split(";")) {
    const [key = "", value = "", ...rest] = part.split(":");
    selection = rest.length === 0 && selection ? readClause(selection, key, value) : undefined;
  }
  return selection;
}

function codesOf<const T extends string>(known: readonly T[]): Codec<readonly T[]> {
  return {
    write: (codes) => known.filter((code) => codes.includes(code)).join(","),
    read(text) {
      const codes = text.split(",");
      const found = known.filter((code) => codes.includes(code));
      return found.length > 0 && codes.every((code) => known.some((k) => k === code)) ? found : undefined;
    },
  };
}

/** `a,b` is whoever has one of them, `a+b` whoever has all. */
function severalOf<const T extends string>(known: readonly T[]): Codec<Several<T>> {
  const codec = codesOf(known);
  return {
    write: ({ codes, match }) =>
      match === "all" && codes.length > 1 ? codec.write(codes).replaceAll(",", "+") : codec.write(codes),
    read(text) {
      const all = text.includes("+");
      if (all && text.includes(",")) return undefined;
      const codes = codec.read(text.replaceAll("+", ","));
      return codes && { codes, match: all ? "all" : "any" };
    },
  };
}

/** Places are data, so any well-formed code reads; one that no row has selects nobody. */
function places(wellFormed: RegExp): Codec<readonly string[]> {
  return {
    write: (codes) => codes.join(","),
    read(text) {
      const codes = [...new Set(text.split(","))];
      return codes.every((code) => wellFormed.test(code)) ? codes : undefined;
    },
  };
}

/** `60..`, `12..36`, `..17`, `40`, each with `,unknown` after it where wished, or `unknown` alone. */
function numbers(least: number, most: number): Codec<NumberRange> {
  const read = (text: string): number | undefined => {
    const value = /^\d{1,4}$/.test(text) ? Number(text) : undefined;
    return value !== undefined && value >= least && value <= most ? value : undefined;
  };
  return rangeOf(String, read, (a, b) => a <= b);
}

function days(): Codec<DayRange> {
  return rangeOf(isoDay, readDay, (a, b) => a <= b);
}

/** Nobody knows who is held after the last day of the data: an interval that begins there is none. */
function heldDays(): Codec<DayRange> {
  const { read, write } = days();
  return {
    write,
    read(text) {
      const range = read(text);
      return range?.from && isoDay(range.from) > LAST_CASE_DAY ? undefined : range;
    },
  };
}

interface Range<T> {
  readonly from?: T;
  readonly to?: T;
  readonly unknown?: true;
}

function rangeOf<T>(
  write: (value: T) => string,
  read: (text: string) => T | undefined,
  inOrder: (from: T, to: T) => boolean,
): Codec<Range<T>> {
  const writeSpan = ({ from, to }: Range<T>): readonly string[] => {
    const [start, end] = [from === undefined ? "" : write(from), to === undefined ? "" : write(to)];
    if (start + end === "") return [];
    return [start === end ? start : `${start}..${end}`];
  };
  const readSpan = (text: string): Range<T> | undefined => {
    const [start = "", end = text, ...rest] = text.split("..");
    if (rest.length > 0 || start + end === "") return undefined;
    const from = start === "" ? undefined : read(start);
    const to = end === "" ? undefined : read(end);
    if ((start !== "" && from === undefined) || (end !== "" && to === undefined)) return undefined;
    if (from !== undefined && to !== undefined && !inOrder(from, to)) return undefined;
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  };
  return {
    write: (range) => [...writeSpan(range), ...(range.unknown ? [UNKNOWN] : [])].join(","),
    read(text) {
      if (text === UNKNOWN) return { unknown: true };
      const [span = "", unknown, ...rest] = text.split(",");
      if (rest.length > 0 || (unknown !== undefined && unknown !== UNKNOWN)) return undefined;
      const range = readSpan(span);
      return range && { ...range, ...(unknown !== undefined && { unknown: true }) };
    },
  };
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
