import { signedPercent } from "../../charts/parts/error-marks";
import type { Key, Words } from "../../words/words";
import { dateOf } from "../observation-table";
import type { Drawing, LegendItem, TableView } from "../view";
import { calibrationDrawing, calibrationLegend } from "./drawing";
import { asHeading, numberNames, type NumberNames } from "./number-names";
import {
  byIndicator,
  numbersOf,
  percentOff,
  tallyOf,
  type CalibrationAnswers,
  type Reported,
} from "./report";
import { assumptionTable, notModelledTable, numberTable } from "./tables";

/** The numbers of one indicator as a table under its name. */
export interface IndicatorView {
  readonly indicator: string;
  readonly summary: string;
  readonly table: TableView;
}

/** Everything that the page of the calibration shows, as plain data. */
export interface CalibrationView {
  readonly title: string;
  readonly subtitle: string;
  /** What the numbers come to, in sentences. */
  readonly reading: readonly string[];
  readonly legend: readonly LegendItem[];
  readonly drawings: readonly Drawing[];
  readonly notes: readonly string[];
  readonly fitted: readonly IndicatorView[];
  readonly compared: readonly IndicatorView[];
  readonly notModelled: readonly IndicatorView[];
  readonly assumptions: TableView;
}

/** The calibration, told in one language and drawn at the widths of its page. */
export function calibrationView(
  answers: CalibrationAnswers,
  {
    words,
    document,
    widthsPx,
  }: { readonly words: Words; readonly document: Document; readonly widthsPx: readonly number[] },
): CalibrationView {
  const names = numberNames(answers.places, words);
  const fitted = numbersOf(answers, "fitted");
  const compared = numbersOf(answers, "compared");
  const notModelled = numbersOf(answers, "not-modelled");
  const assumptions = answers.report.filter(({ kind }) => kind === "assumption");
  const panels = [
    { title: words.t("calibration-page.fitted.title"), numbers: fitted },
    { title: words.t("calibration-page.compared.title"), numbers: compared },
  ].filter(({ numbers }) => numbers.length > 0);
  return {
    title: words.t("explore.figure.calibration.title"),
    subtitle: words.t("explore.figure.calibration.subtitle"),
    reading: [
      ...readingOf("explore.figure.calibration.reading", fitted, words, names),
      ...readingOf("calibration-page.compared", compared, words, names),
      words.t("calibration-page.rest", { notModelled: notModelled.length, assumptions: assumptions.length }),
    ],
    legend: calibrationLegend(words),
    drawings: widthsPx.map((widthPx) => calibrationDrawing(panels, widthPx, { words, names, document })),
    notes: [
      words.t("calibration-page.scale"),
      words.t("explore.figure.calibration.note.fit"),
      words.t("explore.figure.calibration.note.contradiction"),
    ],
    fitted: tablesOf(fitted, numberTable, words, names),
    compared: tablesOf(compared, numberTable, words, names),
    notModelled: tablesOf(notModelled, notModelledTable, words, names),
    assumptions: assumptionTable(assumptions, words, words.t("calibration-page.assumptions.title")),
  };
}

/** How many numbers are met, and which is furthest off; nothing where there are none. */
function readingOf(
  key: Key,
  numbers: readonly Reported[],
  words: Words,
  names: NumberNames,
): readonly string[] {
  const { all, inside, same, worst } = tallyOf(numbers);
  if (!worst) return [];
  const name = [names.indicator(worst.row.indicator ?? ""), names.part(worst.row)];
  return [
    words.t(key, {
      all: words.number(all),
      inside: words.number(inside),
      exact: words.number(same),
      error: signedPercent(percentOff(worst.row) ?? 0, words),
      name: name.filter((text) => text !== "").join(": "),
      date: dateOf(worst.source, words),
    }),
  ];
}

const tablesOf = (
  numbers: readonly Reported[],
  tableFor: typeof numberTable,
  words: Words,
  names: NumberNames,
): readonly IndicatorView[] =>
  byIndicator(numbers).map(({ indicator, numbers: own }) => {
    const name = asHeading(names.indicator(indicator));
    return {
      indicator,
      summary: words.t("calibration-page.summary", { name, count: own.length }),
      table: tableFor(own, words, names, name),
    };
  });
