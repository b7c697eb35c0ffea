import { max } from "d3";
import { textWidth } from "../text/measure";
import { wrapText } from "../text/wrap";
import {
  writeAtOnce,
  type Linked,
  type LinkedContext,
  type LinkedCounts,
  type PickedMarks,
  type Picking,
} from "./linked";
import { hiddenIf } from "./parts/everyone-look";
import { PAIR_GAP_PX } from "./parts/number-pair";
import { outlinedNumber, outlinedWidth } from "./parts/outlined-number";
import { pickable } from "./parts/pick";
import { roving } from "./parts/roving";
import { drawIn, frameIn, set, write } from "./parts/svg";
import { teller } from "./parts/tell";
import { STILL } from "./parts/underlay";

export interface MatrixSpec extends Picking {
  /** Names the drawing. */
  readonly label: string;
  readonly rowsLabel: string;
  readonly columnsLabel: string;
  readonly rows: readonly Heading[];
  /** The most frequent first; as many are drawn as find room. */
  readonly columns: readonly Heading[];
  /** The place of a cell in the counts. */
  binOf(row: string, column: string): number;
  /** What is chosen with a cell. */
  codeOf(row: string, column: string): string;
  /** Fixes the scale. */
  readonly everyone: ArrayLike<number>;
  /** Fixes the scale in place of everyone, who are not drawn then. */
  readonly scaledTo?: ArrayLike<number>;
}

export interface Heading {
  readonly code: string;
  readonly label: string;
  /** What stands in the drawing where the label is too long for it. */
  readonly short?: string;
}

export interface MatrixData extends LinkedCounts, PickedMarks {}

export interface Matrix extends Linked<MatrixData> {
  /** How many columns are drawn. */
  readonly shown: number;
}

const LINE_PX = 14;
const HEAD_PX = 40;
const LEAST_ROW_PX = 34;
const BAR_PX = 9;
const LEAST_CELL_PX = 50;
const SIZE = 13;

/** Rows by columns: in each cell a filled bar of the selection over a grey one of everyone, all on one scale. */
export function matrix(
  spec: MatrixSpec,
  { document, words, widthPx, texts = writeAtOnce }: LinkedContext,
): Matrix {
  const draw = drawIn(document);
  const tell = teller(words);
  const labelPx = Math.min(max(spec.rows, ({ label }) => textWidth(label, SIZE)) ?? 0, widthPx * 0.36);
  const left = labelPx + 14;
  const shown = spec.columns.slice(0, Math.max(1, Math.floor((widthPx - left) / LEAST_CELL_PX)));
  const cellPx = Math.min(96, (widthPx - left) / Math.max(1, shown.length));
  const scaledTo = spec.scaledTo ?? spec.everyone;
  const most =
    max(spec.rows, (row) => max(shown, (column) => scaledTo[spec.binOf(row.code, column.code)] ?? 0)) ?? 0;
  const lengthOf = (people: number): number => Math.min(1, people / Math.max(1, most)) * (cellPx - 10);

  const soft = draw("g", { class: STILL, "aria-hidden": "true", fill: "var(--ink-soft)" });
  soft.append(
    draw("text", { x: left, y: 11 }, spec.columnsLabel),
    draw("text", { x: labelPx + 3, y: HEAD_PX - 6, "text-anchor": "end" }, spec.rowsLabel),
    ...shown.map(({ label, short = label }, i) =>
      draw(
        "text",
        { x: left + i * cellPx, y: HEAD_PX - 6, "font-weight": 600, "font-size": SIZE, fill: "var(--ink)" },
        short,
      ),
    ),
  );
  let y = HEAD_PX;
  const cells = spec.rows.flatMap((row, r) => {
    const lines = wrapText(row.label, labelPx + 1, SIZE);
    const heightPx = Math.max(LEAST_ROW_PX, lines.length * LINE_PX + 8);
    const top = y;
    y += heightPx;
    if (r % 2 === 0)
      soft.append(
        draw("rect", {
          x: 0,
          y: top,
          width: left + cellPx * shown.length,
          height: heightPx,
          fill: "var(--paper-sunk)",
        }),
      );
    soft.append(
      ...lines.map((line, l) =>
        draw(
          "text",
          {
            x: labelPx + 3,
            y: top + heightPx / 2 + 4.5 + (l - (lines.length - 1) / 2) * LINE_PX,
            "text-anchor": "end",
            "font-size": SIZE,
            fill: "var(--ink)",
          },
          line,
        ),
      ),
    );
    return shown.map((column, c) => cell(row, column, { x: left + c * cellPx, y: top, heightPx }));
  });
  const node = frameIn(draw, { widthPx, heightPx: y + 2, label: spec.label });
  node.append(soft, ...cells.map((each) => each.node));
  roving(
    cells.map((each) => each.node),
    shown.length,
  );
  return { node, shown: shown.length, update: (data) => cells.forEach((each) => each.update(data)) };

  function cell(
    row: Heading,
    column: Heading,
    { x, y: top, heightPx }: { readonly x: number; readonly y: number; readonly heightPx: number },
  ) {
    const bin = spec.binOf(row.code, column.code);
    const code = spec.codeOf(row.code, column.code);
    const base = top + heightPx / 2 + 2;
    const bar = (kind: string, fill: string) =>
      draw("rect", { class: kind, x, y: base, width: 0, height: BAR_PX, fill });
    const all = bar("everyone", "var(--grey-3)");
    set(all, hiddenIf(spec.scaledTo));
    const here = bar("selected", "var(--held)");
    const outline = draw("rect", {
      class: "compared",
      x,
      y: base - 2,
      width: 0,
      height: BAR_PX + 4,
      fill: "none",
      stroke: "var(--ink)",
      visibility: "hidden",
    });
    const number = draw("text", { x, y: base - 5, "font-size": SIZE, "font-weight": 600 });
    const second = outlinedNumber(draw, { fill: "var(--ink-soft)" });
    const own = draw(
      "g",
      {},
      draw("rect", { class: "hit", x: x - 3, y: top, width: cellPx, height: heightPx, fill: "transparent" }),
      all,
      here,
      outline,
      number,
      ...second.nodes,
    );
    const pick = pickable(own, code, spec);
    let [drawn, said] = ["", ""];
    return {
      node: own,
      update({ selected, everyone, compared, outlined = compared, picked, outside }: MatrixData) {
        const [count, whole, against] = [selected[bin] ?? 0, everyone[bin] ?? 0, compared?.[bin]];
        const isPicked = picked?.has(code) ?? false;
        const state = `${count} ${whole} ${against ?? ""} ${isPicked}`;
        texts(own, () => {
          if (state === said) return;
          said = state;
          set(number, {
            fill: count === 0 ? "var(--ink-soft)" : "var(--ink)",
            "font-weight": count === 0 ? 400 : 600,
          });
          write(number, words.number(count));
          const other = against === undefined ? undefined : words.number(against);
          const from = textWidth(words.number(count), SIZE, 600) + PAIR_GAP_PX;
          const hasRoom = other !== undefined && from + outlinedWidth(other) <= cellPx - 4;
          second.update(hasRoom ? other : undefined, { x: x + from, y: base - 5 });
          pick.say({
            label: `${row.label}; ${column.label}: ${tell(count, whole, against)}`,
            picked: isPicked,
          });
        });
        const isOutside = outside?.has(code) ?? false;
        const shape = `${count} ${whole} ${outlined?.[bin] ?? ""} ${isOutside}`;
        if (shape === drawn) return;
        drawn = shape;
        set(all, { width: lengthOf(whole) });
        set(here, { width: lengthOf(count), fill: isOutside ? "var(--held-soft)" : "var(--held)" });
        set(outline, {
          width: lengthOf(outlined?.[bin] ?? 0),
          visibility: against ? "visible" : "hidden",
        });
      },
    };
  }
}
