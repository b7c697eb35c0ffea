import type { Words } from "../words/words";
import { stampSimulated } from "./linked/parts/stamp";
import { drawIn, type Draw } from "./linked/parts/svg";
import {
  allowedBand,
  errorLabel,
  errorMark,
  errorScale,
  errorTicks,
  signedPercent,
  type ErrorMark,
  type ErrorScale,
} from "./parts/error-marks";
import { textWidth } from "./text/measure";
import { wrapText } from "./text/wrap";

/** The numbers of one indicator, one below the other. */
export interface ErrorGroup {
  readonly code: string;
  readonly name: string;
  /** Short sentences under the name. */
  readonly lines: readonly string[];
  /** A sentence that there is only where a number lies outside what is allowed. */
  readonly alarm?: string;
  readonly marks: readonly ErrorMark[];
  /** The mark that carries its own number. */
  readonly labelled?: string;
}

export interface ErrorRows {
  readonly groups: readonly ErrorGroup[];
  /** The end of the scale on both sides, a power of ten. */
  readonly limitPercent: number;
  /** What a mark left and right of zero means. */
  readonly fewer: string;
  readonly more: string;
  /** Says that the people are simulated. */
  readonly stamp: string;
}

export interface ErrorRowsContext {
  readonly document: Document;
  readonly words: Words;
  readonly widthPx: number;
}

const WIDE_FROM_PX = 560;
const HEAD_PX = 42;
const TICKS_PX = 18;
const TICK_SIZE = 11;
const GAP_PX = 14;
/** So far below the last ticks they stand again. */
const TICKS_AGAIN_PX = 420;
const ROW_PX = { least: 3.6, most: 9 } as const;
const NAME = { size: 13, weight: 600, leading: 17, fill: "var(--ink)" } as const;
const LINE = { size: 12, weight: 400, leading: 15, fill: "var(--ink-soft)" } as const;
const ALARM = { ...LINE, weight: 600, fill: "var(--held)" } as const;

/**
 * Every published number as a mark on a row of its own, grouped by indicator, on one symmetric scale of the
 * difference in per cent: what is allowed is a band behind it, a ring is only compared, a cross lies outside.
 */
export function errorRows(spec: ErrorRows, { document, words, widthPx }: ErrorRowsContext): SVGSVGElement {
  const draw = drawIn(document);
  const isWide = widthPx >= WIDE_FROM_PX;
  const left = isWide ? 268 : 18;
  const right = widthPx - 18;
  const scale = errorScale(spec.limitPercent, left, right);
  const ticks = errorTicks(spec.limitPercent);
  const place = { scale, ticks, words, isWide, widthPx, labelPx: isWide ? left - 28 : widthPx - 8 };
  const node = draw("svg", { class: "plot", width: widthPx, fill: "var(--ink)" });
  node.append(
    draw("text", { x: left, y: 12, fill: LINE.fill }, spec.fewer),
    draw("text", { x: right, y: 12, fill: LINE.fill, "text-anchor": "end" }, spec.more),
    tickRow(draw, place, 31),
  );
  let y = HEAD_PX;
  let ticksAt = y;
  for (const [i, group] of spec.groups.entries()) {
    const made = groupRows(draw, group, { ...place, topPx: y });
    node.append(made.node);
    y = made.bottomPx;
    if (y - ticksAt > TICKS_AGAIN_PX || i === spec.groups.length - 1) {
      node.append(tickRow(draw, place, y + 13));
      y += TICKS_PX;
      ticksAt = y;
    }
    y += GAP_PX;
  }
  const heightPx = Math.ceil(y);
  node.setAttribute("height", String(heightPx));
  node.setAttribute("viewBox", `0 0 ${widthPx} ${heightPx}`);
  stampSimulated(node, spec.stamp);
  return node;
}

interface Place {
  readonly scale: ErrorScale;
  readonly ticks: readonly number[];
  readonly words: Words;
  readonly isWide: boolean;
  readonly widthPx: number;
  /** Room for names and sentences. */
  readonly labelPx: number;
}

/** Each under its line; the outer ones stay inside the drawing. */
const tickRow = (draw: Draw, { scale, ticks, words, widthPx }: Place, y: number): SVGElement =>
  draw(
    "g",
    { class: "axis", fill: "var(--ink-soft)", "font-size": TICK_SIZE },
    ...ticks.map((tick) => {
      const text = signedPercent(tick, words);
      const half = textWidth(text, TICK_SIZE) / 2;
      const x = Math.min(widthPx - half, Math.max(half, scale(tick)));
      return draw("text", { x, y, "text-anchor": "middle" }, text);
    }),
  );

/** Name and sentences beside the marks, or above them where there is no room. */
function groupRows(draw: Draw, group: ErrorGroup, place: Place & { readonly topPx: number }) {
  const { scale, ticks, words, isWide, widthPx, labelPx, topPx } = place;
  const head = headOf(draw, group, topPx, labelPx);
  const count = group.marks.length;
  const roomPx = isWide ? head.heightPx : count * ROW_PX.most;
  const rowPx = Math.min(ROW_PX.most, Math.max(ROW_PX.least, Math.min(roomPx, 96) / count));
  const marksTop = topPx + 8 + (isWide ? 0 : head.heightPx);
  const marksBottom = marksTop + count * rowPx;
  const grid = ticks.map((tick) =>
    draw("line", {
      x1: scale(tick),
      x2: scale(tick),
      y1: marksTop - 4,
      y2: marksBottom + 4,
      stroke: tick === 0 ? "var(--ink-faint)" : "var(--grey-3)",
    }),
  );
  const rows = group.marks.map((mark, i) => ({
    mark,
    x: scale(mark.percent),
    y: marksTop + (i + 0.5) * rowPx,
  }));
  const node = draw(
    "g",
    { "data-group": group.code },
    draw("line", { x1: 0, x2: widthPx, y1: topPx - 6, y2: topPx - 6, stroke: "var(--rule)" }),
    ...head.nodes,
    allowedBand(draw, rows, { scale, rowPx }),
    ...grid,
    ...rows.map((row) => errorMark(draw, row, rowPx)),
    ...rows
      .filter(({ mark }) => mark.id === group.labelled)
      .map((row) => errorLabel(draw, row, { widthPx, words })),
  );
  return { node, bottomPx: Math.max(topPx + head.heightPx, marksBottom) + 4 };
}

function headOf(draw: Draw, { name, lines, alarm }: ErrorGroup, topPx: number, maxPx: number) {
  const texts = [
    { text: name, style: NAME },
    ...lines.map((text) => ({ text, style: LINE })),
    ...(alarm === undefined ? [] : [{ text: alarm, style: ALARM }]),
  ];
  let y = topPx;
  const nodes = texts.flatMap(({ text, style: { size, weight, leading, fill } }) =>
    wrapText(text, maxPx, size, weight).map((line) => {
      y += leading;
      return draw("text", { x: 0, y: y - 3, "font-size": size, "font-weight": weight, fill }, line);
    }),
  );
  return { nodes, heightPx: y - topPx };
}
