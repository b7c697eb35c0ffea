import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { answerChart } from "../../../src/charts/answer-chart";
import { textWidth } from "../../../src/charts/text/measure";
import { clipped, shortened } from "../../../src/charts/text/shortened";
import { toSvg } from "../../../src/figures/to-svg";
import type { Value } from "../../../src/query/answer";
import { chartPlan } from "../../../src/query/chart-plan";
import { en } from "../../../src/words/en/index";
import { openWords } from "../../../src/words/open-words";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const words = openWords("en", en);

function drawn(kind: "text" | "day" | "moment", rows: readonly (readonly [Value, number])[]): string {
  const columns = [
    { name: "by", type: "", kind },
    { name: "people", type: "BIGINT", kind: "number", digits: 0 },
  ] as const;
  const plan = chartPlan({ columns, rows, isWhole: true, ms: 1 });
  if (!plan) throw new Error("expected a chart, got none");
  const labelOf = ({ by }: { readonly by: Value }) => String(by);
  const valueText = ({ value }: { readonly value: number | null }) => String(value);
  const options = answerChart({ plan, simulated: undefined, labelOf, valueText }, { widthPx: 900, words });
  return toSvg(options, document, { idPrefix: "t" });
}

describe("a label that is longer than its room", () => {
  it("is cut where it still has room, with an ellipsis, and never within a character", () => {
    const cut = shortened("🦆".repeat(50), 100, 12);
    expect(cut).toMatch(/^🦆+…$/u);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
    expect(textWidth(cut.replace("…", "🦆…"), 12)).toBeGreaterThan(100);
    expect(shortened("short", 100, 12)).toBe("short");
    expect(shortened("one two", textWidth("one t…", 12) - 1, 12)).toBe("one…");
    expect(shortened("wide", 1, 12)).toBe("w…");
  });

  it("is clipped to so many characters", () => {
    expect(clipped("🦆🦆🦆", 2)).toBe("🦆🦆…");
    expect(clipped("🦆🦆", 2)).toBe("🦆🦆");
  });

  it("costs no time, and its title has three hundred characters", { timeout: 5000 }, () => {
    const ids = "sim-00001, ".repeat(500_000);
    const rows = Array.from({ length: 40 }, (_, i) => [`${i} ${ids}`, i] as const);
    const svg = drawn("text", rows);
    expect(svg.length).toBeLessThan(200_000);
    expect(svg).toContain(`${`7 ${ids}`.slice(0, 300)}…: 7</title>`);
  });
});

describe("the days under a line", () => {
  const daysIn = (svg: string) => svg.match(/\d+\s[A-Z][a-z]{2}\s\d{4}(?=<\/text>)/g);

  it.each([
    ["two days", "day", ["2024-02-28", "2024-02-29"], 2],
    ["the hours of two days", "moment", ["2024-02-28 08:00:00", "2024-02-29 21:00:00"], 1],
    ["the hours of one day", "moment", ["2024-02-28 08:00:00", "2024-02-28 21:00:00"], 1],
    ["one day", "day", ["2024-02-28"], 1],
  ] as const)("of %s are said once each", (_, kind, days, count) => {
    const said = daysIn(
      drawn(
        kind,
        days.map((day, i) => [day, i + 1]),
      ),
    );
    expect(said).toHaveLength(count);
    expect(new Set(said).size).toBe(count);
  });

  it("of half a year are few", () => {
    const said = daysIn(
      drawn("day", [
        ["2024-01-01", 1],
        ["2024-06-30", 2],
      ]),
    );
    expect(said?.length).toBeGreaterThan(2);
    expect(said?.length).toBeLessThan(10);
  });
});
