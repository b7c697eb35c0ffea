import { afterEach, describe, expect, it } from "vitest";
import { pyramid, type PyramidSpec } from "../../../src/charts/linked/pyramid";
import { LANGUAGES } from "../../../src/words/words";
import { barsIn } from "./bars-in";
import { show } from "./show";

const WOMEN = [10, 40, 0, 5];
const MEN = [30, 100, 20, 0];
const spec: PyramidSpec = {
  label: "Age and sex",
  aboveLabel: "women",
  belowLabel: "men",
  axisLabel: "years",
  say: (bin) => `${bin * 5} to ${bin * 5 + 4} years`,
  ticks: ["0", undefined, "10", undefined],
  everyoneAbove: WOMEN,
  everyoneBelow: MEN,
};
describe("a pyramid", () => {
  afterEach(() => document.body.replaceChildren());

  it("has bars as long as their numbers say, both ways on one scale", async () => {
    const { node, update } = await show((context) => pyramid(spec, context), 760);
    update({
      above: { selected: [0, 20, 0, 0], everyone: WOMEN },
      below: { selected: [0, 50, 20, 0], everyone: MEN },
    });
    const everyone = barsIn(node, "everyone");
    const perPerson = Math.max(...everyone.flat().map(({ length }) => Math.abs(length))) / 100;
    const people = (kind: string) =>
      barsIn(node, kind).map((bars) => bars.map(({ length }) => Math.round(length / perPerson)));
    expect(people("everyone")).toEqual([
      [10, 40, 5],
      [-30, -100, -20],
    ]);
    expect(people("selected")).toEqual([[20], [-50, -20]]);
  });

  it("stands above the middle for the one group and below it for the other", async () => {
    const { node, update } = await show((context) => pyramid(spec, context), 760);
    update({ above: { selected: WOMEN, everyone: WOMEN }, below: { selected: MEN, everyone: MEN } });
    expect(new Set(barsIn(node, "everyone").flatMap((bars) => bars.map(({ base }) => base))).size).toBe(1);
  });

  it("outlines a group compared with on both sides, and none where there is none", async () => {
    const { node, update } = await show((context) => pyramid(spec, context), 320);
    const outlines = () => [...node.querySelectorAll(".compared")].map((path) => path.getAttribute("d"));
    update({
      above: { selected: WOMEN, everyone: WOMEN, compared: [1, 2, 3, 0] },
      below: { selected: MEN, everyone: MEN, compared: [4, 3, 2, 1] },
    });
    expect(outlines().every((d) => d?.startsWith("M"))).toBe(true);
    update({ above: { selected: WOMEN, everyone: WOMEN }, below: { selected: MEN, everyone: MEN } });
    expect(outlines()).toEqual(["", ""]);
  });

  it.each(LANGUAGES.flatMap((lang) => [344, 760].map((widthPx) => [lang, widthPx] as const)))(
    "has room for its words: %s at %d px",
    async (lang, widthPx) => {
      const { overlaps } = await show((context) => pyramid(spec, context), widthPx, lang);
      expect(overlaps()).toEqual([]);
    },
  );
});
