import { describe, expect, test } from "vitest";
import { committed, printed, withCells, withoutRow } from "./sources";

const FILE = "data/sources/observations.csv";

describe("a bad source row is named by file, line, column and value", () => {
  test("the committed sources have no problem", () => {
    expect(printed(committed)).toEqual([]);
  });

  test("an unknown indicator", () => {
    expect(printed(withCells("observations", "o0003", { indicator: "helt" }))).toContain(
      `${FILE}:4 indicator: expected an indicator of indicators.csv without a category, got "helt"`,
    );
  });

  test("a day that no calendar has", () => {
    expect(printed(withCells("observations", "o0003", { as_of: "2023-02-30" }))).toContain(
      `${FILE}:4 as_of: expected a date of the calendar (2025-03-31, 2025-03 or 2025), got "2023-02-30"`,
    );
  });

  test("a period that ends before it starts", () => {
    expect(printed(withCells("observations", "o0003", { period_end: "2021-09-30" }))).toContain(
      `${FILE}:4 period_end: expected a day after period_start, got "2021-09-30"`,
    );
  });

  test("no address and no stated reason", () => {
    expect(printed(withCells("observations", "o0003", { url: "" }))).toContain(
      `${FILE}:4 url: expected an address, or a reason in no_address, got ""`,
    );
  });

  test("an address that is none", () => {
    expect(printed(withCells("observations", "o0003", { url: "see the review" }))).toContain(
      `${FILE}:4 url: expected an address (http or https), got "see the review"`,
    );
  });

  test.each(["many", "1,234", "", "1e3", "NaN", " 7"])("a value that is not a number: %j", (value) => {
    expect(printed(withCells("observations", "o0003", { value }))).toContain(
      `${FILE}:4 value: expected a number, got ${JSON.stringify(value)}`,
    );
  });

  test("two rows for one key that nothing declares", () => {
    const twice = withCells("observations", "o0002", {
      as_of: "2021-03-31",
      period_start: "2021-03-01",
      period_end: "2021-03-31",
    });
    expect(printed(twice)).toContain(
      `${FILE}:3 value: expected one row for administrative-arrest-days, or a declaration in contradictions.csv beside o0001, got "o0002 1477"`,
    );
  });

  test("a contradiction whose declaration is gone", () => {
    expect(printed(withoutRow("contradictions", "held-2022-12")).join("\n")).toContain(
      'beside o0601, got "o0602 1448"',
    );
  });

  test.each([
    ["region", "Narnia"],
    ["sex", "woman"],
    ["qualifier", "more than"],
    ["unit", "persons"],
    ["verification", "sure"],
  ])("a word out of the vocabulary of %s", (column, value) => {
    const problems = printed(withCells("observations", "o0003", { [column]: value }));
    expect(problems.find((text) => text.startsWith(`${FILE}:4 ${column}: expected one of `))).toContain(
      `got "${value}"`,
    );
  });

  test("a category that no list holds", () => {
    expect(printed(withCells("observations", "o0536", { category: "disabled" }))).toContain(
      `${FILE}:537 category: expected a category of health in categories.csv, got "disabled"`,
    );
  });

  test("a place that the table of places does not have", () => {
    const problems = printed(withoutRow("places", "PK-24"));
    expect(
      problems.some((text) => /:738 category: expected a place of places.csv, got "PK-24"/.test(text)),
    ).toBe(true);
  });

  test("a drawn row that was read weakly", () => {
    expect(printed(withCells("observations", "o0721", { verification: "weak" }))).toContain(
      `${FILE}:722 verification: expected checked twice or read once, as the row is drawn, got "weak"`,
    );
  });

  test("a drawn row without a date", () => {
    expect(printed(withCells("observations", "o0721", { as_of: "" }))).toContain(
      `${FILE}:722 as_of: expected a date, as the row is drawn, got ""`,
    );
  });

  test("a drawn row in another unit than its series", () => {
    expect(printed(withCells("observations", "o0721", { unit: "families" }))).toContain(
      `${FILE}:722 unit: expected people, as in the series held, got "families"`,
    );
  });

  test("a drawn row with a definition that its series does not list", () => {
    expect(printed(withCells("observations", "o0721", { definition: "people we think of" }))).toContain(
      `${FILE}:722 definition: expected a definition that series-definitions.csv lists for held, got "people we think of"`,
    );
  });

  test("an observation that the curated list forgets", () => {
    expect(printed(withoutRow("series", "o0721"))).toContain(
      `${FILE}:722 id: expected a row in series.csv, got "o0721"`,
    );
  });

  test("a row that is left out without a reason", () => {
    expect(printed(withCells("series", "o0001", { left_out: "" }))).toContain(
      'data/sources/series.csv:2 left_out: expected a reason of left_out_reasons.csv, got ""',
    );
  });

  test("an identifier used twice", () => {
    expect(printed(withCells("observations", "o0003", { id: "o0002" }))).toContain(
      `${FILE}:4 id: expected a name not used on line 3, got "o0002"`,
    );
  });

  test("an agreement of numbers that differ", () => {
    expect(printed(withCells("contradictions", "held-2022-12", { kind: "agreement" })).join("\n")).toMatch(
      /contradictions\.csv:\d+ kind: expected contradiction, as the exact numbers differ, got "agreement"/,
    );
  });

  test("a point outside the country", () => {
    expect(printed(withCells("places", "PK-1", { lat: "155.53" }))).toContain(
      'data/sources/places.csv:2 lat: expected degrees from 51 to 57, got "155.53"',
    );
  });

  test("an article of a chapter that no list holds", () => {
    expect(printed(withCells("articles", "130", { chapter_number: "99" })).join("\n")).toMatch(
      /articles\.csv:2 chapter_number: expected one of .*, got "99"/,
    );
  });

  test("a header that lacks a column", () => {
    const events = committed.events.replace(",kind,", ",");
    expect(printed({ ...committed, events })).toContainEqual(
      expect.stringMatching(/^data\/sources\/events\.csv:1 \(header\): expected id,date,kind/),
    );
  });

  test("a row with too many cells", () => {
    const events = committed.events.replace("\n", "\n1,2,3,4,5,6,7,8,9\n");
    expect(printed({ ...committed, events })).toContain(
      'data/sources/events.csv:2 (row): expected 7 cells, got "9 cells"',
    );
  });

  test("a quote that is never closed", () => {
    expect(printed({ ...committed, events: `${committed.events}"open` })).toContainEqual(
      expect.stringMatching(/^data\/sources\/events\.csv:\d+ \(row\): expected well-formed CSV/),
    );
  });
});
