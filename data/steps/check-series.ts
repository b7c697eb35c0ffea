import type { Observation } from "../../src/model/observation";
import type { SeriesRule } from "../../src/model/series-rule";
import type { Problem } from "./problem";
import type { SourceRow } from "./read-source";

/** Drawn rows have a date, were well read, and agree with their series in unit and definition. */
export function checkSeries(
  file: string,
  rows: readonly Observation[],
  rules: readonly SeriesRule[],
  definitionList: readonly SourceRow[],
): Problem[] {
  const units = new Map(rules.map(({ series, unit }) => [series, unit]));
  const definitions = new Set(definitionList.map(({ cells: c }) => `${c["series"]}|${c["definition"]}`));
  const problems: Problem[] = [];
  for (const o of rows) {
    if (!o.drawn || o.series === null) continue;
    const odd = (column: string, expected: string, value: string) =>
      problems.push({ file, line: o.line, column, expected, value });
    const unit = units.get(o.series);
    if (o.as_of === null) odd("as_of", "a date, as the row is drawn", "");
    if (o.unit !== unit) odd("unit", `${unit ?? "no unit"}, as in the series ${o.series}`, o.unit);
    if ((o.verification === "weak" || o.verification === "contradicted") && o.contradiction === null) {
      odd("verification", "checked twice or read once, as the row is drawn", o.verification);
    }
    if (!definitions.has(`${o.series}|${o.definition}`)) {
      odd("definition", `a definition that series-definitions.csv lists for ${o.series}`, o.definition);
    }
  }
  return [...problems, ...unusedDefinitions(rows, definitionList)];
}

function unusedDefinitions(rows: readonly Observation[], definitionList: readonly SourceRow[]): Problem[] {
  const used = new Set(rows.filter(({ drawn }) => drawn).map((o) => `${o.series}|${o.definition}`));
  return definitionList
    .filter(({ cells: c }) => !used.has(`${c["series"]}|${c["definition"]}`))
    .map(({ file, line, cells: c }) => ({
      file,
      line,
      column: "definition",
      expected: "a definition of a drawn row of the series",
      value: c["definition"] ?? "",
    }));
}
