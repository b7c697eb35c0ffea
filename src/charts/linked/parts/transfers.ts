import { ascending, descending, sort, sum } from "d3";
import { NOT_APPLICABLE, UNKNOWN } from "../../../model/case-codes";
import type { LinkedCounts, Picking } from "../linked";

/** A pair of places between which somebody was transferred. */
export interface TransferPair {
  /** Its place in the counts. */
  readonly bin: number;
  /** What is chosen: "SIZO-1/PK-4". */
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

export interface TransferFlowsSpec extends Picking {
  /** Names the drawing. */
  readonly label: string;
  /** Head the two sides. */
  readonly fromLabel: string;
  readonly toLabel: string;
  /** Every pair between which somebody was transferred. */
  readonly pairs: readonly TransferPair[];
  /** The name of a place by its code, short where there is a short one. */
  placeName(code: string): string;
  /** What places that have no room of their own are called. */
  readonly otherLabel: string;
  /** By bin; fixes the scale and the order. */
  readonly everyone: ArrayLike<number>;
}

export interface TransferFlowsData extends LinkedCounts {
  readonly picked?: ReadonlySet<string>;
}

/** A place on one side of the drawing, or all that have no room of their own: those have no code. */
export interface Stop {
  readonly code?: string;
  /** Not a place that is known. */
  readonly isApart: boolean;
  readonly bins: readonly number[];
  readonly people: number;
}

/** What is drawn as one between two stops, by their places in the order; a code where it is one pair. */
export interface Stream {
  readonly from: number;
  readonly to: number;
  readonly code?: string;
  readonly bins: readonly number[];
  readonly people: number;
}

export interface Streams {
  readonly from: readonly Stop[];
  readonly to: readonly Stop[];
  /** From the top left on: by the first stop, then by the second. */
  readonly streams: readonly Stream[];
}

export interface Room {
  readonly from: number;
  readonly to: number;
}

export const isApart = (code: string): boolean => code === UNKNOWN || code === NOT_APPLICABLE;

export const peopleIn = (counts: ArrayLike<number>, bins: readonly number[]): number =>
  sum(bins, (bin) => counts[bin] ?? 0);

/**
 * The largest places of each side and what moves between them. The left side is in the order of size, the right
 * one in that of the middle of where people come from, so that little crosses. Gathered places come after
 * these, and what is no known place last.
 */
export function gather({ pairs, everyone }: TransferFlowsSpec, room: Room): Streams {
  const present = pairs.filter(({ bin }) => (everyone[bin] ?? 0) > 0);
  const from = stops("from", room.from);
  const fromAt = placeOf(from);
  const middle = ({ bins, people }: Stop): number =>
    sum(present, ({ bin, from: code }) => (bins.includes(bin) ? fromAt(code) * (everyone[bin] ?? 0) : 0)) /
    people;
  const to = sort(stops("to", room.to), (a, b) => rank(a) - rank(b) || ascending(middle(a), middle(b)));
  const toAt = placeOf(to);

  const streams = new Map<string, TransferPair[]>();
  for (const pair of present) {
    const key = `${fromAt(pair.from)} ${toAt(pair.to)}`;
    streams.set(key, [...(streams.get(key) ?? []), pair]);
  }
  const drawn = [...streams.values()].map(([first, ...others]): Stream => {
    if (!first) throw new TypeError("stream: expected a pair, got none");
    const [start, end] = [fromAt(first.from), toAt(first.to)];
    const bins = [first, ...others].map(({ bin }) => bin);
    const isPair = from[start]?.code !== undefined && to[end]?.code !== undefined;
    return {
      from: start,
      to: end,
      bins,
      people: peopleIn(everyone, bins),
      ...(isPair && { code: first.code }),
    };
  });
  return { from, to, streams: sort(drawn, (a, b) => a.from - b.from || a.to - b.to) };

  function stops(side: "from" | "to", most: number): readonly Stop[] {
    const codes = [...new Set(present.map((pair) => pair[side]))];
    const alone = codes.map((code): Stop => ({ code, isApart: isApart(code), ...inPlaces([code]) }));
    const places = sort(
      alone.filter((stop) => !stop.isApart),
      (a, b) => descending(a.people, b.people) || ascending(a.code, b.code),
    );
    // one place alone takes no more room than all that are gathered
    const shown = places.length <= most + 1 ? places : places.slice(0, most);
    const rest = places.slice(shown.length).flatMap(({ code }) => code ?? []);
    return [
      ...shown,
      ...(rest.length > 0 ? [{ isApart: false, ...inPlaces(rest) }] : []),
      ...sort(
        alone.filter((stop) => stop.isApart),
        (a, b) => rank(a) - rank(b),
      ),
    ];

    function inPlaces(those: readonly string[]): Pick<Stop, "bins" | "people"> {
      const bins = present.flatMap((pair) => (those.includes(pair[side]) ? [pair.bin] : []));
      return { bins, people: peopleIn(everyone, bins) };
    }
  }
}

/** Places stand before what is gathered, and that before what is no known place; the unknown comes last. */
function rank({ code, isApart: apart }: Stop): number {
  if (code === undefined) return 1;
  return apart ? (code === UNKNOWN ? 3 : 2) : 0;
}

/** Where a place stands among the stops: its own, or the one that gathers. */
function placeOf(stops: readonly Stop[]): (code: string) => number {
  const own = new Map(stops.map(({ code }, at) => [code, at]));
  return (code) => own.get(code) ?? own.get(undefined) ?? 0;
}
