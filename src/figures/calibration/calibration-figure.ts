import { calibratedObservations, calibratedPlaces, calibrationReport } from "../../query/calibration";
import { readable } from "../../query/sql";
import type { Language, Words } from "../../words/words";
import { sourcesOf } from "../cited";
import type { FigureView } from "../view";
import { calibrationView } from "./calibration-view";
import { numberNames } from "./number-names";
import { numbersOf, type CalibrationAnswers } from "./report";
import { wholeTable } from "./tables";

/** What the calibration is called where figures are asked for; it has a page of its own kind. */
export const CALIBRATION = "calibration";

/** The calibration as a figure that can be taken away: the drawing of its page, and every number in one table. */
export function calibrationFigure(
  answers: CalibrationAnswers,
  around: { readonly words: Words; readonly document: Document; readonly widthsPx: readonly number[] },
): FigureView {
  const { words } = around;
  const { title, subtitle, reading, legend, drawings, notes } = calibrationView(answers, around);
  const numbers = [...numbersOf(answers, "fitted"), ...numbersOf(answers, "compared")];
  const simulated = words.t("explore.simulated.short");
  const names = numberNames(answers.places, words);
  return {
    id: CALIBRATION,
    title,
    subtitle,
    simulated,
    legend,
    drawings,
    description: reading.map((text) => ({ text, observations: [] })),
    notes: [words.t("explore.simulated.sentence"), ...notes],
    table: wholeTable(numbers, words, names, `${title}. ${simulated}`),
    sources: sourcesOf(
      numbers.map(({ source }) => source),
      words,
    ),
    choices: [],
    sql: [calibrationReport(), calibratedObservations(), calibratedPlaces()].map(readable).join(";\n\n"),
    empty: numbers.length === 0,
  };
}

/** The permanent address of the calibration, as `addressOf` gives those of the other figures. */
export const calibrationAddress = (site: string, lang: Language): string =>
  `${site}${lang === "en" ? "" : `${lang}/`}calibration/`;
