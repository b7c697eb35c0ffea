import { CHARGE_ANSWERS, CONDITION_ANSWERS, CONDITIONS } from "../../model/case-codes";
import type { CodeSets } from "../../query/cases/measures";
import { chaptersByGroup, describeChapters } from "../../words/conditions";
import type { Words } from "../../words/words";
import type { CaseFigure } from "./case-figure";
import { ageSex } from "./age-sex";
import { barFigure } from "./bar-figure";
import { contactFigure, sentenceFigure } from "./column-figures";
import { conditionByCharge } from "./condition-by-charge";
import { conditionOverlap } from "./condition-overlap";
import { disabilityCare } from "./group-figures";
import { timeInCustody } from "./time-in-custody";
import { mapFigure, type MapMaterial } from "./map-figure";
import { transfersFigure } from "./transfers";
import { flowFigure, heldOverTime, type PublishedCount } from "./time-figures";

export interface FigureMaterial extends MapMaterial {
  readonly published: readonly PublishedCount[];
  readonly sets: CodeSets;
}

/** The ids of the figures of case records, in the order of the page. */
export const CASE_FIGURES = [
  "held-over-time",
  "flow",
  "conditions",
  "case-charges",
  "condition-overlap",
  "disability-care",
  "condition-by-charge",
  "map",
  "transfers",
  "age-sex",
  "time-in-custody",
  "sentence",
  "contact",
] as const;

/** The figures of the explorer, in the order of the page. */
export const caseFigures = ({ published, sets, ...map }: FigureMaterial): readonly CaseFigure[] => [
  heldOverTime(published),
  flowFigure,
  barFigure({
    id: "conditions",
    measure: "condition",
    dimension: "condition",
    codes: CONDITION_ANSWERS,
    family: "case.condition",
    notes: [
      { key: "assumption" },
      { key: "fit" },
      { key: "unknown" },
      { key: "groups", args: (_, words) => ({ groups: chaptersByGroup(words) }) },
    ],
    more: { key: "icd_11", label: "icd-11.chapters", of: chaptersOf },
    most: 12,
  }),
  barFigure({
    id: "case-charges", // the record has a figure "charges"
    measure: "charge",
    dimension: "charge",
    codes: CHARGE_ANSWERS,
    family: "case.charge",
    notes: [{ key: "fit" }, { key: "assumption" }],
    most: 14,
  }),
  conditionOverlap(sets.condition),
  disabilityCare,
  conditionByCharge,
  mapFigure(map),
  transfersFigure(sets.transfer),
  ageSex,
  timeInCustody,
  sentenceFigure,
  contactFigure,
];

/** Whether anything was reported is no group of illness, so it has no chapter. */
function chaptersOf(code: string, words: Words): string {
  const condition = CONDITIONS.find((known) => known === code);
  return condition === undefined ? "" : describeChapters(condition, words);
}
