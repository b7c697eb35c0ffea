import { group, max, scaleLinear, sort } from "d3";
import { textWidth } from "../text/measure";
import { wrapText } from "../text/wrap";
import type { Linked, LinkedContext } from "./linked";
import { pickable } from "./parts/pick";
import { rovingBy } from "./parts/roving";
import { alongRows } from "./parts/roving-rows";
import { drawIn, frameIn, set, write } from "./parts/svg";
import { teller } from "./parts/tell";
import {
  isApart,
  peopleIn,
  type TransferFlowsData,
  type TransferFlowsSpec,
  type TransferPair,
} from "./parts/transfers";

/** How many pairs have rows of their own: of known places, and of those one end of which is not. */
const PAIRS = 12;
const APART_PAIRS = 3;
const HEAD_PX = 26;
const BAR_PX = 11;
const LINE_PX = 16;
const ROW_GAP_PX = 9;
const APART_GAP_PX = 10;

/** A row: one pair, or all pairs that have none of their own and so no code. */
interface Row {
  readonly label: string;
  readonly code?: string;
  readonly bins: readonly number[];
  readonly isApart: boolean;
}

/** The most frequent transfers from the top down: the selection in bars of everyone, each under the names of its places. */
export function transferList(
  spec: TransferFlowsSpec,
  { document, words, widthPx }: LinkedContext,
): Linked<TransferFlowsData> {
  const draw = drawIn(document);
  const tell = teller(words);
  const rows = rowsOf(spec);
  const own = rows.filter(({ code }) => code !== undefined);
  const mostInPair = max(own, ({ bins }) => peopleIn(spec.everyone, bins)) ?? 0;
  const largest = words.number(max(rows, ({ bins }) => peopleIn(spec.everyone, bins)) ?? 0);
  const numbersPx = textWidth(largest, 13, 600) + textWidth(` / ${largest}`, 12) + 10;
  const x = scaleLinear([0, Math.max(1, mostInPair)], [0, widthPx - 1 - numbersPx]);
  const lengthOf = ({ code }: Row, people: number): number => (code === undefined ? 0 : x(people));

  let topPx = HEAD_PX;
  const drawn = rows.map((row, i) => {
    if (row.isApart && rows[i - 1]?.isApart === false) topPx += APART_GAP_PX;
    // the arrow is not in our sans: it comes from another font, which may be wider
    const lines = wrapText(row.label, widthPx - textWidth("–", 13), 13);
    const barTopPx = topPx + lines.length * LINE_PX + 3;
    const bar = (attributes: Readonly<Record<string, string | number>>) =>
      draw("rect", { x: 1, y: barTopPx, height: BAR_PX, width: 0, ...attributes });
    const whole = bar(
      row.isApart
        ? {
            class: "whole apart",
            fill: "var(--paper-sunk)",
            stroke: "var(--grey-2)",
            "stroke-dasharray": "3 2",
          }
        : { class: "whole", fill: "var(--grey-3)" },
    );
    const part = bar({ class: "part", fill: "var(--held)" });
    const against = bar({
      class: "against",
      y: barTopPx - 1.5,
      height: BAR_PX + 3,
      fill: "none",
      stroke: "var(--ink)",
    });
    const here = draw("tspan", { "font-size": 13, "font-weight": 600 });
    const all = draw("tspan", { fill: "var(--ink-soft)" });
    const number = draw("text", { y: barTopPx + BAR_PX - 1 }, here, all);
    const heightPx = barTopPx + BAR_PX + ROW_GAP_PX - topPx;
    const node = draw(
      "g",
      {},
      draw("rect", {
        class: "hit",
        x: 0,
        y: topPx - 2,
        width: widthPx,
        height: heightPx - 4,
        fill: "transparent",
      }),
      ...lines.map((line, l) =>
        draw(
          "text",
          {
            x: 0,
            y: topPx + 12 + l * LINE_PX,
            "font-size": 13,
            fill: row.isApart || row.code === undefined ? "var(--ink-soft)" : "var(--ink)",
          },
          line,
        ),
      ),
      whole,
      part,
      against,
      number,
    );
    topPx += heightPx;
    const pick = row.code === undefined ? undefined : pickable(node, row.code, spec);
    set(node, { class: pick ? "pick row" : "row" });
    let seen = "";
    return {
      row,
      node,
      update({ selected, everyone, compared, picked }: TransferFlowsData) {
        const [n, of] = [peopleIn(selected, row.bins), peopleIn(everyone, row.bins)];
        const other = compared && peopleIn(compared, row.bins);
        const isPicked = row.code !== undefined && (picked?.has(row.code) ?? false);
        const state = `${n} ${of} ${other ?? ""} ${isPicked}`;
        if (state === seen) return;
        seen = state;
        set(whole, { width: lengthOf(row, of) });
        set(part, { width: lengthOf(row, n) });
        set(against, {
          width: lengthOf(row, other ?? 0),
          visibility: other === undefined ? "hidden" : "visible",
        });
        set(number, { x: row.code === undefined ? 0 : lengthOf(row, Math.max(of, other ?? 0)) + 7 });
        write(here, words.number(n));
        write(all, n === of ? "" : ` / ${words.number(of)}`);
        pick?.say({ label: `${row.label}: ${tell(n, of, other)}`, picked: isPicked });
      },
    };
  });
  const pickables = drawn.filter(({ row }) => row.code !== undefined).map(({ node }) => node);
  rovingBy(pickables, alongRows(pickables.map((_, row) => ({ row, column: 0 }))));
  const node = frameIn(draw, { widthPx, heightPx: topPx, label: spec.label });
  node.append(
    draw(
      "text",
      { x: 0, y: 12, fill: "var(--ink-soft)", "aria-hidden": "true" },
      `${spec.fromLabel} – ${spec.toLabel}`,
    ),
    ...drawn.map((each) => each.node),
  );
  return { node, update: (data) => drawn.forEach((each) => each.update(data)) };
}

/** The most frequent pairs, then all others together; after these, in the same way, those without a known place. */
function rowsOf({ pairs, everyone, placeName, otherLabel }: TransferFlowsSpec): readonly Row[] {
  const peopleOf = ({ bin }: TransferPair): number => everyone[bin] ?? 0;
  const present = sort(
    pairs.filter((pair) => peopleOf(pair) > 0),
    (pair) => -peopleOf(pair),
  );
  const isPairApart = ({ from, to }: TransferPair): boolean => isApart(from) || isApart(to);
  return [
    ...shorten(
      present.filter((pair) => !isPairApart(pair)),
      PAIRS,
    ),
    ...shorten(present.filter(isPairApart), APART_PAIRS),
  ];

  function shorten(some: readonly TransferPair[], most: number): readonly Row[] {
    const own = some.slice(0, most).map((pair): Row => ({
      label: `${placeName(pair.from)} – ${placeName(pair.to)}`,
      code: pair.code,
      bins: [pair.bin],
      isApart: isPairApart(pair),
    }));
    const end = (code: string): string => (isApart(code) ? placeName(code) : otherLabel);
    const rest = group(some.slice(most), ({ from, to }) =>
      isApart(from) || isApart(to) ? `${end(from)} – ${end(to)}` : otherLabel,
    );
    const gathered = [...rest].map(([label, those]): Row => ({
      label,
      bins: those.map(({ bin }) => bin),
      isApart: those.some(isPairApart),
    }));
    return [...own, ...gathered];
  }
}
