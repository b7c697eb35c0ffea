import { matrix } from "../../charts/linked/matrix";
import { CHARGES, CONDITIONS } from "../../model/case-codes";
import type { Selection } from "../../model/selection";
import type { CaseFigure, FigureWorld } from "./case-figure";
import { comparedIn } from "./compared-in";
import { marksOfPairs } from "./marks-of";
import { withTies } from "./said";

const NO_PAIR = CONDITIONS.length * CHARGES.length;

/** People by condition and article; a cell chooses both. */
export const conditionByCharge: CaseFigure = {
  id: "condition-by-charge",
  ids: ["conditionByCharge"],
  notes: [
    {
      key: "shown",
      args: ({ selected }) => ({ count: selected.conditionByCharge?.[NO_PAIR] ?? 0 }),
    },
    { key: "assumption" },
  ],
  hasChosen: ({ condition, charge }) => condition !== undefined || charge !== undefined,
  draw(world) {
    const { words, everyone, scaledTo } = world;
    const drawn = matrix(
      {
        label: words.t("explore.figure.condition-by-charge.title"),
        rowsLabel: words.t("explore.figure.condition-by-charge.rows"),
        columnsLabel: words.t("explore.figure.condition-by-charge.columns"),
        rows: CONDITIONS.map((code) => ({ code, label: words.name("case.condition", code) })),
        columns: chargesOf(world).map((code) => ({
          code,
          label: words.name("case.charge", code),
          short: code,
        })),
        binOf,
        codeOf: (condition, charge) => `${condition};${charge}`,
        everyone: everyone.conditionByCharge,
        ...(scaledTo && { scaledTo: scaledTo.conditionByCharge }),
        ...world.chooses(partOf),
      },
      world,
    );
    const marks = marksOfPairs(PAIRS, ["condition", "charge"], partOf, world);
    return {
      node: drawn.node,
      show: (frame) =>
        drawn.update({
          selected: frame.selected.conditionByCharge ?? [],
          everyone: frame.everyone.conditionByCharge,
          ...comparedIn(frame, (counts) => counts.conditionByCharge),
          ...marks(frame),
        }),
    };
  },
  reading({ selected }, { words }) {
    const cells = CONDITIONS.flatMap((condition) =>
      CHARGES.map((charge) => ({
        condition,
        charge,
        people: selected.conditionByCharge?.[binOf(condition, charge)] ?? 0,
      })),
    );
    const most = cells.reduce((a, b) => (b.people > a.people ? b : a));
    if (most.people === 0) return undefined;
    const sentence = words.t("explore.figure.condition-by-charge.reading", {
      condition: words.name("case.condition", most.condition),
      charge: words.name("case.charge", most.charge),
      value: words.number(most.people),
    });
    return withTies(sentence, cells, words, 1);
  },
  table: ({ selected, everyone, compared }, { words }) =>
    CONDITIONS.flatMap((condition) =>
      CHARGES.map((charge) => {
        const bin = binOf(condition, charge);
        return {
          label: `${words.name("case.condition", condition)}; ${words.name("case.charge", charge)}`,
          selected: selected.conditionByCharge?.[bin] ?? 0,
          everyone: everyone.conditionByCharge[bin] ?? 0,
          compared: compared?.conditionByCharge[bin],
        };
      }),
    ).filter(({ everyone: people }) => people > 0),
};

const PAIRS = CONDITIONS.flatMap((condition) => CHARGES.map((charge) => `${condition};${charge}`));

const binOf = (condition: string, charge: string): number =>
  CONDITIONS.findIndex((code) => code === condition) * CHARGES.length +
  CHARGES.findIndex((code) => code === charge);

/** Articles that have a number, the most frequent among people with a condition first. */
function chargesOf({ everyone }: FigureWorld): readonly string[] {
  const people = (charge: string): number =>
    CONDITIONS.reduce(
      (sum, condition) => sum + (everyone.conditionByCharge[binOf(condition, charge)] ?? 0),
      0,
    );
  return CHARGES.filter((code) => code !== "other" && people(code) > 0).toSorted(
    (a, b) => people(b) - people(a),
  );
}

function partOf(pair: string): Selection {
  const [condition, charge] = pair.split(";");
  return {
    condition: { codes: CONDITIONS.filter((code) => code === condition), match: "any" },
    charge: { codes: CHARGES.filter((code) => code === charge), match: "any" },
  };
}
