import { scaleLinear } from "d3";
import type { SurvivalCurve } from "../../model/statistics/kaplan-meier";
import { atRiskOn } from "../../model/statistics/risk-table";
import type { HorizontalAxis } from "./parts/brush-axis";
import { binWithin } from "./parts/brush-axis";
import type { Linked, LinkedContext } from "./linked";
import { drawIn, frameIn, set, write } from "./parts/svg";

export interface SurvivalSpec {
  readonly label: string;
  readonly atRiskLabel: string;
  readonly timeLabel: string;
  /** Whole months that the axis holds. */
  readonly months: number;
}

/** Curves over whole months since detention. */
export interface SurvivalData {
  readonly selected: SurvivalCurve;
  readonly everyone: SurvivalCurve;
}

export interface Survival extends Linked<SurvivalData> {
  readonly axis: HorizontalAxis;
}

const HEIGHT_PX = 250;
const STRIP_PX = 44;
const YEAR = 12;

/** The share still in custody by months: the selection with its 95% band, everyone as a grey line, who is at risk below. */
export function survival(spec: SurvivalSpec, { document, words, widthPx }: LinkedContext): Survival {
  const draw = drawIn(document);
  const box = { left: 44, right: widthPx - 12, top: 12, bottom: HEIGHT_PX };
  const x = scaleLinear([0, spec.months], [box.left, box.right]);
  const y = scaleLinear([0, 1], [box.bottom, box.top]);
  const soft = { fill: "var(--ink-soft)" };
  const axes = draw("g", { "aria-hidden": "true", ...soft, "pointer-events": "none" });
  for (const share of [0, 0.25, 0.5, 0.75, 1])
    axes.append(
      draw("line", {
        x1: box.left,
        x2: box.right,
        y1: y(share),
        y2: y(share),
        stroke: share === 0 ? "var(--ink-soft)" : "var(--rule)",
      }),
      draw(
        "text",
        { x: box.left - 6, y: y(share) + 4, "text-anchor": "end" },
        `${words.number(share * 100)}%`,
      ),
    );
  const years = Array.from({ length: Math.floor(spec.months / YEAR) + 1 }, (_, year) => year * YEAR);
  const stride = (box.right - box.left) / years.length < 40 ? 2 : 1;
  const shown = years.filter((_, i) => i % stride === 0);
  axes.append(
    ...shown.map((month) =>
      draw("text", { x: x(month), y: box.bottom + 16, "text-anchor": "middle" }, words.number(month)),
    ),
    draw("text", { x: box.right, y: box.bottom + 32, "text-anchor": "end" }, spec.timeLabel),
    draw("text", { x: box.left, y: box.bottom + 32 }, spec.atRiskLabel),
  );
  const risk = shown.map((month) =>
    draw("text", { x: x(month), y: box.bottom + STRIP_PX + 4, "text-anchor": "middle", ...soft }),
  );
  const band = draw("path", { fill: "var(--held)", "fill-opacity": 0.18 });
  const all = draw("path", { fill: "none", stroke: "var(--grey-2)", "stroke-width": 2 });
  const line = draw("path", { fill: "none", stroke: "var(--held)", "stroke-width": 2.5 });
  const node = frameIn(draw, { widthPx, heightPx: HEIGHT_PX + STRIP_PX + 12, label: spec.label });
  node.append(axes, band, all, line, ...risk);

  const stepsOf = ({ steps, lastDay }: SurvivalCurve) => steps.filter(({ days }) => days <= (lastDay ?? 0));
  const path = (curve: SurvivalCurve): string => {
    if (curve.people === 0) return "";
    const down = stepsOf(curve).map(({ days, survival: share }) => `H${px(x(days))}V${px(y(share))}`);
    return `M${px(x(0))},${px(y(1))}${down.join("")}H${px(x(Math.min(spec.months, curve.lastDay ?? 0)))}`;
  };
  const bandPath = (curve: SurvivalCurve): string => {
    const steps = stepsOf(curve).flatMap(({ days, band: at }) => (at ? [{ days, ...at }] : []));
    const [first] = steps;
    if (!first) return "";
    const end = px(x(Math.min(spec.months, curve.lastDay ?? 0)));
    const up = steps.map(({ days, upper }) => `H${px(x(days))}V${px(y(upper))}`).join("");
    const back = steps
      .toReversed()
      .map(({ days, lower }) => `V${px(y(lower))}H${px(x(days))}`)
      .join("");
    return `M${px(x(first.days))},${px(y(first.upper))}${up}H${end}${back}Z`;
  };

  let drawnEveryone: SurvivalCurve | undefined;
  return {
    node,
    axis: { ...box, xOf: x, binAt: (at) => binWithin(x.invert(at), spec.months) },
    update({ selected, everyone }) {
      if (everyone !== drawnEveryone) set(all, { d: path(everyone) });
      drawnEveryone = everyone;
      set(line, { d: path(selected) });
      set(band, { d: bandPath(selected) });
      atRiskOn(selected.table, shown).forEach((people, i) => {
        const text = risk[i];
        if (text) write(text, words.number(people));
      });
    },
  };
}

const px = (value: number): string => String(Math.round(value * 10) / 10);
