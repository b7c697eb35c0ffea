import type {
  Clauses,
  DayRange,
  Dimension,
  NumberRange,
  Selection,
  Several,
} from "../../src/model/selection";

import type { CasePerson } from "./case-engine";

const LAST_DAY = new Date("2026-08-30T00:00:00Z");

/** Whether a row is in a selection, read off the row alone: what the engine's answers are held against. */
export function isIn(person: CasePerson, selection: Selection, except: readonly Dimension[] = []): boolean {
  return (Object.keys(selection) as Dimension[]) // border: keys of a selection
    .filter((dimension) => !except.includes(dimension))
    .every((dimension) => holds(person, selection, dimension));
}

function holds<D extends Dimension>(person: CasePerson, selection: Selection, dimension: D): boolean {
  const clause: Clauses[D] | undefined = selection[dimension];
  return clause === undefined || tests[dimension](person, clause);
}

const tests: { readonly [D in Dimension]: (person: CasePerson, clause: Clauses[D]) => boolean } = {
  designation: (p, codes) => codes.includes(p.designation),
  status: (p, codes) => codes.includes(p.custody),
  condition: (p, several) => has(p.conditions, several),
  charge: (p, several) => has(p.charges, several),
  region: (p, codes) => codes.some((code) => code === p.region),
  facility: (p, codes) => codes.includes(p.facility),
  transfer: (p, pairs) => pairs.some((pair) => p.transfers.includes(pair)),
  sex: (p, codes) => codes.includes(p.sex),
  age: (p, range) => inNumbers(p.age, range),
  occupation: (p, codes) => codes.includes(p.occupation),
  penalty: (p, codes) => codes.includes(p.penalty),
  sentence: (p, range) => inNumbers(p.sentence_months, range, p.sentence_state === "unknown"),
  disability: (p, codes) => codes.includes(p.disability),
  care: (p, codes) => codes.includes(p.care),
  labelled: (p, codes) => codes.includes(p.labelled_extremist),
  minor: (p, codes) => codes.includes(p.minor),
  "over-60": (p, codes) => codes.includes(p.over_60),
  pregnant: (p, codes) => codes.includes(p.pregnant),
  "release-kind": (p, codes) => codes.includes(p.release_kind),
  held: (p, { from, to, unknown }) => {
    const isUnknown =
      p.custody !== "not-held" && (p.detained === null || (p.custody !== "held" && p.released === null));
    if (isUnknown)
      return (
        unknown === true &&
        (to === undefined || p.detained === null || p.detained <= to) &&
        (from === undefined || p.released === null || p.released > from)
      );
    if (p.detained === null || (from === undefined && to === undefined)) return false;
    const stillThere = p.custody === "held" || (p.released !== null && p.released > (from ?? p.detained));
    return (to === undefined || p.detained <= to) && stillThere;
  },
  detained: (p, range) => inDays(p.detained, range, p.custody !== "not-held"),
  released: (p, range) => inDays(p.released, range, ["released", "died", "unknown"].includes(p.custody)),
  custody: (p, range) =>
    inNumbers(
      months(p.detained, p.custody === "held" ? LAST_DAY : p.released),
      range,
      p.custody !== "not-held",
    ),
  contact: (p, range) =>
    inNumbers(p.custody === "held" ? months(p.last_contact, LAST_DAY) : null, range, p.custody === "held"),
};

const has = (text: string, { codes, match }: Several<string>): boolean => {
  const own = text.split(";");
  return match === "all"
    ? codes.every((code) => own.includes(code))
    : codes.some((code) => own.includes(code));
};

const inNumbers = (value: number | null, { from, to, unknown }: NumberRange, arises = true): boolean =>
  value === null
    ? unknown === true && arises
    : (from !== undefined || to !== undefined) && value >= (from ?? -Infinity) && value <= (to ?? Infinity);

const inDays = (value: Date | null, { from, to, unknown }: DayRange, arises: boolean): boolean =>
  value === null
    ? unknown === true && arises
    : (from !== undefined || to !== undefined) &&
      (from === undefined || value >= from) &&
      (to === undefined || value <= to);

/** Whole months: the last one is over on its own day, or on the last of a shorter month. */
function months(from: Date | null, to: Date | null): number | null {
  if (!from || !to) return null;
  const turned = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const isLastOfMonth = new Date(to.getTime() + 86_400_000).getUTCDate() === 1;
  return turned - (to.getUTCDate() < from.getUTCDate() && !isLastOfMonth ? 1 : 0);
}
