import { CHARGE_ANSWERS, CONDITION_ANSWERS } from "../../src/model/case-codes";
import { DIMENSIONS } from "../../src/model/case-permalink";
import { withClause, type Clauses, type Dimension, type Selection } from "../../src/model/selection";
import { CODE_LISTS } from "../../src/query/cases/code-lists";
import { dayAt } from "../../src/model/time-axis";

/** Seeded numbers below 1: mulberry32, enough for choosing test cases. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Selections of none to four clauses, the same for the same seed. */
export function randomSelections(count: number, seed: number): readonly Selection[] {
  const random = seeded(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const some = <T>(known: readonly T[]): readonly T[] => {
    const chosen = known.filter(() => random() < 0.3);
    return chosen.length > 0 ? chosen : known.slice(0, 1);
  };
  const span = (most: number) => {
    const from = below(most);
    const end = from + below(most - from);
    const unknown = random() < 0.2 ? { unknown: true as const } : {};
    return random() < 0.15
      ? { unknown: true as const }
      : { from, ...(random() < 0.7 && { to: end }), ...unknown };
  };
  const days = () => {
    const { from, to, ...rest } = { from: undefined, to: undefined, ...span(2433) };
    return {
      ...(from !== undefined && { from: dayAt(from) }),
      ...(to !== undefined && { to: dayAt(to) }),
      ...rest,
    };
  };
  const match = () => (random() < 0.5 ? ("any" as const) : ("all" as const));
  const clauses: { readonly [D in Dimension]: () => Clauses[D] } = {
    designation: () => some(CODE_LISTS.designation),
    status: () => some(CODE_LISTS.custody),
    condition: () => ({ codes: some(CONDITION_ANSWERS).slice(0, 3), match: match() }),
    charge: () => ({ codes: some(CHARGE_ANSWERS).slice(0, 3), match: match() }),
    region: () => some(CODE_LISTS.region),
    facility: () => some(["PK-1", "PK-15", "PK-4", "unknown", "not-applicable"]),
    transfer: () => some(["SIZO-1/PK-4", "CIP-MINSK/SIZO-1", "SIZO-1/unknown", "PK-1/PK-2", "P-1/P-8"]),
    sex: () => some(CODE_LISTS.sex),
    age: () => span(80),
    occupation: () => some(CODE_LISTS.occupation),
    penalty: () => some(CODE_LISTS.penalty),
    sentence: () => span(200),
    disability: () => some(CODE_LISTS.disability),
    care: () => some(CODE_LISTS.care),
    labelled: () => some(CODE_LISTS.labelled_extremist),
    minor: () => some(CODE_LISTS.minor),
    "over-60": () => some(CODE_LISTS.over_60),
    pregnant: () => some(CODE_LISTS.pregnant),
    "release-kind": () => some(CODE_LISTS.release_kind),
    held: days,
    detained: days,
    released: days,
    custody: () => span(80),
    contact: () => span(60),
  };
  return Array.from({ length: count }, () => {
    let selection: Selection = {};
    for (let i = below(5); i > 0; i -= 1) {
      const dimension = DIMENSIONS[below(DIMENSIONS.length)] ?? "sex";
      selection = add(selection, dimension);
    }
    return selection;
  });

  function add<D extends Dimension>(selection: Selection, dimension: D): Selection {
    return withClause(selection, dimension, clauses[dimension]());
  }
}
