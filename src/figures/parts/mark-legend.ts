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

/** One item for each qualifier that is drawn, and one for hollow marks where some numbers were read once. */
export function markLegend(
  drawn: readonly Observation[],
  words: Words,
  color: string,
): readonly LegendItem[] {
  const used = QUALIFIERS.filter((qualifier) => drawn.some((o) => o.qualifier === qualifier));
  const hollow = drawn.some((o) => o.verification !== "checked-twice");
  return [
    ...used.map((qualifier): LegendItem => ({
      mark: MARKS[qualifier],
      color,
      label: words.name("qualifier", qualifier),
    })),
    ...(hollow ? [{ mark: "ring", color, label: words.t("legend.read-once") } as const] : []),
  ];
}
