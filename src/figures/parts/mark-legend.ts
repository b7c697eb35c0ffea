import { isDoubtful, isImprecise } from "../../charts/parts/time-series";
import { QUALIFIERS, type Qualifier } from "../../model/codes";
import type { Observation } from "../../model/observation";
import type { Words } from "../../words/words";
import type { LegendItem } from "../view";

const MARKS: Readonly<Record<Qualifier, LegendItem["mark"]>> = {
  exact: "dot",
  "at-least": "triangle",
  about: "square",
  derived: "diamond",
};

/** What the marks of a time series mean: one item for each qualifier, reading and precision that is drawn. */
export function markLegend(
  drawn: readonly Observation[],
  words: Words,
  color: string,
): readonly LegendItem[] {
  const sure = drawn.filter((o) => !isDoubtful(o));
  const used = QUALIFIERS.filter((qualifier) => sure.some((o) => o.qualifier === qualifier));
  const when = (holds: boolean, mark: LegendItem["mark"], label: string): readonly LegendItem[] =>
    holds ? [{ mark, color, label }] : [];
  return [
    ...used.map((qualifier): LegendItem => ({
      mark: MARKS[qualifier],
      color,
      label: words.name("qualifier", qualifier),
    })),
    ...when(
      sure.some((o) => o.verification !== "checked-twice"),
      "ring",
      words.t("legend.read-once"),
    ),
    ...when(drawn.some(isDoubtful), "cross", words.t("legend.doubtful")),
    ...when(drawn.some(isImprecise), "whisker", words.t("legend.imprecise")),
  ];
}
