import { sum } from "d3";
import { overlap, type Combination } from "../../charts/linked/overlap";
import { CONDITION_ANSWERS, CONDITIONS } from "../../model/case-codes";
import type { Selection } from "../../model/selection";
import type { CodeSet } from "../../query/cases/measures";
import type { Words } from "../../words/words";
import type { CaseFigure, FigureWorld } from "./case-figure";
import { largest, withTies } from "./said";
import { comparedIn } from "./compared-in";
import { marksOf } from "./marks-of";

/** Combinations of conditions, each person in one; a column chooses whoever has at least its conditions. */
export function conditionOverlap(sets: readonly CodeSet[]): CaseFigure {
  const combinationsOf = ({ everyone, words }: FigureWorld): readonly Combination[] =>
    sets
      .map(({ set, codes }) => ({
        bin: set,
        code: codes,
        members: codes.split(";"),
        label: namesOf(codes, words),
        people: everyone.conditionSet[set] ?? 0,
      }))
      .filter(({ members, people }) => people > 0 && members.every(isCondition))
      .toSorted((a, b) => b.people - a.people || a.members.length - b.members.length || a.bin - b.bin);
  return {
    id: "condition-overlap",
    ids: ["conditionSet"],
    notes: [{ key: "shown" }, { key: "choose", isOfChoosing: true }, { key: "assumption" }],
    hasChosen: ({ condition }) => condition !== undefined,
    draw(world) {
      const combinations = combinationsOf(world);
      const drawn = overlap(
        {
          label: world.words.t("explore.figure.condition-overlap.title"),
          members: CONDITIONS.map((code) => ({ code, label: world.words.name("case.condition", code) })),
          combinations,
          everyone: world.everyone.conditionSet,
          ...(world.scaledTo && { scaledTo: world.scaledTo.conditionSet }),
          ...world.chooses(partOf),
        },
        world,
      );
      const codes = combinations.map(({ code }) => code);
      const marks = marksOf(codes, {
        isPicked: (code) => world.isChosen(partOf(code)),
        isIn: (code) => world.admits("condition", code.split(";")),
      });
      return {
        node: drawn.node,
        show: (frame) =>
          drawn.update({
            selected: frame.selected.conditionSet ?? [],
            everyone: frame.everyone.conditionSet,
            ...comparedIn(frame, (counts) => counts.conditionSet),
            ...marks(frame),
          }),
      };
    },
    reading({ selected }, { words }) {
      const parts = sets
        .filter(({ codes }) => codes.includes(";") && codes.split(";").every(isCondition))
        .map(({ set, codes }) => ({
          label: namesOf(codes, words),
          people: selected.conditionSet?.[set] ?? 0,
        }));
      const [most] = largest(parts);
      if (!most) return undefined;
      const sentence = words.t("explore.figure.condition-overlap.reading", {
        people: words.number(sum(parts, ({ people }) => people)),
        name: most.label,
        value: words.number(most.people),
      });
      return withTies(sentence, parts, words, 1);
    },
    table: ({ selected, everyone, compared }, { words }) =>
      sets
        .map(({ set, codes }) => ({
          label: namesOf(codes, words),
          selected: selected.conditionSet?.[set] ?? 0,
          everyone: everyone.conditionSet[set] ?? 0,
          compared: compared?.conditionSet[set],
        }))
        .filter(({ everyone: people }) => people > 0)
        .toSorted((a, b) => b.everyone - a.everyone),
  };
}

const isCondition = (code: string): boolean => CONDITIONS.some((known) => known === code);

/** Names hold an "and" of their own, so a sign joins them. */
const namesOf = (codes: string, words: Words): string =>
  codes
    .split(";")
    .map((code) => words.name("case.condition", code))
    .join(" + ");

/** Everybody who has at least these conditions. */
function partOf(codes: string): Selection {
  const wanted = CONDITION_ANSWERS.filter((code) => codes.split(";").includes(code));
  return { condition: { codes: wanted, match: wanted.length > 1 ? "all" : "any" } };
}
