import { describe, expect, it } from "vitest";
import type { Answer, AnswerColumn, Value } from "../../../src/query/answer";
import { chartPlan } from "../../../src/query/chart-plan";

const column = (name: string, kind: AnswerColumn["kind"]): AnswerColumn => ({ name, type: "", kind });
const answer = (columns: readonly AnswerColumn[], rows: readonly (readonly Value[])[]): Answer => ({
  columns,
  rows,
  isWhole: true,
  ms: 1,
});
const name = column("region", "text");
const people = column("people", "number");
const day = column("day", "day");

describe("the chart of an answer", () => {
  it("is a line when days come first, in their order, and breaks where the number is unknown", () => {
    const rows = [
      ["2021-02-01", 5],
      ["2020-08-09", 3],
      [null, 1],
      ["infinity", 1],
      ["2022-01-01", null],
    ];
    expect(chartPlan(answer([day, people], rows))).toMatchObject({
      kind: "line",
      points: [
        { by: "2020-08-09", value: 3 },
        { by: "2021-02-01", value: 5 },
        { by: "2022-01-01", value: null },
      ],
      drawable: 2,
      unknown: 3,
    });
  });

  it("is bars by name, in the order of the rows, an unknown name among them", () => {
    const rows = [
      ["BY-HM", 5],
      [null, -2],
      ["BY-BR", "9007199254740993"],
    ];
    expect(chartPlan(answer([name, people], rows))).toMatchObject({
      kind: "bars",
      points: [
        { by: "BY-HM", value: 5 },
        { by: null, value: -2 },
        { by: "BY-BR", value: 9007199254740992 },
      ],
    });
  });

  it("is bars by name when the name comes before the day", () => {
    expect(chartPlan(answer([name, day, people], [["BY-HM", "2020-08-09", 1]]))?.by.name).toBe("region");
  });

  it("goes by the first of two numbers", () => {
    const plan = chartPlan(answer([column("year", "number"), people], [[2020, 4]]));
    expect(plan).toMatchObject({ kind: "bars", by: { name: "year" }, value: { name: "people" } });
  });

  it("draws the first forty bars and says how many there are", () => {
    const rows = Array.from({ length: 100 }, (_, i) => [`n${i}`, i]);
    const plan = chartPlan(answer([name, people], rows));
    expect(plan?.points.length).toBe(40);
    expect(plan?.drawable).toBe(100);
  });

  it.each([
    ["one column", answer([people], [[1]])],
    ["no number", answer([name, day], [["a", "2020-08-09"]])],
    ["no known number", answer([name, people], [["a", null]])],
    ["many columns", answer([name, people, name, name, name, name, name], [["a", 1, "", "", "", "", ""]])],
    ["no rows", answer([name, people], [])],
  ])("is none for %s", (_, asked) => {
    expect(chartPlan(asked)).toBeUndefined();
  });
});
