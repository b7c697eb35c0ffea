import { pyramid } from "../../charts/linked/pyramid";
import { PERSON_SEXES, type PersonSex } from "../../model/case-codes";
import { AGE_BINS, AGE_STEP } from "../../query/cases/bins";
import type { Words } from "../../words/words";
import type { CaseFigure } from "./case-figure";
import { largest, sum, withTies } from "./said";
import { comparedIn } from "./compared-in";

/** Single years on the axis of ages; the drawing ends with the bin of the oldest. */
const AGES = 121;

/** Age at detention, women above the middle and men below it; an interval of ages can be marked along it. */
export const ageSex: CaseFigure = {
  id: "age-sex",
  ids: ["ageSex"],
  notes: [
    { key: "unknown", args: ({ selected }) => ({ count: notDrawn(selected.ageSex ?? []) }) },
    { key: "fit" },
  ],
  draw(world) {
    const { words, everyone, scaledTo } = world;
    const ofEveryone = { female: ofSex(everyone.ageSex, "female"), male: ofSex(everyone.ageSex, "male") };
    const drawn = pyramid(
      {
        label: words.t("explore.figure.age-sex.title"),
        aboveLabel: words.name("case.sex", "female"),
        belowLabel: words.name("case.sex", "male"),
        axisLabel: words.t("explore.axis.years"),
        say: (bin) => ageText(bin, words),
        ticks: BINS.map((bin) => (bin % 2 === 0 ? words.number(bin * AGE_STEP) : undefined)),
        everyoneAbove: ofEveryone.female,
        everyoneBelow: ofEveryone.male,
        ...(scaledTo && {
          scaledTo: { above: ofSex(scaledTo.ageSex, "female"), below: ofSex(scaledTo.ageSex, "male") },
        }),
      },
      world,
    );
    const { axis } = drawn;
    return {
      node: drawn.node,
      show(frame) {
        const { selected, everyone: all } = frame;
        const counts = (sex: keyof typeof ofEveryone) => ({
          selected: ofSex(selected.ageSex ?? [], sex),
          everyone: all === everyone ? ofEveryone[sex] : ofSex(all.ageSex, sex),
          ...comparedIn(frame, ({ ageSex }) => ofSex(ageSex, sex)),
        });
        drawn.update({ above: counts("female"), below: counts("male") });
      },
      brush: {
        axis: "age",
        steps: AGES,
        box: { left: axis.left, right: axis.right, top: axis.top, bottom: axis.bottom },
        x: (age) => axis.xOf(Math.min(age / AGE_STEP, AGE_BINS)),
        stepAt(px) {
          const perYear = (axis.right - axis.left) / (AGE_BINS * AGE_STEP);
          const age = Math.max(0, Math.floor((px - axis.left) / perYear));
          return age >= AGE_BINS * AGE_STEP - 1 ? AGES - 1 : age; // the end of the axis holds everybody older
        },
        say: (age) => words.t("explore.years", { count: age }),
      },
    };
  },
  parts: (words) => [
    { label: words.name("case.sex", "female"), color: "held" },
    { label: words.name("case.sex", "male"), color: "held-soft" },
  ],
  reading({ selected }, { words }) {
    const counts = selected.ageSex ?? [];
    const parts = BINS.flatMap((bin) =>
      PERSON_SEXES.map((sex) => ({
        bin,
        sex,
        people: counts[bin * PERSON_SEXES.length + PERSON_SEXES.indexOf(sex)] ?? 0,
      })),
    );
    const [most] = largest(parts);
    if (!most) return undefined;
    const sentence = words.t("explore.figure.age-sex.reading", {
      female: words.number(sum(ofSex(counts, "female"))),
      male: words.number(sum(ofSex(counts, "male"))),
      name: groupText(most.bin, most.sex, words),
      value: words.number(most.people),
    });
    return withTies(sentence, parts, words, 1);
  },
  table: ({ selected, everyone, compared }, { words }) =>
    [...BINS, AGE_BINS].flatMap((bin) =>
      PERSON_SEXES.map((sex, s) => {
        const at = bin * PERSON_SEXES.length + s;
        return {
          label: groupText(bin, sex, words),
          selected: selected.ageSex?.[at] ?? 0,
          everyone: everyone.ageSex[at] ?? 0,
          compared: compared?.ageSex[at],
        };
      }).filter((row) => row.everyone > 0),
    ),
};

const BINS = Array.from({ length: AGE_BINS }, (_, bin) => bin);

const ofSex = (counts: ArrayLike<number>, sex: PersonSex): readonly number[] =>
  BINS.map((bin) => counts[bin * PERSON_SEXES.length + PERSON_SEXES.indexOf(sex)] ?? 0);

/** People whose age or sex is unknown. */
function notDrawn(counts: ArrayLike<number>): number {
  return sum(counts) - sum(ofSex(counts, "female")) - sum(ofSex(counts, "male"));
}

const groupText = (bin: number, sex: PersonSex, words: Words): string =>
  `${ageText(bin, words)}; ${words.name("case.sex", sex)}`;

function ageText(bin: number, words: Words): string {
  if (bin === AGE_BINS) return words.t("explore.legend.unknown");
  const from = bin * AGE_STEP;
  if (bin === AGE_BINS - 1) return words.t("explore.years.oldest", { count: from });
  const value = words.t("explore.years", { count: from + AGE_STEP - 1 });
  return words.t("explore.value.between", { from: words.number(from), value });
}
