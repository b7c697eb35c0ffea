import { afterEach, describe, expect, it } from "vitest";
import { laneStrip, laneYears, type StripEvent } from "../../../src/charts/linked/lane-strip";
import type { DateState } from "../../../src/model/case-codes";
import { show, wordsHere } from "./show";

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const axis = { from: day("2020-05-01"), to: day("2026-08-30") };
const event = (iso: string, state: DateState, kind: StripEvent["kind"] = "trial"): StripEvent => ({
  kind,
  day: day(iso),
  state,
  text: `${kind}, ${iso}`,
});
const strip = (events: readonly StripEvent[], custody?: { from: Date; to?: Date }) =>
  show(
    (context) => ({
      node: laneStrip({ label: "a case", events, ...(custody && { custody }) }, axis, context),
    }),
    900,
  );
const middleOf = (mark: Element): number => {
  const { left, width } = mark.getBoundingClientRect();
  return left + width / 2;
};

describe("the lane of a case among many", () => {
  afterEach(() => document.body.replaceChildren());

  it("draws a known day as a full mark and a month or year as a hollow one over its whole span", async () => {
    const { node } = await strip([event("2022-06-15", "day"), event("2023-12-31", "year")]);
    const [exact, year] = [...node.querySelectorAll("[data-kind]")];
    expect(exact!.querySelector("rect.span")).toBeNull();
    expect(exact!.querySelector("path")!.getAttribute("fill")).toBe("var(--ink)");
    expect(year!.querySelector("path")!.getAttribute("fill")).toBe("var(--paper-raised)");
    const span = year!.querySelector("rect.span")!.getBoundingClientRect();
    const years = (axis.to.getTime() - axis.from.getTime()) / (365 * 86_400_000);
    expect(span.width).toBeCloseTo(880 / years, -1);
  });

  it("draws custody to its end, or to the latest day while it lasts, and none where an end is unknown", async () => {
    const held = (await strip([], { from: day("2024-01-01") })).node.querySelector("rect.custody")!;
    expect(Number(held.getAttribute("x")) + Number(held.getAttribute("width"))).toBeCloseTo(890, 0);
    const freed = (
      await strip([event("2024-01-01", "day", "released")], {
        from: day("2022-01-01"),
        to: day("2024-01-01"),
      })
    ).node;
    const bar = freed.querySelector("rect.custody")!.getBoundingClientRect();
    expect(middleOf(freed.querySelector("[data-kind=released] path")!)).toBeCloseTo(bar.right, 0);
    expect((await strip([])).node.querySelector("rect.custody")).toBeNull();
  });

  it("says what happened, to those who point and to those who do not see", async () => {
    const { node } = await strip([event("2022-06-15", "day", "illness")]);
    expect(node.getAttribute("aria-label")).toBe("a case");
    expect(node.querySelector("title")?.textContent).toBe("illness, 2022-06-15");
  });

  it.each([240, 900])("names every year over the lanes without an overlap at %d px", async (widthPx) => {
    const { node, overlaps } = await show((context) => ({ node: laneYears(axis, context) }), widthPx);
    expect(node.textContent).toMatch(widthPx < 500 ? "21222324252" : "2020202120222023202420252026");
    expect(overlaps()).toEqual([]);
  });

  it.each(["en", "be", "ru"] as const)(
    "says under the years that no lane is of a real person, shorter where there is little room: %s",
    async (lang) => {
      const words = await wordsHere(lang);
      for (const widthPx of [120, 240, 900]) {
        const { node, overlaps } = await show(
          (context) => ({ node: laneYears(axis, context) }),
          widthPx,
          lang,
        );
        const stamp = node.querySelector(".simulated-stamp")?.textContent ?? "";
        expect(stamp).toContain(words.t("explore.simulated.mark"));
        if (widthPx === 900) expect(stamp).toBe(words.t("explore.simulated.short"));
        expect(node.getAttribute("aria-label")).toBe(words.t("explore.simulated.short"));
        expect(overlaps()).toEqual([]);
      }
    },
  );
});
