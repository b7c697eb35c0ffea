import { scaleSymlog, type ScaleContinuousNumeric } from "d3";
import type { Words } from "../../words/words";
import type { Draw } from "../linked/parts/svg";
import { textWidth } from "../text/measure";

/** One number: how far off it is, in per cent of what was published. */
export interface ErrorMark {
  readonly id: string;
  readonly percent: number;
  /** How far off it may be, either way; absent where it is only compared. */
  readonly allowedPercent?: number;
  readonly isOutside: boolean;
  /** Everything about it in words. */
  readonly title: string;
}

/** Per cent to pixels, the same for every mark of a drawing. */
export type ErrorScale = ScaleContinuousNumeric<number, number>;

/** Below this share of a per cent the scale is nearly even. */
const EVEN_PERCENT = 0.25;
const LABEL_PX = 11;
const ARM_PX = 4;
/** Radii: the largest, and that of a dot which stands off zero and has room beside the others. */
const MOST_R = 3.2;
const OFF_R = 2.4;

/** A scale that is symmetric and stretched near zero. */
export const errorScale = (limitPercent: number, left: number, right: number): ErrorScale =>
  scaleSymlog().constant(EVEN_PERCENT).domain([-limitPercent, limitPercent]).range([left, right]).clamp(true);

/** The end of a scale that holds every per cent given: a power of ten, 1 or more. */
export const limitFor = (percents: readonly number[]): number =>
  10 ** Math.ceil(Math.log10(Math.max(1, ...percents.map(Math.abs))));

/** Zero and the powers of ten on both sides of it. */
export function errorTicks(limitPercent: number): readonly number[] {
  const powers = Array.from({ length: Math.round(Math.log10(limitPercent)) + 1 }, (_, i) => 10 ** i);
  return [...powers.toReversed().map((power) => -power), 0, ...powers];
}

/** "+1.2%", "−0.56%", "0%". */
export const signedPercent = (percent: number, words: Words): string =>
  `${percent > 0 ? "+" : ""}${words.number(percent)}%`;

/** A mark on its row. */
export interface PlacedMark {
  readonly mark: ErrorMark;
  readonly x: number;
  readonly y: number;
}

/** What is allowed, as one shape behind the rows of a group: nothing where it is nothing. */
export function allowedBand(
  draw: Draw,
  rows: readonly PlacedMark[],
  { scale, rowPx }: { readonly scale: ErrorScale; readonly rowPx: number },
): SVGElement {
  const d = rows
    .filter(({ mark }) => (mark.allowedPercent ?? 0) > 0)
    .map(({ mark: { allowedPercent = 0 }, y }) => {
      const [left, right, top, bottom] = [
        scale(-allowedPercent),
        scale(allowedPercent),
        y - rowPx / 2,
        y + rowPx / 2,
      ].map(px);
      return `M${left},${top}H${right}V${bottom}H${left}Z`;
    })
    .join("");
  return draw("path", { class: "allowed", d, fill: "var(--rule)" });
}

/** A dot is inside, a ring only compared, a cross outside. */
export function errorMark(
  draw: Draw,
  { mark: { id, percent, allowedPercent, isOutside, title }, x, y }: PlacedMark,
  rowPx: number,
): SVGElement {
  const said = draw("title", {}, title);
  if (isOutside) {
    const [left, right, top, bottom] = [x - ARM_PX, x + ARM_PX, y - ARM_PX, y + ARM_PX].map(px);
    const d = `M${left},${top}L${right},${bottom}M${right},${top}L${left},${bottom}`;
    const line = { stroke: "var(--held)", "stroke-width": 2 };
    return draw("path", { class: "mark outside", "data-id": id, d, ...line }, said);
  }
  const room = rowPx * 0.46;
  const at = {
    "data-id": id,
    cx: x,
    cy: y,
    r: Math.min(MOST_R, percent === 0 ? room : Math.max(room, OFF_R)),
  };
  if (allowedPercent !== undefined)
    return draw("circle", { ...at, class: "mark inside", fill: "var(--cat-1)" }, said);
  const ring = { fill: "var(--paper)", stroke: "var(--cat-1)", "stroke-width": 1.2 };
  return draw("circle", { ...at, class: "mark compared", ...ring }, said);
}

/** The number of a mark, on its outer side, or on the inner where the drawing ends. */
export function errorLabel(
  draw: Draw,
  { mark: { percent, isOutside }, x, y }: PlacedMark,
  { widthPx, words }: { readonly widthPx: number; readonly words: Words },
): SVGElement {
  const text = signedPercent(percent, words);
  const reach = textWidth(text, LABEL_PX, 600) + 8;
  const isRight = percent > 0 ? x + reach <= widthPx : x - reach < 0;
  return draw(
    "text",
    {
      x: isRight ? x + 7 : x - 7,
      y: y + 4,
      "text-anchor": isRight ? "start" : "end",
      "font-size": LABEL_PX,
      "font-weight": 600,
      fill: isOutside ? "var(--held)" : "var(--ink)",
    },
    text,
  );
}

const px = (value: number): string => String(Math.round(value * 10) / 10);
