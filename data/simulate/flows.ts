import type { DateState } from "../../src/model/case-codes";
import type { Observation } from "../../src/model/observation";
import { assume } from "./assumptions";
import { day, isYearEnd, monthEnds, type Day } from "./day";
import { heldCounts, recognisedCounts, type Published } from "./published";
import { integerBetween, shuffle, type Random } from "./random";

/** A day on which one person comes into custody or leaves it, as exactly as it is known. */
export interface Passage {
  readonly day: Day;
  readonly state: DateState;
}

/** A release whose day is published. */
export interface FixedRelease extends Passage {
  readonly cause: "wave" | "death";
}

export interface Flows {
  readonly arrivals: readonly Passage[];
  /** Releases beside the fixed ones. */
  readonly departures: readonly Passage[];
}

interface Knot {
  readonly day: Day;
  readonly held: number;
  readonly recognised: number;
}

/** People recognised in all, by day, apart from those without a day of detention or release. */
const EARLY_RECOGNISED = assume("recognised-before-2023")
  .split(", ")
  .map((pair) => ({ day: day(pair.slice(0, 10)), value: Number(pair.slice(11)) }));

/**
 * Who comes and who goes, day by day, so that the stock meets every published count of people held and the
 * total of people recognised follows its own counts. Held, recognised and left custody are one balance: what
 * comes in is never less than the rise of the stock plus the releases that are fixed, and whatever the counts
 * of people recognised add to it is spread evenly over the days.
 */
export function flows(
  random: Random,
  observed: readonly Observation[],
  fixed: readonly FixedRelease[],
  persons: number,
): Flows {
  const start = day(assume("first-detention"));
  const held = [{ day: start, value: 0 }, ...onePerDay(heldCounts(observed, "all"))];
  const counted = recognisedCounts(observed, "all").map(({ day: at, value }) => ({ day: at, value }));
  const total = counted.at(-1)?.value ?? persons;
  const recognised = monotone([{ day: start, value: 0 }, ...EARLY_RECOGNISED, ...counted]).map((count) => ({
    ...count,
    value: (count.value / total) * persons,
  }));
  const days = [...new Set([...held, ...recognised].map((count) => count.day))].sort((a, b) => a - b);
  const knots = days.map((at) => ({
    day: at,
    held: Math.round(valueAt(held, at)),
    recognised: Math.round(valueAt(recognised, at)),
  }));
  const segments = knots.slice(1).map((to, i): Segment => {
    const from = knots[i] as Knot; // border: the knot before
    const out = fixed.filter((release) => release.day > from.day && release.day <= to.day).length;
    return { from: from.day, until: to.day, rise: to.held - from.held, out };
  });
  const arrivals: Passage[] = [];
  const departures: Passage[] = [];
  let debt = 0;
  recognised.slice(1).forEach((to, i) => {
    const from = recognised[i] ?? to;
    const own = segments.filter((segment) => segment.from >= from.day && segment.until <= to.day);
    const least = own.map(({ rise, out }) => Math.max(0, rise + out));
    const needed = least.reduce((sum, count) => sum + count, 0);
    const wanted = Math.round(to.value) - Math.round(from.value) - debt;
    debt = Math.max(0, needed - wanted);
    const more = spread(Math.max(0, wanted - needed), own);
    own.forEach((segment, k) => {
      const incoming = (least[k] ?? 0) + (more[k] ?? 0);
      arrivals.push(...passages(random, segment.from, segment.until, incoming));
      departures.push(
        ...passages(random, segment.from, segment.until, incoming - segment.rise - segment.out),
      );
    });
  });
  return { arrivals: byDay(arrivals), departures: byDay(departures) };
}

interface Segment {
  readonly from: Day;
  readonly until: Day;
  readonly rise: number;
  /** Fixed releases. */
  readonly out: number;
}

/** A count over segments in proportion to their days, in whole people. */
function spread(count: number, segments: readonly Segment[]): readonly number[] {
  const start = segments[0]?.from ?? 0;
  const days = (segments.at(-1)?.until ?? 1) - start;
  const upTo = (at: Day): number => Math.round((count * (at - start)) / days);
  return segments.map(({ from, until }) => upTo(until) - upTo(from));
}

/** Counts of one day that disagree stand for the number midway between them. */
export function onePerDay(
  counts: readonly Published[],
): readonly { readonly day: Day; readonly value: number }[] {
  return [...new Set(counts.map((count) => count.day))].map((at) => {
    const values = counts.filter((count) => count.day === at).map(({ value }) => value);
    return { day: at, value: Math.round((Math.min(...values) + Math.max(...values)) / 2) };
  });
}

/** Days spread evenly over (after, until], some of them known by month or year alone. */
function passages(random: Random, after: Day, until: Day, count: number): readonly Passage[] {
  const ends = monthEnds(after, until);
  const yearEnd = ends.find(isYearEnd);
  return Array.from({ length: count }, (): Passage => {
    const luck = random.next();
    const end = shuffle(random, ends)[0];
    if (yearEnd !== undefined && luck > 1 - assume("year-precision")) return { day: yearEnd, state: "year" };
    if (end !== undefined && luck < assume("month-precision")) return { day: end, state: "month" };
    return { day: integerBetween(random, after + 1, until), state: "day" };
  });
}

const byDay = (passed: readonly Passage[]): readonly Passage[] => [...passed].sort((a, b) => a.day - b.day);

function monotone<C extends { readonly day: Day; readonly value: number }>(
  counts: readonly C[],
): readonly C[] {
  let least = 0;
  return [...counts]
    .sort((a, b) => a.day - b.day)
    .map((count) => ({ ...count, value: (least = Math.max(least, count.value)) }));
}

function valueAt(counts: readonly { readonly day: Day; readonly value: number }[], at: Day): number {
  const next = counts.findIndex((count) => count.day >= at);
  const to = counts[next];
  const from = counts[next - 1];
  if (to === undefined) return counts.at(-1)?.value ?? 0;
  if (to.day === at || from === undefined) return to.value;
  return from.value + ((to.value - from.value) * (at - from.day)) / (to.day - from.day);
}
