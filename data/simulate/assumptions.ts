import { COURT_ASSUMPTIONS } from "./court-assumptions";
import { CUSTODY_ASSUMPTIONS } from "./custody-assumptions";
import { PEOPLE_ASSUMPTIONS } from "./people-assumptions";

/**
 * What the simulation assumes because nobody published it. Each has a code, a value and a sentence; all of
 * them travel with the data in the table `calibration`.
 */
export const ASSUMPTIONS = {
  ...CUSTODY_ASSUMPTIONS,
  ...COURT_ASSUMPTIONS,
  ...PEOPLE_ASSUMPTIONS,
} as const satisfies Readonly<
  Record<string, { readonly value: string | number | boolean; readonly sentence: string }>
>;

export type AssumptionCode = keyof typeof ASSUMPTIONS;

/** The value of an assumption. */
export const assume = <C extends AssumptionCode>(code: C): (typeof ASSUMPTIONS)[C]["value"] =>
  ASSUMPTIONS[code].value;

/** The numbers of an assumption that reads `name number, name number`. */
export const numbersOf = (code: AssumptionCode): Readonly<Record<string, number>> =>
  Object.fromEntries(
    String(ASSUMPTIONS[code].value)
      .split(", ")
      .map((pair) => {
        const [name = "", number] = pair.split(" ");
        return [name, Number(number)];
      }),
  );

/** The shares of an assumption that reads `code share, code share`. */
export function shares<T extends string>(
  code: AssumptionCode,
  values: readonly T[],
): readonly (readonly [T, number])[] {
  return String(ASSUMPTIONS[code].value)
    .split(", ")
    .map((pair) => {
      const [name, share] = pair.split(" ");
      const known = values.find((value) => value === name);
      if (known === undefined || Number.isNaN(Number(share)))
        throw new TypeError(
          `assumption ${code}: expected one of ${values.join(", ")} and a number, got "${pair}"`,
        );
      return [known, Number(share)] as const;
    });
}
