import "../../../src/style/plot.css";
import { afterEach, describe, expect, it } from "vitest";
import { errorRows, type ErrorGroup, type ErrorRows } from "../../../src/charts/error-rows";
import type { ErrorMark } from "../../../src/charts/parts/error-marks";
import type { Language } from "../../../src/words/words";
import { show } from "../linked/show";

const mark = (id: string, percent: number, more: Partial<ErrorMark> = {}): ErrorMark => ({
  id,
  percent,
  isOutside: false,
  title: id,
  ...more,
});
const many = Array.from({ length: 120 }, (_, i) => mark(`h${i}`, i === 60 ? -0.5 : 0, { allowedPercent: 2 }));
const GROUPS: readonly ErrorGroup[] = [
  { code: "held", name: "Held", lines: ["120 numbers, 119 the same"], marks: many, labelled: "h60" },
  {
    code: "occupation",
    name: "Held, by occupation and by everything else that makes a long name",
    lines: ["3 numbers, 1 the same", "Largest difference: Journalists, 2022, 32 published and 36 simulated"],
    alarm: "outside what is allowed: 1",
    marks: [
      mark("zero", 0, { allowedPercent: 2 }),
      mark("off", 12.5, { allowedPercent: 3, isOutside: true }),
      mark("wide", -1, { allowedPercent: 50 }),
    ],
    labelled: "off",
  },
  {
    code: "wave",
    name: "Released in a wave",
    lines: ["2 numbers"],
    marks: [mark("low", -96), mark("high", 99)],
    labelled: "low",
  },
];
const spec = (more: Partial<ErrorRows> = {}): ErrorRows => ({
  groups: GROUPS,
  limitPercent: 100,
  fewer: "simulated fewer",
  more: "simulated more",
  stamp: "SIMULATED: not real people",
  ...more,
});
const drawn = (widthPx: number, lang: Language = "en") =>
  show((context) => ({ node: errorRows(spec(), context) }), widthPx, lang);
const at = (svg: SVGSVGElement, id: string): DOMRect =>
  svg.querySelector(`[data-id="${id}"]`)!.getBoundingClientRect();
const middle = ({ left, right }: DOMRect): number => (left + right) / 2;

describe("rows of differences", () => {
  afterEach(() => document.body.replaceChildren());

  it.each([344, 760])("hold a mark for each number, and none leaves the frame, at %i px", async (widthPx) => {
    const { node } = await drawn(widthPx);
    const frame = node.getBoundingClientRect();
    const marks = [...node.querySelectorAll("[data-id]")];
    expect(marks.map((each) => each.getAttribute("data-id"))).toEqual(
      GROUPS.flatMap(({ marks: own }) => own.map(({ id }) => id)),
    );
    for (const each of marks) {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      expect([left >= frame.left, right <= frame.right, top >= frame.top, bottom <= frame.bottom]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });

  it.each([344, 760])("stand each on a row of its own, on one symmetric scale, at %i px", async (widthPx) => {
    const { node } = await drawn(widthPx);
    const tops = [...node.querySelectorAll("[data-id]")].map((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return Math.round((top + bottom) * 10);
    });
    expect(new Set(tops).size).toBe(tops.length);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    const zero = middle(at(node, "zero"));
    expect(middle(at(node, "h0"))).toBeCloseTo(zero, 1);
    const ticks = [...node.querySelectorAll(".axis")[0]!.querySelectorAll("text")];
    const [least, , low, none, high, , most] = ticks.map((text) => middle(text.getBoundingClientRect()));
    expect(none).toBeCloseTo(zero, 0);
    expect(zero - least!).toBeCloseTo(most! - zero, 0);
    expect(zero - low!).toBeCloseTo(high! - zero, 0);
    expect(middle(at(node, "wide"))).toBeCloseTo(low!, 0);
  });

  it("tell inside, outside and only compared by shape, and what is outside in words", async () => {
    const { node } = await drawn(760);
    const kinds = ["zero", "off", "low"].map((id) => {
      const found = node.querySelector(`[data-id="${id}"]`)!;
      return `${found.localName} ${found.getAttribute("class") ?? ""}`;
    });
    expect(kinds).toEqual(["circle mark inside", "path mark outside", "circle mark compared"]);
    const texts = [...node.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(["+12.5%", "−0.5%", "−96%", "outside what is allowed: 1"]));
    expect(texts.at(-1)).toBe("SIMULATED: not real people");
  });

  it("draw what is allowed behind the numbers that have it, as wide as it is", async () => {
    const { node } = await drawn(760);
    const bands = [...node.querySelectorAll("[data-group]")].map((group) =>
      group.querySelector<SVGPathElement>(".allowed")!.getBBox(),
    );
    const zero = Number(node.querySelector('[data-id="zero"]')?.getAttribute("cx"));
    const [held, occupation, wave] = bands;
    expect(held!.x + held!.width / 2).toBeCloseTo(zero, 0);
    expect(held!.width).toBeGreaterThan(0);
    expect(occupation!.width).toBeGreaterThan(held!.width);
    expect(wave!.width).toBe(0);
  });

  it.each([344, 760])("overlap no words at %i px, in Belarusian either", async (widthPx) => {
    for (const lang of ["en", "be"] as const) expect((await drawn(widthPx, lang)).overlaps()).toEqual([]);
  });
});
