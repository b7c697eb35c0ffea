import { describe, expect, it } from "vitest";
import { alongRows } from "../../../../src/charts/linked/parts/roving-rows";
import { gather, type TransferFlowsSpec } from "../../../../src/charts/linked/parts/transfers";

const spec = (people: Readonly<Record<string, number>>): TransferFlowsSpec => ({
  label: "",
  fromLabel: "",
  toLabel: "",
  otherLabel: "",
  placeName: (code) => code,
  onpick: () => undefined,
  pairs: Object.keys(people).map((code, bin) => {
    const [from = "", to = ""] = code.split("/");
    return { bin, code, from, to };
  }),
  everyone: Object.values(people),
});
const codes = (stops: readonly { readonly code?: string }[]) => stops.map(({ code }) => code);

describe("gathering transfers", () => {
  it("keeps the largest places, gathers the others and leaves the unknown last", () => {
    const { from } = gather(spec({ "unknown/x": 90, "a/x": 5, "b/x": 7, "c/x": 3, "d/x": 1 }), {
      from: 2,
      to: 2,
    });
    expect(codes(from)).toEqual(["b", "a", undefined, "unknown"]);
    expect(from.map(({ people }) => people)).toEqual([7, 5, 4, 90]);
  });

  it("gathers no single place", () => {
    const { from } = gather(spec({ "a/x": 5, "b/x": 7, "c/x": 3 }), { from: 2, to: 2 });
    expect(codes(from)).toEqual(["b", "a", "c"]);
  });

  it("puts the right side in the order of where its people come from", () => {
    const { to } = gather(spec({ "a/low": 9, "a/high": 90, "b/low": 50, "b/unknown": 1 }), {
      from: 5,
      to: 5,
    });
    expect(codes(to)).toEqual(["high", "low", "unknown"]);
  });

  it("keeps what moves between two places that are shown apart from all else, and loses nobody", () => {
    const people = { "a/x": 9, "a/y": 2, "a/z": 1, "b/x": 8, "c/x": 1, "d/y": 1 };
    const { streams } = gather(spec(people), { from: 2, to: 1 });
    expect(streams.map(({ code, people: n }) => [code, n])).toEqual([
      ["a/x", 9],
      [undefined, 3],
      ["b/x", 8],
      [undefined, 1],
      [undefined, 1],
    ]);
  });

  it("leaves out pairs of nobody", () => {
    expect(gather(spec({ "a/x": 0, "b/x": 1 }), { from: 2, to: 2 }).streams).toHaveLength(1);
  });
});

describe("keys along rows with gaps", () => {
  const to = alongRows([
    { row: 0, column: 0 },
    { row: 0, column: 4 },
    { row: 2, column: 3 },
    { row: 2, column: 9 },
  ]);

  it("lead to the next mark of the row and to the nearest of the next row", () => {
    expect(["ArrowRight", "ArrowDown", "End", "Home"].map((key) => to(key, 0))).toEqual([1, 2, 1, 0]);
    expect(["ArrowUp", "ArrowLeft", "ArrowRight"].map((key) => to(key, 3))).toEqual([1, 2, 3]);
  });

  it("lead nowhere beyond the first and the last row, and mean nothing else", () => {
    expect([to("ArrowUp", 1), to("ArrowDown", 3), to("a", 0)]).toEqual([1, 3, undefined]);
  });
});
