import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPublished } from "../../../data/read-published";
import type { Engine } from "../../../src/engine/engine";
import { calibrationFigure } from "../../../src/figures/calibration/calibration-figure";
import { calibrationView, type CalibrationView } from "../../../src/figures/calibration/calibration-view";
import { askCalibration, type CalibrationAnswers } from "../../../src/figures/calibration/report";
import type { TableView } from "../../../src/figures/view";
import { calibration, type Calibration } from "../../../src/model/calibration";
import { recordTables } from "../../../src/model/tables";
import { loadWords } from "../../../src/words/load-words";
import { LANGUAGES, type Language } from "../../../src/words/words";
import { exported } from "../../support/exported";
import { report } from "../data/simulate/committed";

let engine: Engine;
let answers: CalibrationAnswers;
beforeAll(async () => {
  ({ engine } = await readPublished("public/data", [...recordTables, calibration]));
  answers = await askCalibration(engine);
});
afterAll(() => engine.close());

const { document } = parseHTML("<html><body></body></html>");
const viewIn = async (lang: Language, of = answers): Promise<CalibrationView> =>
  calibrationView(of, { words: await loadWords(lang), document, widthsPx: [344, 760] });

/** The report as the file holds it, read without the engine. */
const ofKind = (kind: string) => report.filter((row) => row.kind === kind);
const furthest = (rows: readonly Calibration[]) =>
  Math.max(...rows.map(({ error_percent }) => Math.abs(error_percent ?? 0)));

const svgOf = (view: CalibrationView, widthPx: number): string =>
  (view.drawings.find((drawing) => drawing.widthPx === widthPx)?.panels ?? []).map(({ svg }) => svg).join("");
const marked = (svg: string, kind: string): readonly string[] =>
  [...svg.matchAll(new RegExp(`class="mark ${kind}"[^>]*data-id="([^"]+)"`, "g"))].map(([, id = ""]) => id);
const observationsIn = (tables: readonly TableView[]): readonly string[] =>
  tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ observation }) => observation ?? [])),
  );
const idsOf = (rows: readonly Calibration[]): readonly string[] => rows.map(({ id }) => id).toSorted();

describe("the calibration", () => {
  it("reads how many numbers are met, and the largest difference, as the file gives them", async () => {
    const [fitted = "", compared = "", rest = ""] = (await viewIn("en")).reading;
    const inside = ofKind("fitted").filter((row) => row.inside).length;
    expect(fitted).toContain(`${inside} of ${ofKind("fitted").length} published numbers`);
    expect(fitted).toContain(`${furthest(ofKind("fitted"))}% (`);
    const same = ofKind("compared").filter(({ error }) => error === 0).length;
    expect(compared).toContain(`Of ${ofKind("compared").length} numbers that are only compared, ${same} are`);
    expect(compared).toContain(`${furthest(ofKind("compared"))}% (`);
    expect(rest).toMatch(
      new RegExp(
        `^${ofKind("not-modelled").length} published .*; ${ofKind("assumption").length} assumptions`,
      ),
    );
  });

  it.each(LANGUAGES)("lists every number once with its source, and every assumption: %s", async (lang) => {
    const view = await viewIn(lang);
    const tables = (parts: CalibrationView["fitted"]) => parts.map(({ table }) => table);
    expect(observationsIn(tables(view.fitted)).toSorted()).toEqual(idsOf(ofKind("fitted")));
    expect(observationsIn(tables(view.compared)).toSorted()).toEqual(idsOf(ofKind("compared")));
    expect(observationsIn(tables(view.notModelled)).toSorted()).toEqual(idsOf(ofKind("not-modelled")));
    expect(view.assumptions.rows.map(({ cells }) => cells.slice(1).map(({ text }) => text))).toEqual(
      ofKind("assumption").map(({ assumed, basis }) => [assumed, basis]),
    );
  });

  it("marks what is worded in the data alone as English", async () => {
    const view = await viewIn("be");
    const own = ["basis", "category", "value", "meaning"];
    const parts = [...view.fitted, ...view.compared, ...view.notModelled].map(({ table }) => table);
    const tables = [...parts, view.assumptions];
    const langs = tables.flatMap(({ columns, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.filter((_, i) => own.includes(columns[i]?.key ?? "")).map(({ lang }) => lang),
      ),
    );
    expect(langs.length).toBeGreaterThan(1200);
    expect(new Set(langs)).toEqual(new Set(["en"]));
  });

  it.each([344, 760])("draws a mark for each number that is simulated, at %i px", async (widthPx) => {
    const svg = svgOf(await viewIn("en"), widthPx);
    expect(marked(svg, "inside").toSorted()).toEqual(idsOf(ofKind("fitted")));
    expect(marked(svg, "compared").toSorted()).toEqual(idsOf(ofKind("compared")));
    expect(marked(svg, "outside")).toEqual([]);
  });

  it.each(LANGUAGES)("says in each panel that its people are simulated: %s", async (lang) => {
    const { t } = await loadWords(lang);
    const panels = (await viewIn(lang)).drawings.flatMap((drawing) => drawing.panels);
    expect(panels.length).toBe(4);
    expect(panels.filter(({ svg }) => !svg.includes(t("explore.simulated.short")))).toEqual([]);
  });

  it("marks, counts and words a number that is outside what is allowed", async () => {
    const off = { simulated: 900, error: -100, error_percent: -10, tolerance: 20, inside: false };
    const { id } = ofKind("fitted")[0]!;
    const changed = answers.report.map((row) => (row.id === id ? { ...row, ...off } : row));
    const view = await viewIn("en", { ...answers, report: changed });
    const all = ofKind("fitted").length;
    expect(view.reading[0]).toContain(`${all - 1} of ${all} published numbers`);
    expect(view.reading[0]).toContain("−10% (held, 9\u00a0August 2020)");
    const svg = svgOf(view, 760);
    expect(marked(svg, "outside")).toEqual([id]);
    expect(svg).toContain("outside what is allowed: 1");
    const row = view.fitted[0]?.table.rows.find(({ cells }) =>
      cells.some(({ observation }) => observation === id),
    );
    expect(row?.cells.map(({ text }) => text)).toContain("outside what is allowed");
  });
});

describe("the calibration as a figure", () => {
  const MARK = "СМОДЕЛИРОВАНО: это не настоящие люди";
  const numbers = [...ofKind("fitted"), ...ofKind("compared")];
  const figure = async () =>
    calibrationFigure(answers, { words: await loadWords("ru"), document, widthsPx: [368] });

  it("is marked in its words, its drawing and its table, and names its sources", async () => {
    const { simulated, notes, table, drawings, sources, sql } = await figure();
    expect(simulated).toBe(MARK);
    expect(notes[0]).toMatch(/^СМОДЕЛИРОВАНО\./);
    expect(table.caption).toContain(MARK);
    for (const { svg } of drawings[0]?.panels ?? []) expect(svg).toContain(MARK);
    expect(sources.flatMap(({ observations }) => observations).toSorted()).toEqual(idsOf(numbers));
    expect(sql).toContain("FROM calibration");
  });

  it("takes away every number as it is in the report, with the mark in every row", async () => {
    const view = await figure();
    const text = async (format: "csv" | "json") =>
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(await exported(format, { view, lang: "ru" }));
    const { rows } = JSON.parse(await text("json")) as {
      readonly rows: readonly Readonly<Record<string, unknown>>[];
    }; // border: read below
    expect(
      rows.map((row) => [row["simulated"], row["observation"], row["simulated_number"], row["difference"]]),
    ).toEqual(numbers.map(({ id, simulated, error }) => [MARK, id, simulated, error]));
    const lines: readonly (readonly string[])[] = parse(await text("csv"), {
      bom: true,
      comment: "#",
      comment_no_infix: true,
    });
    expect(lines).toHaveLength(1 + numbers.length);
    expect(lines.filter(([first]) => first !== MARK)).toEqual([]);
  });
});
