import type { Words } from "../../../words/words";
import { write, type Draw } from "./svg";
import { STILL } from "./underlay";

const BOX_PX = 12;
const MAX_CLASS_PX = 64;

/** The classes of a map from nobody to most, each with its lower bound under its left edge. */
export function mapLegend(
  draw: Draw,
  words: Words,
  {
    steps,
    colors,
    unit,
    isRate,
    topPx,
    widthPx,
  }: {
    readonly steps: readonly number[];
    readonly colors: readonly string[];
    readonly unit: string;
    readonly isRate: boolean;
    readonly topPx: number;
    readonly widthPx: number;
  },
) {
  const bounds = [0, isRate ? undefined : 1, ...steps];
  const fills = ["var(--paper-raised)", ...colors];
  const shown = bounds.map((bound, i) => ({ bound, fill: fills[i] ?? "none" }));
  const classPx = Math.min(MAX_CLASS_PX, (widthPx - 2) / shown.length);
  const node = draw("g", { class: `map-legend ${STILL}`, "aria-hidden": "true", fill: "var(--ink-soft)" });
  const said = draw("text", { x: 1, y: topPx + 10 }, unit);
  node.append(said);
  for (const [i, { bound, fill }] of shown.entries()) {
    const x = 1 + i * classPx;
    node.append(
      draw("rect", {
        x,
        y: topPx + 18,
        width: classPx,
        height: BOX_PX,
        fill,
        stroke: "var(--ink-faint)",
        "stroke-width": 0.75,
      }),
      draw("text", { x, y: topPx + 18 + BOX_PX + 14 }, bound === undefined ? "> 0" : words.number(bound)),
    );
  }
  return {
    node,
    heightPx: 18 + BOX_PX + 20,
    /** Says of whom the numbers are, where two stand in a region. */
    tell: (areTwo: boolean) => write(said, areTwo ? `${unit}: ${bothGroups(words)}` : unit),
  };
}

/** "selection / everyone", as the numbers of a region stand. */
const bothGroups = (words: Words): string =>
  `${words.t("explore.legend.selection")} / ${words.t("explore.legend.everyone")}`;
