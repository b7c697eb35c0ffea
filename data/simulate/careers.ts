import type { Observation } from "../../src/model/observation";
import { assume } from "./assumptions";
import { day as dayFrom, monthEnd, type Day } from "./day";
import { drawnCounts } from "./published";
import { integerBetween, logNormal, type Random } from "./random";
import { isHeld, type Stay } from "./stays";

/** Where the case of a person stands: the verdict, and the day of the first place after the pre-trial centre. */
export interface Career {
  readonly verdict?: Day;
  /** How exactly the verdict is known, where not by day; unknown where it is not known whether there was one. */
  readonly verdictState?: "month" | "unknown";
  /** The day of arrival at the first place after the verdict; none while in a pre-trial centre. */
  readonly moved?: Day;
  /** From this day the person was at liberty, awaiting the start of the sentence. */
  readonly atLiberty?: Day;
}

type Draft = { -readonly [K in keyof Career]: Career[K] };

/** Verdict and first transfer of each recognised person, so that as many as published are in pre-trial detention. */
export function careers(
  random: Random,
  observed: readonly Observation[],
  stays: readonly Stay[],
  last: Day,
): ReadonlyMap<Stay, Career> {
  const drafts = new Map<Stay, Draft>(stays.map((stay) => [stay, natural(random, stay, last)]));
  for (const { day, value } of drawnCounts(observed, "held-by-place-kind", "pre-trial")) {
    const waiting = drawnCounts(observed, "held-by-place-kind", "awaiting-sentence-at-liberty").find(
      (row) => row.day === day,
    );
    const shortTerm = waiting === undefined ? IN_SHORT_TERM : 0;
    fitPreTrial(random, stays, drafts, day, value + shortTerm + (waiting?.value ?? 0));
    if (waiting) sendHome(random, stays, drafts, day, waiting.value);
  }
  return drafts;
}

/** People held on the last day of 2022 of whom no kind of place is published are in a short-term centre. */
export const IN_SHORT_TERM = 5;

function natural(random: Random, stay: Stay, last: Day): Draft {
  const { arrived, left, custody, kind } = stay;
  if (arrived === undefined)
    return left === undefined ? {} : { verdict: left - integerBetween(random, 200, 500) };
  const preTrial = logNormal(random, medianPreTrial(arrived), 0.45);
  const at = (days: number): Day => arrived + Math.max(1, Math.round(days));
  if (stay.deathPlace?.startsWith("SIZO")) return {};
  const ends = left ?? (custody === "held" ? undefined : at(preTrial * 2.5));
  if (ends === undefined) {
    const moved = at(preTrial);
    const verdict = at(preTrial * assume("verdict-at"));
    return { ...(verdict <= last && { verdict }), ...(moved <= last && { moved }) };
  }
  const days = ends - arrived;
  if (kind === "acquitted" || (kind === "milder-measure" && days < 420)) return { verdict: ends };
  if (days < 75) return { verdict: at(days * 0.5) };
  const moved = preTrial < days - 20 ? preTrial : days * (0.55 + 0.25 * random.next());
  return { verdict: at(moved * assume("verdict-at")), moved: at(moved) };
}

const [[SLOW_UNTIL, SLOW], [FAST_FROM, FAST]] = assume("pre-trial-days")
  .split(", ")
  .map((pair) => [dayFrom(pair.slice(0, 10)), Number(pair.slice(11))]) as [[Day, number], [Day, number]]; // border: two pairs

function medianPreTrial(arrived: Day): number {
  const part = Math.min(1, Math.max(0, (arrived - SLOW_UNTIL) / (FAST_FROM - SLOW_UNTIL)));
  return SLOW + (FAST - SLOW) * part;
}

const mayChange = ({ custody, kind }: Stay): boolean => custody !== "died" && kind !== "acquitted";

/** Of some verdicts the month alone is known: they stand on its last day, where whatever follows comes later. */
export function vagueVerdict(random: Random, career: Career, left: Day | undefined, last: Day): Career {
  const { verdict, moved, atLiberty } = career;
  if (verdict === undefined || random.next() > assume("verdict-month")) return career;
  const end = monthEnd(verdict);
  const isBefore = (day: Day | undefined): boolean => day === undefined || end < day;
  return end <= last && [moved, atLiberty, left].every(isBefore)
    ? { ...career, verdict: end, verdictState: "month" }
    : career;
}

/** Moves people later or earlier until as many as published are still in pre-trial detention on a day. */
function fitPreTrial(
  random: Random,
  stays: readonly Stay[],
  drafts: ReadonlyMap<Stay, Draft>,
  day: Day,
  target: number,
): void {
  const held = stays.filter((stay) => isHeld(stay, day));
  const movedBy = (stay: Stay): Day => drafts.get(stay)?.moved ?? Infinity;
  const inside = held.filter((stay) => movedBy(stay) > day);
  const surplus = inside.length - target;
  const set = (stay: Stay, moved: Day): void => {
    const draft = drafts.get(stay);
    if (draft === undefined || stay.arrived === undefined) return;
    draft.moved = moved;
    draft.verdict = stay.arrived + Math.max(1, Math.round((moved - stay.arrived) * assume("verdict-at")));
  };
  if (surplus > 0)
    for (const stay of inside
      .filter(mayChange)
      .sort((a, b) => (a.arrived ?? 0) - (b.arrived ?? 0))
      .slice(0, surplus))
      set(stay, Math.max((stay.arrived ?? 0) + 1, day - integerBetween(random, 0, 40)));
  if (surplus < 0)
    for (const stay of held
      .filter((each) => mayChange(each) && movedBy(each) <= day && (each.left ?? Infinity) > day + 30)
      .sort((a, b) => movedBy(b) - movedBy(a))
      .slice(0, -surplus))
      set(stay, Math.min(day + integerBetween(random, 2, 90), (stay.left ?? Infinity) - 5));
}

/** Of those who are counted neither in pre-trial detention nor in another place, some await the sentence at liberty. */
function sendHome(
  random: Random,
  stays: readonly Stay[],
  drafts: ReadonlyMap<Stay, Draft>,
  day: Day,
  count: number,
): void {
  const able = stays.filter((stay) => {
    const moved = drafts.get(stay)?.moved ?? Infinity;
    return isHeld(stay, day) && mayChange(stay) && moved > day && (stay.left ?? Infinity) > day + 60;
  });
  for (const stay of able.sort((a, b) => (a.arrived ?? 0) - (b.arrived ?? 0)).slice(0, count)) {
    const draft = drafts.get(stay);
    if (draft === undefined) continue;
    draft.moved = day + integerBetween(random, 3, 50);
    draft.atLiberty = day - integerBetween(random, 0, 12);
    draft.verdict = Math.max((stay.arrived ?? 0) + 1, draft.atLiberty - integerBetween(random, 0, 10));
    draft.atLiberty = Math.max(draft.verdict, draft.atLiberty);
  }
}
