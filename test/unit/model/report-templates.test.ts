import { describe, expect, it } from "vitest";
import { CASE_FIGURES } from "../../../src/figures/cases/index";
import { recordFigures } from "../../../src/figures/record/index";
import { readState } from "../../../src/model/case-permalink";
import {
  annex,
  bulletin,
  factsheet,
  fillTemplate,
  monthBefore,
  questionsOf,
} from "../../../src/model/report-templates";

const since = new Date("2026-07-30");
const templates = [
  bulletin(since),
  factsheet({ dimension: "condition", code: "cancer" }),
  factsheet({ dimension: "charge", code: "342" }),
  annex(),
];
const filling = {
  title: "Title",
  text: (name: string, kind: string) => `${kind} ${name}`,
  reading: ({ figure }: { readonly figure: string }) => (figure === "deaths" ? "" : `${figure} says`),
  change: (figure: string) => `${figure} changed`,
};

describe("templates", () => {
  it.each(templates)("$name names figures that exist, in states that read", (template) => {
    const known = [...recordFigures.map(({ id }) => id), ...CASE_FIGURES];
    const figures = template.parts.flatMap((part) => (part.kind === "figure" ? [part] : []));
    expect(figures.length).toBeGreaterThan(4);
    expect(figures.filter(({ figure }) => !known.includes(figure))).toEqual([]);
    expect(figures.flatMap(({ state }) => readState(state).problems)).toEqual([]);
  });

  it("ask beforehand for all that they quote", () => {
    expect(questionsOf(bulletin(since)).slice(0, 3)).toEqual([
      { figure: "held", state: "" },
      { figure: "held", state: "dates=2026-07-31.." },
      { figure: "held", state: "dates=..2026-07-30" },
    ]);
  });

  it("join what a figure says and what changed in it into one text, and leave out what says nothing", () => {
    const { items } = fillTemplate(bulletin(since), filling);
    expect(items.slice(0, 4)).toEqual([
      { kind: "text", text: "text lede" },
      { kind: "heading", text: "heading held" },
      { kind: "text", text: "held says\n\nheld changed" },
      { kind: "figure", figure: "held", state: "", caption: "" },
    ]);
    const deaths = fillTemplate(annex(), filling).items.slice(-2);
    expect(deaths).toEqual([
      { kind: "heading", text: "heading deaths" },
      { kind: "figure", figure: "deaths", state: "", caption: "" },
    ]);
  });

  it("count a month back to the same day, or to the last day of a shorter month", () => {
    const back = (day: string) => monthBefore(new Date(day)).toISOString().slice(0, 10);
    expect(back("2026-08-30")).toBe("2026-07-30");
    expect(back("2026-03-31")).toBe("2026-02-28");
    expect(back("2026-01-15")).toBe("2025-12-15");
  });
});
