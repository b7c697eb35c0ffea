import { afterEach, describe, expect, it } from "vitest";
import { stock, type StockSpec } from "../../../src/charts/linked/stock";
import { stockOf } from "../../../src/model/stock";
import { dayAt, dayNumber } from "../../../src/model/time-axis";
import { show } from "./show";

const LAST = dayNumber(new Date("2026-08-30T00:00:00Z"));
/** One more every day, until a hundred are freed on one of them. */
const FREED = dayNumber(new Date("2025-06-21T00:00:00Z"));
const EVERYONE = Array.from({ length: LAST + 1 }, (_, day) => (day < FREED ? day : day - 100));
const spec: StockSpec = { label: "People held", lastDay: LAST, everyone: EVERYONE, published: [] };
const HALF = EVERYONE.map((people) => Math.floor(people / 2));

describe("people held, day by day", () => {
  afterEach(() => document.body.replaceChildren());

  const outlines = (node: SVGSVGElement) =>
    [...node.querySelectorAll("path")].map((path) => path.getAttribute("d")?.match(/[ML][^MLVHZ]+/g) ?? []);

  it("has a point for each day, and one a pixel under a hand that moves", async () => {
    const drawn = await show((context) => stock(spec, context), 380);
    const days = LAST - 120 + 1;
    drawn.update({ selected: HALF, everyone: EVERYONE });
    expect(outlines(drawn.node).map(({ length }) => length)).toEqual([days, days, 0]);
    const atRest = outlines(drawn.node)[1];
    drawn.update({ selected: HALF, everyone: EVERYONE, isMoving: true });
    const [, moving = []] = outlines(drawn.node);
    expect(moving.length).toBeLessThan(380);
    expect(moving.length).toBeGreaterThan(250);
    expect(new Set(atRest)).toEqual(new Set([...(atRest ?? []), ...moving])); // of the same points, fewer
    expect(moving.at(-1)).toBe(atRest?.at(-1));
    drawn.update({ selected: HALF, everyone: EVERYONE });
    expect(outlines(drawn.node)[1]).toEqual(atRest);
  });

  it("says under a pointer how many were held on that day and on the next", async () => {
    const drawn = await show((context) => stock(spec, context), 3000);
    drawn.update({ selected: HALF, everyone: EVERYONE });
    const box = drawn.node.getBoundingClientRect();
    const on = (day: number) => {
      const at = { clientX: box.left + drawn.frame.x(dayAt(day)), clientY: box.top + 100 };
      drawn.node.dispatchEvent(new PointerEvent("pointermove", at));
      return drawn.node.querySelector(":scope > title")?.textContent?.replaceAll("\u00a0", " ");
    };
    expect(on(FREED - 1)).toBe(`20 June 2025: ${said(HALF, FREED - 1)}`);
    expect(on(FREED)).toBe(`21 June 2025: ${said(HALF, FREED)}`);
    expect(on(LAST)).toBe(`30 August 2026: ${said(HALF, LAST)}`);
  });

  const number = (people = NaN): string => new Intl.NumberFormat("en").format(people);
  const said = (selected: readonly number[], day: number): string =>
    `${number(selected[day])} of ${number(EVERYONE[day])} people`;
});

it("adds up who came and who left, day by day", () => {
  expect([...stockOf([2, 0, 1, 0], [0, 1, 0, 2], new Int32Array(4))]).toEqual([2, 1, 2, 0]);
});
