import type { Geography } from "../charts/context";
import type { RecordState } from "../model/record-state";
import { readable } from "../query/sql";
import type { Key, Words } from "../words/words";
import { sourcesOf } from "./cited";
import type { Answers, Choice, Figure } from "./figure";
import { toSvg } from "./to-svg";
import type { ChoiceView, Drawing, FigureView } from "./view";

export interface Surroundings {
  readonly words: Words;
  /** The page's document, or one made in Node. */
  readonly document: Document;
  /** One drawing is made for each width, in pixels. */
  readonly widthsPx: readonly number[];
  readonly geography: Geography;
}

/** Everything that is shown of a figure in a state, from its answers. The same in Node and in a browser. */
export function viewOf(
  figure: Figure,
  answers: Answers,
  state: RecordState,
  around: Surroundings,
): FigureView {
  const { words, widthsPx } = around;
  const cited = figure.cited(answers);
  const empty = figure.isEmpty?.(answers) ?? cited.every(({ drawn }) => !drawn);
  const { dates } = state;
  return {
    id: figure.id,
    title: words.t(`figure.${figure.id}.title` as Key), // border: a test holds that every figure has a title
    subtitle: figure.subtitle(answers, state, words),
    legend: figure.legend(answers, state, words),
    drawings: empty ? [] : widthsPx.map((widthPx) => drawing(figure, answers, state, widthPx, around)),
    description: empty ? [] : figure.describe(answers, state, words),
    notes: figure.notes.map((key) => words.t(key)),
    table: figure.table(answers, state, words),
    sources: sourcesOf(cited, words),
    choices: figure.choices.flatMap((choice) =>
      choice.dimension === "dates" || choice.dimension === "on" ? [] : [choiceView(choice, state, words)],
    ),
    ...(figure.choices.some(({ dimension }) => dimension === "dates") && {
      dates: { from: isoDay(dates?.from), to: isoDay(dates?.to) },
    }),
    ...(figure.choices.some(({ dimension }) => dimension === "on") && { on: isoDay(state.on) }),
    sql: Object.values(figure.queries(state)).map(readable).join(";\n\n"),
    empty,
  };
}

function drawing(
  figure: Figure,
  answers: Answers,
  state: RecordState,
  widthPx: number,
  around: Surroundings,
): Drawing {
  const { words, document, geography } = around;
  const panels = figure.panels(answers, state, { widthPx, words, ...(figure.geography && { geography }) });
  return {
    widthPx,
    panels: panels.map(({ title, options }, i) => ({
      ...(title !== undefined && { title }),
      svg: toSvg({ ...options, width: widthPx }, document, { idPrefix: `${figure.id}-${widthPx}-${i + 1}` }),
    })),
  };
}

function choiceView(
  { dimension, values, names, initial, many }: Choice,
  state: RecordState,
  words: Words,
): ChoiceView {
  const held = state[dimension] ?? initial;
  const chosen = new Set<unknown>(Array.isArray(held) ? held : [held]);
  return {
    dimension,
    label: words.name("dimension", dimension),
    many,
    options: values.map((value) => ({ value, label: words.name(names, value), chosen: chosen.has(value) })),
  };
}

const isoDay = (day: Date | undefined): string => day?.toISOString().slice(0, 10) ?? "";
