/** Below this many people a group is too small to read shares from, and somebody in it could be recognised. */
export const FEW_PEOPLE = 30;
/** Data older than this many days may have been overtaken. */
export const STALE_DAYS = 60;

/** What a caution looks at in a figure. */
export interface ShownFigure {
  readonly number: number;
  /** The fewest people in a group that it draws; absent where no group is drawn. */
  readonly smallestGroup?: number;
  readonly isSimulated: boolean;
}

/** What whoever reads a report must be told. */
export type Caution =
  | { readonly kind: "simulated"; readonly figures: readonly number[] }
  | { readonly kind: "small"; readonly figure: number; readonly people: number }
  | { readonly kind: "stale"; readonly days: number };

const DAY_MS = 86_400_000;

/** Cautions about some figures over data that know up to a day. A report without figures needs none. */
export function cautionsOf(
  figures: readonly ShownFigure[],
  { asOf, today }: { readonly asOf: Date; readonly today: Date },
): readonly Caution[] {
  const simulated = figures.filter(({ isSimulated }) => isSimulated).map(({ number }) => number);
  const days = Math.floor((today.getTime() - asOf.getTime()) / DAY_MS);
  return [
    ...(simulated.length > 0 ? [{ kind: "simulated", figures: simulated } as const] : []),
    ...figures.flatMap(({ number, smallestGroup }) =>
      smallestGroup !== undefined && smallestGroup > 0 && smallestGroup < FEW_PEOPLE
        ? [{ kind: "small", figure: number, people: smallestGroup } as const]
        : [],
    ),
    ...(figures.length > 0 && days > STALE_DAYS ? [{ kind: "stale", days } as const] : []),
  ];
}
