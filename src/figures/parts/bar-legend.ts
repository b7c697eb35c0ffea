import type { Observation } from "../../model/observation";
import type { Words } from "../../words/words";
import type { LegendItem } from "../view";

/** What a lighter bar means, where one is drawn. */
export const barLegend = (
  drawn: readonly Observation[],
  words: Words,
  color: string,
): readonly LegendItem[] =>
  drawn.some(({ verification }) => verification !== "checked-twice")
    ? [{ mark: "bar", color, faint: true, label: words.t("legend.read-once-bar") }]
    : [];
