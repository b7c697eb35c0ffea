import { bars } from "../../charts/linked/bars";
import { NONE_REPORTED, NOT_APPLICABLE, UNKNOWN, type Care } from "../../model/case-codes";
import type { Selection } from "../../model/selection";
import { CODE_LISTS } from "../../query/cases/code-lists";
import type { Words } from "../../words/words";
import type { CaseFigure } from "./case-figure";
import { sum } from "./said";
import { comparedIn } from "./compared-in";
import { marksOfPairs } from "./marks-of";

/** Groups of disability, each by the care given: rows that can be chosen by both at once. */
export const disabilityCare: CaseFigure = {
  id: "disability-care",
  ids: ["disabilityCare"],
  notes: [{ key: "fit" }, { key: "assumption" }],
  hasChosen: ({ disability, care }) => disability !== undefined || care !== undefined,
  draw(world) {
    const { everyone, scaledTo, words } = world;
    const rows = combinations(words).filter(({ bin }) => (everyone.disabilityCare[bin] ?? 0) > 0);
    const drawn = bars(
      {
        label: words.t("explore.figure.disability-care.title"),
        bars: [...rows.filter(({ isApart }) => !isApart), ...rows.filter(({ isApart }) => isApart)],
        everyone: everyone.disabilityCare,
        ...(scaledTo && { scaledTo: scaledTo.disabilityCare }),
        ...world.chooses(partOf),
      },
      world,
    );
    const codes = rows.map(({ code }) => code);
    const marks = marksOfPairs(codes, ["disability", "care"], partOf, world);
    return {
      node: drawn.node,
      show: (frame) =>
        drawn.update({
          selected: frame.selected.disabilityCare ?? [],
          everyone: frame.everyone.disabilityCare,
          ...comparedIn(frame, (counts) => counts.disabilityCare),
          ...marks(frame),
        }),
    };
  },
  reading({ selected }, { words }) {
    const people = combinations(words).flatMap(({ bin, care, isApart }) =>
      isApart ? [] : [{ care, people: selected.disabilityCare?.[bin] ?? 0 }],
    );
    const total = sum(people.map((each) => each.people));
    const ofCare = (care: Care): string =>
      words.number(sum(people.filter((each) => each.care === care).map((each) => each.people)));
    if (total === 0) return undefined;
    return words.t("explore.figure.disability-care.reading", {
      total: words.number(total),
      denied: ofCare("denied"),
      unknown: ofCare("unknown"),
    });
  },
  table: ({ selected, everyone, compared }, { words }) =>
    combinations(words)
      .map(({ bin, label }) => ({
        label,
        selected: selected.disabilityCare?.[bin] ?? 0,
        everyone: everyone.disabilityCare[bin] ?? 0,
        compared: compared?.disabilityCare[bin],
      }))
      .filter(({ everyone: people }) => people > 0),
};

const combinations = (words: Words) =>
  CODE_LISTS.disability.flatMap((disability, d) =>
    CODE_LISTS.care.map((care, c) => ({
      bin: d * CODE_LISTS.care.length + c,
      code: `${disability};${care}`,
      care,
      label: `${words.name("case.disability", disability)}; ${words.name("case.care", care)}`,
      isApart: disability === NONE_REPORTED || disability === UNKNOWN || care === NOT_APPLICABLE,
    })),
  );

function partOf(code: string): Selection {
  const [disability, care] = code.split(";");
  return {
    disability: CODE_LISTS.disability.filter((each) => each === disability),
    care: CODE_LISTS.care.filter((each) => each === care),
  };
}
