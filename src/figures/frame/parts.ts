import type { Words } from "../../words/words";
import type { Drawing, FigureView } from "../view";
import { column, fittedLines, lines, type Block, type Setting } from "./block";
import { legend } from "./legend";
import type { Origin } from "./origin";

/** What a frame says, and in what language. */
export interface Said {
  readonly view: FigureView;
  readonly words: Words;
  readonly origin: Origin;
  /** At most so many lines of publishers; the address leads to the others. */
  readonly sourceLines?: number;
}

const SOFT = { size: 12, color: "ink-soft", leading: 16, after: 3 } as const satisfies Setting;

/** What stands before the chart: what it shows, of whom, and how to read it. */
export const head = ({ view }: Said, widthPx: number): Block =>
  column([
    lines(view.simulated ?? "", widthPx, { size: 14, weight: 600, color: "held", leading: 20, after: 2 }),
    lines(view.title, widthPx, { size: 19, weight: 600, color: "ink", leading: 24 }),
    lines(view.subtitle, widthPx, { size: 13, color: "ink-soft", leading: 18, after: 6 }),
    lines(view.selection ?? "", widthPx, { size: 13, color: "ink", leading: 18, after: 6 }),
    legend(
      view.legend.filter(({ mark }) => mark !== "event"),
      widthPx,
    ),
  ]);

/** The panels, each as wide as the drawing. */
export const panels = (drawing: Drawing): readonly Block[] =>
  drawing.panels.map(({ title, svg }) =>
    column([
      lines(title ?? "", drawing.widthPx, { size: 14, weight: 600, color: "ink", leading: 19 }),
      { svg, heightPx: heightOf(svg) + 8 },
    ]),
  );

/** What the numbered flags of the chart stand for. */
export const events = ({ view }: Said, widthPx: number): Block =>
  legend(
    view.legend.filter(({ mark }) => mark === "event"),
    widthPx,
    { stacked: true },
  );

/** What stands after the chart: notes, sources, and where the drawing comes from. */
export function tail(said: Said, widthPx: number): Block {
  const { view, words, origin } = said;
  const retrieved = origin.retrieved && words.t("frame.retrieved", { date: words.date(origin.retrieved) });
  const version = words.t("frame.version", { version: origin.version, date: words.date(origin.asOf) });
  return column([
    ...view.notes.map((note) => lines(note, widthPx, SOFT)),
    lines(sourcesIn(said, widthPx), widthPx, SOFT),
    lines([version, retrieved].filter(Boolean).join(" "), widthPx, SOFT),
    lines(origin.address, widthPx, { ...SOFT, color: "ink-faint", after: 0 }),
  ]);
}

/** The publishers, as many as there is room for. */
function sourcesIn({ view, words, sourceLines = Infinity }: Said, widthPx: number): string {
  const publishers = [...new Set(view.sources.map(({ publisher }) => publisher))];
  const say = (count: number): string => {
    const list = publishers.slice(0, count).join("; ");
    const left = publishers.length - count;
    return `${words.t("frame.sources")}: ${left === 0 ? list : words.t("frame.sources.more", { list, count: left })}`;
  };
  const fits = (count: number): boolean => fittedLines(say(count), widthPx, SOFT.size).length <= sourceLines;
  let [count, tooMany] = fits(publishers.length)
    ? [publishers.length, publishers.length + 1]
    : [1, publishers.length];
  while (tooMany - count > 1) {
    const middle = Math.floor((count + tooMany) / 2);
    if (fits(middle)) count = middle;
    else tooMany = middle;
  }
  return say(count);
}

const heightOf = (svg: string): number => Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? Number.NaN);
