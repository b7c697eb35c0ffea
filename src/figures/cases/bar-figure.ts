import { bars, type Bar } from "../../charts/linked/bars";
import { NONE_REPORTED, NOT_APPLICABLE, UNKNOWN } from "../../model/case-codes";
import type { ShownId } from "../../query/cases/draws";
import type { Key, Words } from "../../words/words";
import type { ListDimension } from "../../model/selection";
import type { CaseFigure, FigureWorld, Note } from "./case-figure";
import { mostOf, withTies } from "./said";
import { comparedIn } from "./compared-in";
import { isAmong, marksOf } from "./marks-of";

interface BarFigure {
  readonly id: "conditions" | "case-charges";
  readonly measure: ShownId;
  readonly dimension: ListDimension;
  readonly codes: readonly string[];
  readonly family: string;
  readonly notes: readonly Note[];
  /** A column beside the numbers of its table, and what it says of a code. */
  readonly more?: NonNullable<CaseFigure["more"]> & { of(code: string, words: Words): string };
  /** At most so many bars, the largest first. */
  readonly most: number;
}

/** An article goes by its number. */
const shortName = (code: string, family: string, words: Words): string =>
  /^\d/.test(code) ? code : words.name(family, code);

const APART: readonly string[] = [NONE_REPORTED, UNKNOWN, NOT_APPLICABLE];

/** Bars of one list of codes, the largest first; what is unknown or not reported stands apart. */
export function barFigure({
  id,
  measure,
  dimension,
  codes,
  family,
  notes,
  more,
  most,
}: BarFigure): CaseFigure {
  const barsOf = ({ everyone, words }: FigureWorld): readonly Bar[] => {
    const all = codes.map((code, bin): Bar & { people: number } => ({
      bin,
      code,
      label: words.name(family, code),
      isApart: APART.includes(code),
      people: everyone[measure][bin] ?? 0,
    }));
    const known = all.filter(({ isApart, people }) => !isApart && people > 0);
    return [
      ...known.toSorted((a, b) => b.people - a.people).slice(0, most),
      ...all.filter(({ isApart, people }) => isApart && people > 0),
    ];
  };
  return {
    id,
    ids: [measure],
    notes,
    hasChosen: (selection) => selection[dimension] !== undefined,
    ...(more && { more }),
    draw(world) {
      const drawn = bars(
        {
          label: world.words.t(`explore.figure.${id}.title` satisfies Key),
          bars: barsOf(world),
          everyone: world.everyone[measure],
          ...(world.scaledTo && { scaledTo: world.scaledTo[measure] }),
          ...world.toggles(dimension),
        },
        world,
      );
      const marks = marksOf(codes, {
        isPicked: (code) => world.picked(dimension).has(code),
        isIn: (code) => isAmong(world.picked(dimension), code),
      });
      return {
        node: drawn.node,
        show: (frame) =>
          drawn.update({
            selected: frame.selected[measure] ?? [],
            everyone: frame.everyone[measure],
            ...comparedIn(frame, (counts) => counts[measure]),
            ...marks(frame),
          }),
      };
    },
    reading({ selected }, { words }) {
      const parts = codes.flatMap((code, bin) =>
        APART.includes(code)
          ? []
          : [{ label: shortName(code, family, words), people: selected[measure]?.[bin] ?? 0 }],
      );
      const items = mostOf(parts, words);
      return (
        items && withTies(words.t(`explore.figure.${id}.reading` satisfies Key, { items }), parts, words)
      );
    },
    table: ({ selected, everyone, compared }, { words }) =>
      codes.map((code, bin) => ({
        label: words.name(family, code),
        selected: selected[measure]?.[bin] ?? 0,
        everyone: everyone[measure][bin] ?? 0,
        compared: compared?.[measure][bin],
        ...(more && { more: more.of(code, words) }),
      })),
  };
}
