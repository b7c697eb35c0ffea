import type { Contradiction } from "../../src/model/contradiction";
import type { Observation } from "../../src/model/observation";
import type { Problem } from "./problem";

/** Two rows under one key are an error until a line of contradictions.csv says what they are to each other. */
export function checkKeys(
  file: string,
  rows: readonly Observation[],
  declared: readonly Contradiction[],
): Problem[] {
  const sets = declared.map(({ observations }) => new Set(observations.split(" ")));
  const byKey = new Map<string, Observation[]>();
  for (const row of rows) {
    if (row.as_of === null) continue;
    byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  }
  return [...byKey.values()].flatMap(([first, ...more]) =>
    more
      .filter(({ id }) => !sets.some((set) => set.has(id) && first !== undefined && set.has(first.id)))
      .map((row) => ({
        file,
        line: row.line,
        column: "value",
        expected: `one row for ${row.indicator}, or a declaration in contradictions.csv beside ${first?.id ?? ""}`,
        value: `${row.id} ${row.value}`,
      })),
  );
}

const keyOf = (o: Observation): string =>
  [
    o.indicator,
    o.category,
    o.as_of?.getTime(),
    o.as_of_precision,
    o.period_from?.getTime(),
    o.period_to?.getTime(),
    o.region,
    o.sex,
    o.unit,
  ].join("|");
