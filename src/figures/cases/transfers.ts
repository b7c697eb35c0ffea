import { transferFlows } from "../../charts/linked/transfer-flows";
import { transferPairs, type CodeSet } from "../../query/cases/measures";
import { placeOfTransfer, transferText } from "../../words/clause-text";
import type { CaseFigure } from "./case-figure";
import { withTies } from "./said";

/** People by the places that they were transferred between; a ribbon chooses whoever was transferred so. */
export function transfersFigure(sets: readonly CodeSet[]): CaseFigure {
  const pairs = transferPairs(sets).map((code, bin) => {
    const [from = "", to = ""] = code.split("/");
    return { bin, code, from, to };
  });
  return {
    id: "transfers",
    keepsScale: true,
    ids: ["transfer", "transferred", "transfersMade"],
    notes: [
      {
        key: "people",
        args: ({ selected }) => ({
          transfers: selected.transfersMade?.[0] ?? 0,
          count: selected.transferred?.[0] ?? 0,
        }),
      },
      { key: "assumption" },
    ],
    draw(world) {
      const { words, everyone } = world;
      const drawn = transferFlows(
        {
          label: words.t("explore.figure.transfers.title"),
          fromLabel: words.t("explore.figure.transfers.from"),
          toLabel: words.t("explore.figure.transfers.to"),
          pairs,
          placeName: (code) => placeOfTransfer(code, world),
          otherLabel: words.t("explore.figure.transfers.other"),
          everyone: everyone.transfer,
          ...world.toggles("transfer"),
        },
        world,
      );
      return {
        node: drawn.node,
        show: ({ selected, everyone: all, compared }) =>
          drawn.update({
            selected: selected.transfer ?? [],
            everyone: all.transfer,
            ...(compared && { compared: compared.transfer }),
            picked: world.picked("transfer"),
          }),
      };
    },
    reading({ selected }, world) {
      const people = ({ bin }: { readonly bin: number }): number => selected.transfer?.[bin] ?? 0;
      const most = pairs.reduce((a, b) => (people(b) > people(a) ? b : a), { bin: -1, from: "", to: "" });
      if (people(most) === 0) return undefined;
      const sentence = world.words.t("explore.figure.transfers.reading", {
        from: placeOfTransfer(most.from, world),
        to: placeOfTransfer(most.to, world),
        value: world.words.number(people(most)),
      });
      const parts = pairs.map((pair) => ({ people: people(pair) }));
      return withTies(sentence, parts, world.words, 1);
    },
    table: ({ selected, everyone, compared }, world) =>
      pairs
        .map(({ bin, code }) => ({
          label: transferText(code, world),
          selected: selected.transfer?.[bin] ?? 0,
          everyone: everyone.transfer[bin] ?? 0,
          compared: compared?.transfer[bin],
        }))
        .filter(({ everyone: people }) => people > 0)
        .toSorted((a, b) => b.everyone - a.everyone),
  };
}
