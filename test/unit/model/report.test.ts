import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cautionsOf } from "../../../src/model/report-cautions";
import { readReport, writeReport } from "../../../src/model/report-file";
import { readAdd, readLink, writeAdd } from "../../../src/model/report-link";
import {
  moveItem,
  numberFigures,
  paragraphsOf,
  REPORT_LANGUAGES,
  REPORT_LIMITS,
  REPORT_SIZES,
  type Report,
  type ReportItem,
} from "../../../src/model/report";
import { REPORT_SIZES as FRAME_SIZES } from "../../../src/figures/frame/sizes";
import { LANGUAGES } from "../../../src/words/words";

const figures = ["held", "health", "age-sex"];
const known = { record: ["held", "health"], cases: ["age-sex"] };

const anyItem: fc.Arbitrary<ReportItem> = fc.oneof(
  fc.record({
    kind: fc.constant("figure" as const),
    figure: fc.constantFrom(...figures),
    state: fc.string({ maxLength: 40 }),
    caption: fc.string({ unit: "binary", maxLength: 40 }),
  }),
  fc.record({ kind: fc.constant("text" as const), text: fc.string({ unit: "binary" }) }),
  fc.record({ kind: fc.constant("heading" as const), text: fc.string({ unit: "grapheme", maxLength: 80 }) }),
);
const anyReport: fc.Arbitrary<Report> = fc.record({
  title: fc.string({ unit: "grapheme", maxLength: 60 }),
  lang: fc.constantFrom(...REPORT_LANGUAGES),
  size: fc.constantFrom(...REPORT_SIZES),
  items: fc.array(anyItem, { maxLength: 8 }),
});

const problemsIn = (text: string) =>
  readReport(text, { figures }).problems?.map(
    ({ thing, expectation, got }) => `${thing}: ${expectation.kind}, ${got}`,
  );
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(
    writeReport({ title: "T", lang: "en", size: "a4", items: [{ kind: "text", text: "a" }] }),
  ) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

describe("the file of a report", () => {
  it("gives back any report that was written into it", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(readReport(writeReport(report), { figures })).toEqual({ report });
      }),
    );
  });

  it("gives problems and no report for anything else, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { report, problems = [] } = readReport(text, { figures });
        expect(report).toBeUndefined();
        expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it("survives a report with any value in the place of one of its parts", () => {
    fc.assert(
      fc.property(
        anyReport,
        fc.constantFrom("title", "lang", "size", "items", "version", "more"),
        fc.jsonValue(),
        (report, key, value) => {
          const file = { ...(JSON.parse(writeReport(report)) as object), [key]: value };
          const read = readReport(JSON.stringify(file), { figures });
          expect(read.report === undefined).toBe(read.problems !== undefined);
        },
      ),
    );
  });

  it("names the thing, the expectation and the value", () => {
    expect(problemsIn("{")).toEqual(['file: json, "{"']);
    expect(problemsIn("[]")).toEqual(["file: object, []"]);
    expect(problemsIn(changed((file) => (file["version"] = 2)))).toEqual(["version: version, 2"]);
    expect(problemsIn(changed((file) => (file["format"] = "other")))).toEqual(['format: project, "other"']);
    expect(problemsIn(changed((file) => delete file["title"]))).toEqual(["title: text, nothing"]);
    expect(problemsIn(changed((file) => (file["colour"] = "red")))).toEqual(['colour: no-such-key, "red"']);
    expect(
      problemsIn(
        changed((file) => (file["items"] = [{ kind: "figure", figure: "x", state: 7, caption: "" }, 3])),
      ),
    ).toEqual(['items[0].figure: one-of, "x"', "items[0].state: text, 7", "items[1]: object, 3"]);
    expect(problemsIn(changed((file) => (file["items"] = [{ kind: "chart" }])))).toEqual([
      'items[0].kind: one-of, "chart"',
    ]);
  });

  it("holds no more than a page can show", () => {
    const items = Array.from({ length: REPORT_LIMITS.items + 1 }, () => ({ kind: "text", text: "" }));
    expect(problemsIn(changed((file) => (file["items"] = items)))).toEqual([
      `items: at-most, ${REPORT_LIMITS.items + 1}`,
    ]);
    expect(problemsIn(changed((file) => (file["title"] = "x".repeat(301))))?.[0]).toMatch(/^title: at-most/);
  });

  it("knows the sizes of the drawings and the languages of the words", () => {
    expect([...REPORT_SIZES].sort()).toEqual([...FRAME_SIZES].sort());
    expect(REPORT_LANGUAGES).toEqual(LANGUAGES);
  });
});

describe("the order of a report", () => {
  it("keeps every part when one moves, and puts it where it was told", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(12), fc.nat(12), (items, from, to) => {
        const moved = moveItem(items, from, to);
        expect([...moved].sort()).toEqual([...items].sort());
        if (from < items.length && to < items.length) expect(moved[to]).toBe(items[from]);
        else expect(moved).toBe(items);
      }),
    );
  });

  it("numbers figures alone", () => {
    const text: ReportItem = { kind: "text", text: "" };
    const figure: ReportItem = { kind: "figure", figure: "held", state: "", caption: "" };
    expect(numberFigures([text, figure, text, figure])).toEqual([undefined, 1, undefined, 2]);
  });

  it("reads paragraphs at empty lines", () => {
    expect(paragraphsOf("a\nb\n\n\r\n c  \r\n\r\n\n")).toEqual(["a b", "c"]);
  });
});

describe("a link that is pasted", () => {
  const figuresOf = (address: string) => {
    const read = readLink(address, known);
    return read.kind === "figures"
      ? read.figures.map(({ figure, state }) => `${figure}#${state}`)
      : read.kind;
  };

  it.each([
    ["https://example.org/sub/be/figure/held/#sex=female", ["held#sex=female"]],
    ["figure/held", ["held#"]],
    ["https://example.org/embed/held/?childId=x#theme=dark&version=12ab&sex=female", ["held#sex=female"]],
    ["https://example.org/explore/#charge=342&view=age-sex", ["age-sex#charge=342"]],
    [
      "https://example.org/#held.sex=female&held.dates=2023-01-01..&health.sex=male",
      ["held#sex=female&dates=2023-01-01..", "health#sex=male"],
    ],
    ["https://example.org/report/#add=held;sex%3Dfemale", ["held#sex=female"]],
  ])("%s adds a figure in its state", (address, expected) => {
    expect(figuresOf(address)).toEqual(expected);
  });

  it("gives the selection alone where the explorer has no figure open", () => {
    expect(readLink("https://example.org/ru/explore/#condition=cancer", known)).toEqual({
      kind: "selection",
      state: "condition=cancer",
    });
  });

  it("leads to nothing for any other text, and never throws", () => {
    expect(figuresOf("https://example.org/figure/nothing/")).toBe("nothing");
    expect(figuresOf("javascript:alert(1)")).toBe("nothing");
    expect(figuresOf("https://example.org/report/#add=held;%E0%A4%A")).toBe("nothing");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(["figures", "selection", "nothing"]).toContain(readLink(text, known).kind);
      }),
    );
  });

  it("adds what was written to be added", () => {
    fc.assert(
      fc.property(fc.constantFrom("held", "age-sex"), fc.string({ unit: "grapheme" }), (figure, state) => {
        expect(readAdd(`#${writeAdd({ figure, state })}`, known)).toEqual({ figure, state });
      }),
    );
  });
});

describe("what a report warns of", () => {
  const days = { asOf: new Date("2026-08-30"), today: new Date("2026-10-29") };

  it("is a group of fewer than 30 people, but not of nobody", () => {
    const groups = [undefined, 0, 29, 30].map((people, i) => ({
      number: i + 1,
      isSimulated: false,
      ...(people !== undefined && { smallestGroup: people }),
    }));
    expect(cautionsOf(groups, days)).toEqual([{ kind: "small", figure: 3, people: 29 }]);
  });

  it("is data older than 60 days", () => {
    const one = [{ number: 1, isSimulated: false }];
    expect(cautionsOf(one, days)).toEqual([]);
    expect(cautionsOf(one, { ...days, today: new Date("2026-10-30") })).toEqual([
      { kind: "stale", days: 61 },
    ]);
    expect(cautionsOf([], { ...days, today: new Date("2027-10-30") })).toEqual([]);
  });

  it("is every figure of simulated people, first of all", () => {
    const shown = [false, true, true].map((isSimulated, i) => ({
      number: i + 1,
      isSimulated,
      smallestGroup: 5,
    }));
    expect(cautionsOf(shown, days)[0]).toEqual({ kind: "simulated", figures: [2, 3] });
  });
});
