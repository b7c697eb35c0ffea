import type { Drawing } from "../view";
import { column, type Block } from "./block";
import { events, head, panels, tail, type Said } from "./parts";
import { PAD, SHAPES, type Shaped } from "./sizes";

/** The content of a frame, and the picture around it. */
export interface Placed {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The size of the picture in the units of its content. */
  readonly box: readonly [number, number];
}

interface Laid extends Block {
  readonly widthPx: number;
  readonly chartPx: number;
}

const GAP = 28;

/** All below each other, as wide as the chart and as high as it must be. */
export function placeWhole(said: Said, drawing: Drawing): Placed {
  const laid = stacked(said, drawing);
  const widthPx = laid.widthPx + 2 * PAD;
  const heightPx = Math.ceil(laid.heightPx + 2 * PAD);
  return { svg: at(PAD, PAD, laid.svg), widthPx, heightPx, box: [widthPx, heightPx] };
}

const TEXT_COLUMNS_PX = [280, 360, 460] as const;
const SOURCE_LINES = 4;

/** A shape filled by the layout in which words and chart are largest, in the middle of it. */
export function placeIn(shape: Shaped, said: Said, drawings: readonly Drawing[]): Placed {
  const { widthPx, heightPx } = SHAPES[shape];
  const brief = { ...said, sourceLines: SOURCE_LINES };
  const scaleOf = (laid: Laid): number =>
    Math.min(widthPx / (laid.widthPx + 2 * PAD), heightPx / (laid.heightPx + 2 * PAD));
  /** Large letters, and a chart that takes much of the breadth. */
  const worthOf = (laid: Laid): number => scaleOf(laid) ** 2 * laid.chartPx ** 0.5;
  const texts = TEXT_COLUMNS_PX.map((widthPx) => ({
    widthPx,
    ...column([head(brief, widthPx), tail(brief, widthPx)]),
  }));
  const [first, ...others] = drawings.flatMap((drawing) => {
    const chart = [...panels(drawing), events(brief, drawing.widthPx)];
    return [
      stacked(brief, drawing),
      ...texts.flatMap((text) =>
        [1, 2].map((columns) => beside(text, inColumns(chart, columns), drawing.widthPx)),
      ),
    ];
  });
  if (!first) throw new RangeError(`drawings of ${said.view.id}: expected at least one, got none`);
  const best = others.reduce((found, laid) => (worthOf(laid) > worthOf(found) ? laid : found), first);
  const scale = scaleOf(best);
  const box = [round(widthPx / scale), round(heightPx / scale)] as const;
  const svg = at(round((box[0] - best.widthPx) / 2), round((box[1] - best.heightPx) / 2), best.svg);
  return { svg, widthPx, heightPx, box };
}

function stacked(said: Said, drawing: Drawing): Laid {
  const { widthPx } = drawing;
  const blocks = [head(said, widthPx), ...panels(drawing), events(said, widthPx), tail(said, widthPx)];
  return { ...column(blocks), widthPx, chartPx: widthPx };
}

/** The words on the left, the chart on the right in one column or more. */
function beside(
  text: Block & { readonly widthPx: number },
  columns: readonly (readonly Block[])[],
  columnPx: number,
): Laid {
  const parts = columns.map(column);
  const chartPx = parts.length * (columnPx + GAP) - GAP;
  const placed = parts.map(({ svg }, i) => at(text.widthPx + GAP + i * (columnPx + GAP), 0, svg));
  return {
    svg: text.svg + placed.join(""),
    widthPx: text.widthPx + GAP + chartPx,
    heightPx: Math.max(text.heightPx, ...parts.map(({ heightPx }) => heightPx)),
    chartPx,
  };
}

/** Blocks in their order, in columns of about the same height. */
function inColumns(blocks: readonly Block[], columns: number): readonly (readonly Block[])[] {
  const total = blocks.reduce((sum, { heightPx }) => sum + heightPx, 0);
  const found: Block[][] = Array.from({ length: columns }, () => []);
  let y = 0;
  for (const block of blocks) {
    const middle = y + block.heightPx / 2;
    found[Math.min(columns - 1, Math.floor((middle / Math.max(total, 1)) * columns))]?.push(block);
    y += block.heightPx;
  }
  return found.filter((column) => column.length > 0);
}

const at = (x: number, y: number, svg: string): string => `<g transform="translate(${x},${y})">${svg}</g>`;

const round = (px: number): number => Math.round(px * 100) / 100;
