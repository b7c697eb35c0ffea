import type { Contradiction } from "../../src/model/contradiction";
import { observations, type Observation } from "../../src/model/observation";
import { parseRow } from "../../src/model/schema";
import { cellsOf } from "./cells";
import type { NamedObservation } from "./name-indicators";
import type { Problem, Step } from "./problem";
import type { SourceRow } from "./read-source";

/** Puts every observation in its one place: drawn in a series, or left out with a reason. */
export function curate(
  file: string,
  rows: readonly NamedObservation[],
  seriesList: readonly SourceRow[],
  declared: readonly Contradiction[],
  known: { readonly series: ReadonlySet<string>; readonly reasons: ReadonlySet<string> },
): Step<Observation> {
  const problems: Problem[] = [];
  const ids = new Set(rows.map(({ id }) => id));
  const members = new Map<string, Pick<Observation, "series" | "drawn" | "left_out">>();
  for (const row of seriesList) {
    const c = cellsOf(row);
    const [id, series, left_out] = [c.raw("id"), c.text("series"), c.text("left_out")];
    const drawn = c.oneOf("drawn", ["true", "false"]) === "true";
    if (!ids.has(id)) c.reject("id", "an observation of observations.csv");
    if (members.has(id)) c.reject("id", "each observation once");
    if (series !== null && !known.series.has(series)) c.reject("series", "a series of series-rules.csv");
    if (drawn && series === null) c.reject("series", "the series of a drawn observation");
    if (drawn && left_out !== null) c.reject("left_out", "no reason beside a drawn observation");
    if (!drawn && (left_out === null || !known.reasons.has(left_out))) {
      c.reject("left_out", "a reason of left_out_reasons.csv");
    }
    problems.push(...c.problems);
    members.set(id, { series, drawn, left_out });
  }
  const sides = new Map(
    declared.flatMap((c) =>
      c.kind === "contradiction" ? c.observations.split(" ").map((id): [string, string] => [id, c.id]) : [],
    ),
  );
  const curated = rows.flatMap(({ carried_indicator: _i, carried_category: _c, ...row }) => {
    const member = members.get(row.id);
    if (member === undefined) {
      problems.push({ file, line: row.line, column: "id", expected: "a row in series.csv", value: row.id });
      return [];
    }
    return [parseRow(observations, { ...row, ...member, contradiction: sides.get(row.id) ?? null })];
  });
  return { rows: curated, problems };
}
