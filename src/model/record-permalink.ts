import { isoDay, readDay } from "./iso-day";
import { SEXES, type Sex } from "./codes";
import { withChoice, type RecordChoices, type RecordDimension, type RecordState } from "./record-state";

/** How one dimension is written into the fragment and read from it; reading undefined means a bad value. */
interface Codec<T> {
  write(value: T): string;
  read(text: string): T | undefined;
}

type Codecs = { readonly [D in RecordDimension]: Codec<RecordChoices[D]> };

const codecs: Codecs = {
  category: codes(),
  kind: codes(),
  sex: {
    write: (sexes) => sexes.join(","),
    read: (text) => {
      const sexes = text.split(",").map((code) => SEXES.find((sex) => sex === code));
      return sexes.every((sex): sex is Sex => sex !== undefined) ? sexes : undefined;
    },
  },
  dates: {
    write: ({ from, to }) => `${from ? isoDay(from) : ""}..${to ? isoDay(to) : ""}`,
    read: readRange,
  },
  on: { write: isoDay, read: readDay },
  measure: {
    write: (measure) => measure,
    read: (text) => (text === "count" || text === "rate" ? text : undefined),
  },
  period: { write: (period) => period, read: (text) => (/^\d{4}(-\d{2})?$/.test(text) ? text : undefined) },
};
const DIMENSIONS = Object.keys(codecs) as readonly RecordDimension[]; // border: keys of the mapped type above

/** A part of a fragment that was not understood, as it was written. */
export interface FragmentProblem {
  readonly key: string;
  readonly value: string;
}

export interface ReadFragment {
  readonly states: Readonly<Record<string, RecordState>>;
  readonly problems: readonly FragmentProblem[];
}

const LONGEST = 4000;

/** The state with one dimension read from its text, cleared by empty text; undefined when it cannot be read. */
export function withText(state: RecordState, dimension: string, text: string): RecordState | undefined {
  const known = DIMENSIONS.find((d) => d === dimension);
  if (known === undefined) return undefined;
  return text === "" ? withChoice(state, known, undefined) : read(state, known, text);
}

/**
 * Reads a fragment: `sex=female&dates=2023-01-01..` on the page of one figure, `held.sex=female`
 * where there are several. Whatever is unknown or malformed is reported and otherwise ignored.
 */
export function readFragment(fragment: string, figures: readonly string[]): ReadFragment {
  const states: Record<string, RecordState> = {};
  const problems: FragmentProblem[] = [];
  const text = fragment.replace(/^#/, "");
  if (text.length > LONGEST) return { states, problems: [{ key: shorten(text), value: "" }] };
  for (const [key, value] of new URLSearchParams(text)) {
    const [figure, dimension] = figures.length === 1 ? [figures[0], key] : key.split(".", 2);
    const known = DIMENSIONS.find((d) => d === dimension);
    const next =
      figure !== undefined && figures.includes(figure) && known
        ? read(states[figure] ?? {}, known, value)
        : undefined;
    if (figure === undefined || next === undefined)
      problems.push({ key: shorten(key), value: shorten(value) });
    else states[figure] = next;
  }
  return { states, problems };
}

/** The fragment of some states, without the number sign; empty when nothing is chosen. */
export function writeFragment(
  states: Readonly<Record<string, RecordState>>,
  figures: readonly string[],
): string {
  return figures
    .flatMap((figure) =>
      DIMENSIONS.flatMap((dimension) => {
        const text = write(states[figure] ?? {}, dimension);
        return text === undefined ? [] : [`${figures.length === 1 ? "" : `${figure}.`}${dimension}=${text}`];
      }),
    )
    .join("&");
}

function read<D extends RecordDimension>(
  state: RecordState,
  dimension: D,
  text: string,
): RecordState | undefined {
  const codec: Codec<RecordChoices[D]> = codecs[dimension];
  const value = codec.read(text);
  return value === undefined ? undefined : withChoice(state, dimension, value);
}

/** What a state holds of one dimension, as text; empty when nothing is chosen there. */
export function textOf(state: RecordState, dimension: string): string {
  const known = DIMENSIONS.find((d) => d === dimension);
  return (known && write(state, known)) ?? "";
}

function write<D extends RecordDimension>(state: RecordState, dimension: D): string | undefined {
  const codec: Codec<RecordChoices[D]> = codecs[dimension];
  const value: RecordChoices[D] | undefined = state[dimension];
  return value === undefined ? undefined : codec.write(value);
}

function codes(): Codec<readonly string[]> {
  return {
    write: (values) => values.join(","),
    read: (text) => {
      const values = text.split(",");
      return values.every((code) => /^[a-z0-9][a-z0-9-]*$/i.test(code)) ? values : undefined;
    },
  };
}

function readRange(text: string): { readonly from?: Date; readonly to?: Date } | undefined {
  const [start = "", end, ...rest] = text.split("..");
  if (end === undefined || rest.length > 0 || start + end === "") return undefined;
  const from = start === "" ? undefined : readDay(start);
  const to = end === "" ? undefined : readDay(end);
  if ((start !== "" && !from) || (end !== "" && !to) || (from && to && from > to)) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
