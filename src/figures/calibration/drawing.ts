import { errorRows, type ErrorGroup } from "../../charts/error-rows";
import { limitFor, type ErrorMark } from "../../charts/parts/error-marks";
import type { Words } from "../../words/words";
import { dateOf } from "../observation-table";
import { nodeToSvg } from "../to-svg";
import type { Drawing, LegendItem } from "../view";
import { asHeading, type NumberNames } from "./number-names";
import { byIndicator, percentOff, tallyOf, type Indicated, type Reported } from "./report";

/** One part of the drawing: the numbers of a kind, under its title. */
export interface CalibrationPanel {
  readonly title: string;
  readonly numbers: readonly Reported[];
}

interface Surroundings {
  readonly words: Words;
  readonly names: NumberNames;
  readonly document: Document;
}

/** The calibration at one width. All panels are drawn on one scale. */
export function calibrationDrawing(
  panels: readonly CalibrationPanel[],
  widthPx: number,
  { words, names, document }: Surroundings,
): Drawing {
  const limitPercent = limitFor(panels.flatMap(({ numbers }) => numbers.flatMap(reachOf)));
  return {
    widthPx,
    panels: panels.map(({ title, numbers }) => ({
      title,
      svg: nodeToSvg(
        errorRows(
          {
            groups: byIndicator(numbers).map((group) => groupOf(group, words, names)),
            limitPercent,
            fewer: words.t("calibration-page.axis.fewer"),
            more: words.t("calibration-page.axis.more"),
            stamp: words.t("explore.simulated.short"),
          },
          { document, words, widthPx },
        ),
      ),
    })),
  };
}

export const calibrationLegend = (words: Words): readonly LegendItem[] => [
  { mark: "dot", color: "cat-1", label: words.t("explore.figure.calibration.inside") },
  { mark: "cross", color: "held", label: words.t("explore.figure.calibration.outside") },
  { mark: "ring", color: "cat-1", label: words.name("calibration", "compared") },
  { mark: "bar", color: "rule", label: words.t("explore.figure.calibration.tolerance") },
];

function groupOf({ indicator, numbers }: Indicated, words: Words, names: NumberNames): ErrorGroup {
  const { all, same, worst } = tallyOf(numbers);
  const outside = numbers.filter(({ row }) => row.inside === false).length;
  const counted =
    same === all
      ? words.t("calibration-page.group.all", { count: all })
      : words.t("calibration-page.group.some", { count: all, exact: words.number(same) });
  return {
    code: indicator,
    name: asHeading(names.indicator(indicator)),
    lines: [
      counted,
      ...(worst && same < all
        ? [
            words.t("calibration-page.worst", {
              which: whichOf(worst, words, names),
              ...bothOf(worst, words),
            }),
          ]
        : []),
    ],
    ...(outside > 0 && { alarm: words.t("calibration-page.group.outside", { count: outside }) }),
    marks: numbers.flatMap((number) => markOf(number, words, names)),
    ...(worst && same < all && { labelled: worst.row.id }),
  };
}

function markOf(number: Reported, words: Words, names: NumberNames): readonly ErrorMark[] {
  const { id, inside } = number.row;
  const percent = percentOff(number.row);
  if (percent === undefined) return [];
  const { published, simulated } = bothOf(number, words);
  const allowedPercent = allowedOf(number);
  return [
    {
      id,
      percent,
      isOutside: inside === false,
      ...(allowedPercent !== undefined && { allowedPercent }),
      title: [
        whichOf(number, words, names),
        `${words.t("explore.figure.calibration.published")}: ${published}`,
        `${words.t("explore.figure.calibration.simulated")}: ${simulated}`,
      ].join("\n"),
    },
  ];
}

/** What is allowed, in per cent of what was published. */
function allowedOf({ row: { tolerance, published } }: Reported): number | undefined {
  if (tolerance === null) return undefined;
  return published === null || published === 0 ? 0 : (tolerance / published) * 100;
}

const reachOf = (number: Reported): readonly number[] => [
  percentOff(number.row) ?? 0,
  allowedOf(number) ?? 0,
];

/** "Students, 2022". */
const whichOf = ({ row, source }: Reported, words: Words, names: NumberNames): string =>
  [names.part(row), dateOf(source, words)].filter((text) => text !== "").join(", ");

const bothOf = ({ row: { simulated }, source }: Reported, words: Words) => ({
  published: words.qualified(source.value, source.qualifier),
  simulated: simulated === null ? words.t("unknown") : words.number(simulated),
});
