import { INDICATOR_KINDS } from "../../src/model/codes";
import { indicators, type Indicator } from "../../src/model/indicator";
import type { Observation } from "../../src/model/observation";
import { parseRow } from "../../src/model/schema";
import { cellsOf } from "./cells";
import type { Problem, Step } from "./problem";
import type { CarriedObservation } from "./read-observations";
import type { SourceRow } from "./read-source";

export type NamedObservation = CarriedObservation & Pick<Observation, "indicator" | "category">;

interface Name {
  readonly canonical: string;
  readonly category: string | null;
}

const key = (...parts: readonly string[]): string => parts.join("\t");

/** Gives every carried fact our indicator and our category code; a name that no list holds is a problem. */
export function nameIndicators(
  file: string,
  rows: readonly CarriedObservation[],
  indicatorList: readonly SourceRow[],
  categoryList: readonly SourceRow[],
): Step<NamedObservation> {
  const names = new Map(
    indicatorList.map(({ cells: c }): [string, Name] => [
      key(c["indicator"] ?? "", c["part"] ?? ""),
      { canonical: c["canonical"] ?? "", category: c["category"] || null },
    ]),
  );
  const codes = new Map(
    categoryList.map(({ cells: c }) => [key(c["indicator"] ?? "", c["category"] ?? ""), c["code"] || null]),
  );
  const named: NamedObservation[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const { carried_indicator, carried_category } = row;
    const name = names.get(key(carried_indicator, carried_category === null ? "total" : "category"));
    if (name === undefined) {
      const expected = `an indicator of indicators.csv ${carried_category === null ? "without" : "with"} a category`;
      problems.push({ file, line: row.line, column: "indicator", expected, value: carried_indicator });
      continue;
    }
    const category =
      carried_category === null ? name.category : codes.get(key(name.canonical, carried_category));
    if (category === undefined) {
      const expected = `a category of ${name.canonical} in categories.csv`;
      problems.push({ file, line: row.line, column: "category", expected, value: carried_category ?? "" });
      continue;
    }
    named.push({ ...row, indicator: name.canonical, category });
  }
  return { rows: named, problems };
}

/** The indicators after merging, each with its kind, which must be one. */
export function mergeIndicators(source: readonly SourceRow[]): Step<Indicator> {
  const merged = new Map<string, { readonly kind: string; readonly carried: Set<string> }>();
  const problems: Problem[] = [];
  for (const row of source) {
    const c = cellsOf(row);
    const kind = c.oneOf("kind", INDICATOR_KINDS);
    c.oneOf("part", ["total", "category"]);
    const canonical = c.raw("canonical");
    const known = merged.get(canonical);
    if (known && kind && known.kind !== kind)
      c.reject("kind", `${known.kind}, as in the rows of ${canonical} before`);
    if (kind) merged.set(canonical, { kind, carried: (known?.carried ?? new Set()).add(c.raw("indicator")) });
    problems.push(...c.problems);
  }
  const rows = [...merged]
    .map(([indicator, { kind, carried }]) => ({ indicator, kind, carried_as: [...carried].sort().join(" ") }))
    .sort((a, b) => (a.indicator < b.indicator ? -1 : 1))
    .map((row) => parseRow(indicators, row));
  return { rows, problems };
}
