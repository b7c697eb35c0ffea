import { scaleLinear } from "d3";
import { survivalOn, type SurvivalCurve } from "../../model/statistics/kaplan-meier";
import { atRiskOn } from "../../model/statistics/risk-table";
import type { HorizontalAxis } from "./parts/brush-axis";
import { binWithin } from "./parts/brush-axis";
import { writeAtOnce, type Linked, type LinkedContext } from "./linked";
import { hintIn } from "./parts/hint";
import { onlyNew } from "./parts/only-new";
import { drawIn, frameIn, set, tenths, write } from "./parts/svg";
import { STILL } from "./parts/underlay";

export interface SurvivalSpec {
  readonly label: string;
  readonly atRiskLabel: string;
  readonly timeLabel: string;
  /** What the group compared with is called. */
  readonly secondLabel: string;
  /** A month in words. */
  say(month: number): string;
  /** Whole months that the axis holds. */
  readonly months: number;
}

/** Curves over whole months since detention. */
export interface SurvivalData {
  readonly selected: SurvivalCurve;
  readonly everyone: SurvivalCurve;
  readonly compared?: SurvivalCurve;
}

export interface Survival extends Linked<SurvivalData> {
  readonly axis: HorizontalAxis;
}

const HEIGHT_PX = 250;
const STRIP_PX = 44;
const LINE_PX = 16;
const YEAR = 12;

/**
 * The share still in custody by months: the selection with its 95% band, everyone as a grey line, the group compared
 * with as a dashed one with a band of its own, and below how many of each are at risk.
 */
export function survival(
  spec: SurvivalSpec,
  { document, words, widthPx, texts = writeAtOnce }: LinkedContext,
): Survival {
  const draw = drawIn(document);
  const box = { left: 44, right: widthPx - 12, top: 12, bottom: HEIGHT_PX };
  const x = scaleLinear([0, spec.months], [box.left, box.right]);
  const y = scaleLinear([0, 1], [box.bottom, box.top]);
  const soft = { fill: "var(--ink-soft)" };
  const axes = draw("g", { class: STILL, "aria-hidden": "true", ...soft, "pointer-events": "none" });
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
  const risk = shown.map((month) => {
    const at = { x: x(month), "text-anchor": "middle" };
    return {
      selected: draw("text", {
        ...at,
        y: box.bottom + STRIP_PX + 4,
        fill: "var(--held)",
        "font-weight": 600,
      }),
      compared: draw("text", { ...at, y: box.bottom + STRIP_PX + LINE_PX + 4 }),
    };
  });
  const band = draw("path", { fill: "var(--held)", "fill-opacity": 0.18 });
  const all = draw("path", { fill: "none", stroke: "var(--grey-2)", "stroke-width": 2 });
  const line = draw("path", { fill: "none", stroke: "var(--held)", "stroke-width": 2.5 });
  const otherBand = draw("path", { fill: "var(--ink)", "fill-opacity": 0.1 });
  const other = draw("path", {
    class: "compared",
    fill: "none",
    stroke: "var(--ink)",
    "stroke-width": 1.5,
    "stroke-dasharray": "5 3",
  });
  const heightPx = HEIGHT_PX + STRIP_PX + LINE_PX + 12;
  const node = frameIn(draw, { widthPx, heightPx, label: spec.label });
  const hint = draw("title");
  let now: SurvivalData | undefined;
  hintIn(node, hint, widthPx, (at) => {
    if (!now || at.x < box.left || at.x > box.right || at.y < box.top || at.y > box.bottom) return undefined;
    const month = binWithin(x.invert(at.x), spec.months);
    return [
      spec.say(month),
      said(words.t("explore.legend.selection"), now.selected, month),
      said(words.t("explore.legend.everyone"), now.everyone, month),
      ...(now.compared ? [said(spec.secondLabel, now.compared, month)] : []),
    ].join("\n");
  });
  const said = (label: string, curve: SurvivalCurve, month: number): string => {
    const share = month > (curve.lastDay ?? -1) ? undefined : survivalOn(curve, month);
    const value =
      share === undefined ? words.t("explore.legend.unknown") : `${words.number(share * 100, 1)}%`;
    const atRisk = words.number(atRiskOn(curve.table, [month])[0] ?? 0);
    return `${label}: ${value}; ${spec.atRiskLabel}: ${atRisk}`;
  };
  node.append(hint, axes, otherBand, band, all, other, line, ...risk.flatMap((pair) => Object.values(pair)));

  const stepsOf = ({ steps, lastDay }: SurvivalCurve) => steps.filter(({ days }) => days <= (lastDay ?? 0));
  const path = (curve: SurvivalCurve): string => {
    if (curve.people === 0) return "";
    const down = stepsOf(curve).map(({ days, survival: share }) => `H${tenths(x(days))}V${tenths(y(share))}`);
    return `M${tenths(x(0))},${tenths(y(1))}${down.join("")}H${tenths(x(Math.min(spec.months, curve.lastDay ?? 0)))}`;
  };
  const bandPath = (curve: SurvivalCurve): string => {
    const steps = stepsOf(curve).flatMap(({ days, band: at }) => (at ? [{ days, ...at }] : []));
    const [first] = steps;
    if (!first) return "";
    const end = tenths(x(Math.min(spec.months, curve.lastDay ?? 0)));
    const up = steps.map(({ days, upper }) => `H${tenths(x(days))}V${tenths(y(upper))}`).join("");
    const back = steps
      .toReversed()
      .map(({ days, lower }) => `V${tenths(y(lower))}H${tenths(x(days))}`)
      .join("");
    return `M${tenths(x(first.days))},${tenths(y(first.upper))}${up}H${end}${back}Z`;
  };

  const showEveryone = onlyNew((curve: SurvivalCurve) => set(all, { d: path(curve) }));
  return {
    node,
    axis: { ...box, xOf: x, binAt: (at) => binWithin(x.invert(at), spec.months) },
    update(data) {
      now = data;
      const { selected, everyone, compared } = data;
      showEveryone(everyone);
      set(line, { d: path(selected) });
      set(band, { d: bandPath(selected) });
      set(other, { d: compared ? path(compared) : "" });
      set(otherBand, { d: compared ? bandPath(compared) : "" });
      texts(risk, () => {
        const [here, there] = [selected, compared].map((curve) => curve && atRiskOn(curve.table, shown));
        for (const [i, atRisk] of risk.entries()) {
          write(atRisk.selected, words.number(here?.[i] ?? 0));
          write(atRisk.compared, there ? words.number(there[i] ?? 0) : "");
        }
      });
    },
  };
}
