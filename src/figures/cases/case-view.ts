import type { Geography } from "../../charts/context";
import { stampSimulated } from "../../charts/linked/parts/stamp";
import { holdsClauses, type Comparison, type CountedState } from "../../model/case-permalink";
import { rate } from "../../model/statistics/rate";
import { dimensionsOf, type ListDimension, type Selection } from "../../model/selection";
import { isInShares } from "../../query/cases/own-scale";
import { figureSql } from "../../query/cases/figure-sql";
import { comparisonSentence, selectionSentence } from "../../words/selection-sentence";
import type { Key, Words } from "../../words/words";
import type { Cell, Drawing, FigureView, LegendItem, TableView } from "../view";
import type { CaseFigure, FigureWorld, Frame, GroupLooks, TableRow } from "./case-figure";
import { printedSvg } from "./drawing-svg";
import { notesIn } from "./notes-in";
import { isOfOwnScale, ownNotes } from "./own-notes";

/** What a figure of case records is shown for. */
export interface CaseState extends CountedState {
  readonly mode?: string;
}

export interface CaseSurroundings {
  readonly words: Words;
  readonly document: Document;
  readonly widthsPx: readonly number[];
  readonly geography: Geography;
  /** The last day of the case records: 2026-08-30. */
  readonly lastDay: string;
  placeName(code: string): string;
}

/** Everything that is shown of a figure of case records in a state, where nobody chooses on it: the same as the record's. */
export function caseViewOf(
  figure: CaseFigure,
  frame: Frame,
  state: CaseState,
  around: CaseSurroundings,
): FigureView {
  const { words, widthsPx } = around;
  const key = `explore.figure.${figure.id}`;
  const mode = state.mode ?? figure.modes?.[0];
  const shown: CaseState = { ...state, ...(mode !== undefined && { mode }) };
  const world = worldOf(frame, state, mode, around);
  const reading = figure.reading(frame, world);
  const { selection, comparison } = state;
  const sentences = [
    selectionSentence(selection, around),
    ...(comparison === undefined ? [] : [comparisonSentence(comparison, selection, around)]),
  ];
  return {
    id: figure.id,
    title: words.name(key, "title"),
    subtitle: [
      words.name(key, subtitleOf(figure, shown)),
      // a picture in a report stands without its notes
      ...(isOfOwnScale(figure, shown)
        ? [words.t(isInShares(shown) ? "explore.scale.short.share" : "explore.scale.short")]
        : []),
    ].join(". "),
    selection: sentences.join(" "),
    simulated: words.t("explore.simulated.short"),
    ...smallestGroup(figure, frame),
    legend: legendOf(figure, shown, words),
    drawings: widthsPx.map((widthPx) => drawingOf(figure, frame, { ...world, widthPx })),
    description: [{ text: reading ?? words.name(key, "empty"), observations: [] }],
    notes: [
      words.t("explore.simulated.sentence"),
      ...ownNotes(figure, shown, words),
      ...notesIn(figure, mode)
        .filter(({ isOfChoosing }) => !isOfChoosing)
        .map(({ key: name, args }) => {
          const message = `${key}.note.${name}` as Key; // border: a test holds that every note of a figure has words
          return args ? words.t(message, args(frame, words)) : words.t(message);
        }),
    ],
    table: tableOf(figure, frame, world),
    sources: [
      { publisher: words.t("site.name"), title: words.t("explore.simulated.source"), observations: [] },
    ],
    choices: [],
    sql: inOneText(figureSql(figure.idsIn?.(mode) ?? figure.ids, state)),
    empty: reading === undefined && frame.selected.total?.[0] === 0,
  };
}

/** Of several questions the text says that they are asked one by one. */
const inOneText = (questions: readonly string[]): string =>
  [...(questions.length > 1 ? ["-- one question at a time\n"] : []), questions.join(";\n\n")].join("");

function smallestGroup(
  { ofWhom }: CaseFigure,
  { selected, compared }: Frame,
): Pick<FigureView, "smallestGroup"> {
  const groups = [selected, compared]
    .flatMap((counts) => (counts ? [counts.total?.[0], ...(compared ? [ofWhom?.(counts)] : [])] : []))
    .filter((people) => people !== undefined);
  return groups.length === 0 ? {} : { smallestGroup: Math.min(...groups) };
}

const NOBODY_PICKS = { onpick: () => undefined };

function worldOf(
  frame: Frame,
  { selection, comparison }: CaseState,
  mode: string | undefined,
  { words, document, geography, lastDay, placeName }: CaseSurroundings,
): FigureWorld {
  return {
    document,
    words,
    geography,
    widthPx: 0,
    everyone: frame.everyone,
    ...(frame.scaledTo && { scaledTo: frame.scaledTo }),
    lastDay,
    mode,
    placeName,
    comparedName: comparedName(comparison, words),
    picked: (dimension) => pickedOf(selection, dimension),
    admits: (dimension, codes) => admits(selection, dimension, codes),
    toggles: () => NOBODY_PICKS,
    isChosen: (part) => holdsClauses(selection, part),
    chooses: () => NOBODY_PICKS,
  };
}

function drawingOf(figure: CaseFigure, frame: Frame, world: FigureWorld): Drawing {
  const drawn = figure.draw(world);
  drawn.show(frame);
  stampSimulated(drawn.node, world.words.t("explore.simulated.short"));
  return { widthPx: world.widthPx, panels: [{ svg: printedSvg(drawn.node) }] };
}

const BARS: GroupLooks = {
  selected: { mark: "bar", color: "held" },
  everyone: { mark: "bar", color: "grey-3" },
  compared: { mark: "outline-bar", color: "ink" },
};

/** The name of the subtitle of a figure in a state. */
export const subtitleOf = (figure: CaseFigure, state: CaseState): string =>
  (isOfOwnScale(figure, state) ? figure.ownSubtitle : undefined) ??
  figure.subtitle ??
  (state.mode === undefined ? "subtitle" : `subtitle.${state.mode}`);

/** How the groups are told apart in a figure. The selection needs no telling from everyone while it is everyone and nobody is compared with: its parts do, where it has any. */
export function legendOf(figure: CaseFigure, state: CaseState, words: Words): readonly LegendItem[] {
  const { selection, comparison, mode } = state;
  const isOwn = isOfOwnScale(figure, state);
  const isTold =
    comparison !== undefined || dimensionsOf(selection).some((dimension) => dimension !== "designation");
  const { selected, everyone, compared } = figure.looks?.(mode, comparison !== undefined) ?? BARS;
  const label = words.t("explore.legend.selection");
  const other = comparedName(comparison, words);
  const asMany = words.t("explore.legend.as-many", { name: other });
  const parts = figure
    .parts?.(words)
    .map((part) => ({ ...part, mark: "bar" as const, ...(isTold && { label: `${label}: ${part.label}` }) }));
  return [
    ...(parts ?? (isTold && selected ? [{ label, ...selected }] : [])),
    ...(comparison === undefined && figure.hasChosen?.(selection)
      ? [{ label: words.t("explore.legend.pale"), mark: "bar" as const, color: "held-soft" }]
      : []),
    ...(isTold && everyone && !isOwn ? [{ label: words.t("explore.legend.everyone"), ...everyone }] : []),
    ...(comparison === undefined
      ? []
      : [{ label: isOwn && isInShares(state) ? asMany : other, ...compared }]),
    ...(figure.legend?.(words, isOwn) ?? []),
  ];
}

function tableOf(figure: CaseFigure, frame: Frame, world: FigureWorld): TableView {
  const { words } = world;
  const { more } = figure;
  const number = (key: string, label: string) => ({ key, label, kind: "number" }) as const;
  return {
    caption: `${words.name(`explore.figure.${figure.id}`, "title")}. ${words.t("explore.simulated.short")}`,
    columns: [
      { key: "label", label: words.name(`explore.figure.${figure.id}`, "unit"), kind: "text" },
      number("selected", words.t("explore.legend.selection")),
      number("everyone", words.t("explore.legend.everyone")),
      ...(frame.compared ? [number("compared", world.comparedName)] : []),
      ...(more === undefined ? [] : [{ key: more.key, label: words.t(more.label), kind: "text" } as const]),
    ],
    rows: figure.table(frame, world).map((row) => ({
      leftOut: false,
      cells: [
        { text: row.label },
        cell(row.selected, row, words),
        cell(row.everyone, row, words),
        ...(frame.compared ? [cell(row.compared, row, words)] : []),
        ...(more === undefined ? [] : [{ text: row.more ?? "" }]),
      ],
    })),
  };
}

const cell = (value: number | undefined, row: TableRow, words: Words): Cell => ({
  text: cellText(value, row, words),
  ...(value !== undefined && { value }),
});

/** A number of a table in words; unknown is said, and a rate has its 95% interval. */
export function cellText(value: number | undefined, { unit, residents }: TableRow, words: Words): string {
  if (value === undefined) return words.t("explore.legend.unknown");
  if (unit === "%") return `${words.number(value, 1)}%`;
  if (unit !== "rate") return words.number(value);
  const found = residents === undefined ? undefined : rate(value, residents);
  if (!found) return words.t("explore.rate.none");
  const [low, high] = [words.number(found.lower, 1), words.number(found.upper, 1)];
  return words.t("explore.rate.value", { value: words.number(found.per100000, 1), low, high });
}

const comparedName = (comparison: Comparison | undefined, words: Words): string =>
  words.t(comparison === "rest" ? "explore.legend.rest" : "explore.legend.second");

/** Whether whoever has exactly these codes is in a selection as far as one of its dimensions goes. */
export function admits(selection: Selection, dimension: ListDimension, codes: readonly string[]): boolean {
  const clause = selection[dimension];
  if (!clause) return true;
  const wanted: readonly string[] = "codes" in clause ? clause.codes : clause;
  const isHeld = (code: string): boolean => codes.includes(code);
  return "codes" in clause && clause.match === "all" ? wanted.every(isHeld) : wanted.some(isHeld);
}

/** Codes that a selection holds of a dimension. */
export function pickedOf(selection: Selection, dimension: ListDimension): ReadonlySet<string> {
  const clause = selection[dimension] ?? [];
  return new Set<string>("codes" in clause ? clause.codes : clause);
}
