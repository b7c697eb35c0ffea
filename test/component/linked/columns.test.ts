import { afterEach, describe, expect, it } from "vitest";
import { columns, type ColumnsSpec } from "../../../src/charts/linked/columns";
import { barsIn, type StandingBar } from "./bars-in";
import { show } from "./show";

const EVERYONE = [40, 100, 20, 0];
const spec: ColumnsSpec = {
  label: "Length of sentence",
  bins: Array.from({ length: 4 }, (_, i) => ({
    label: `${i} to ${i + 1} years`,
    tick: `${i} years`,
  })),
  axisLabel: "years",
  everyone: EVERYONE,
};

describe("columns", () => {
  afterEach(() => document.body.replaceChildren());

  it("are as high as their numbers say, on a scale that no selection changes", async () => {
    const drawn = await show((context) => columns(spec, context), 760);
    drawn.update({ selected: [10, 50, 20, 0], everyone: EVERYONE });
    const [everyone = []] = barsIn(drawn.node, "everyone");
    const [selected = []] = barsIn(drawn.node, "selected");
    const share = ({ length }: StandingBar) => Math.round((length / everyone[1]!.length) * 100);
    expect(everyone.map(share)).toEqual([40, 100, 20]);
    expect(selected.map(share)).toEqual([10, 50, 20]);
    expect(selected.map(({ left }) => left)).toEqual(everyone.map(({ left }) => left));
  });

  it("say what lies under a pointer, and nothing beside them", async () => {
    const drawn = await show((context) => columns(spec, context), 760);
    drawn.update({ selected: [10, 50, 20, 0], everyone: EVERYONE });
    const box = drawn.node.getBoundingClientRect();
    const pointAt = (x: number, y: number): string => {
      const at = { clientX: box.left + x, clientY: box.top + y };
      drawn.node.dispatchEvent(new PointerEvent("pointermove", at));
      return drawn.node.querySelector(":scope > title")?.textContent ?? "";
    };
    const { left, right, top, bottom } = drawn.axis;
    expect(pointAt(left + (right - left) * 0.3, (top + bottom) / 2)).toBe("1 to 2 years: 50 of 100 people");
    expect(pointAt(left, bottom + 12)).toBe("");
  });

  it("show a single person among thousands", async () => {
    const drawn = await show((context) => columns({ ...spec, everyone: [9000, 1, 0, 0] }, context), 320);
    drawn.update({ selected: [0, 1, 0, 0], everyone: [9000, 1, 0, 0] });
    expect(barsIn(drawn.node, "selected")[0]?.[0]?.length).toBeGreaterThanOrEqual(1.4);
  });

  it("outline a group compared with, and none where there is none", async () => {
    const drawn = await show((context) => columns(spec, context), 320);
    const outline = () => drawn.node.querySelector(".compared")?.getAttribute("d");
    drawn.update({ selected: [10, 50, 20, 0], everyone: EVERYONE, compared: [1, 2, 3, 0] });
    expect(outline()).toMatch(/^M/);
    drawn.update({ selected: [10, 50, 20, 0], everyone: EVERYONE });
    expect(outline()).toBe("");
  });

  it("tell a brush where each of them stands", async () => {
    const { axis } = await show((context) => columns(spec, context), 760);
    expect([0, 1, 2, 3].map((bin) => axis.binAt(axis.xOf(bin) + 1))).toEqual([0, 1, 2, 3]);
    expect([axis.binAt(-50), axis.binAt(5000)]).toEqual([0, 3]);
    expect([axis.xOf(0), axis.xOf(4)]).toEqual([axis.left, axis.right]);
  });

  it.each([320, 760])("overlap no words at %i px", async (widthPx) => {
    const drawn = await show((context) => columns(spec, context), widthPx);
    drawn.update({ selected: EVERYONE, everyone: EVERYONE });
    expect(drawn.overlaps()).toEqual([]);
  });
});
