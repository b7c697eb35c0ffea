import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/charts/text/measure";
import { fittedLines } from "../../../src/figures/frame/block";
import { frame, type FrameOptions } from "../../../src/figures/frame/frame";
import { addressOf } from "../../../src/figures/frame/origin";
import { REPORT_SIZES, SHAPES, widthsFor, type FrameSize } from "../../../src/figures/frame/sizes";
import type { FigureView } from "../../../src/figures/view";
import { loadWords } from "../../../src/words/load-words";

const words = await loadWords("be");
const origin = {
  version: "0123456789ab",
  asOf: new Date("2026-08-30"),
  retrieved: new Date("2026-11-23"),
  address: addressOf("https://example.org/a/", { lang: "be", id: "held", state: "sex=female" }),
};

/** A view drawn at every width that a size asks for. */
const viewFor = (size: FrameSize, more: Partial<FigureView> = {}): FigureView => ({
  id: "held",
  title: "Людзі ў няволі <з палітычных> прычын & г. д.",
  subtitle: "Беларусь",
  legend: [
    { label: "дакладны лік", mark: "dot", color: "held" },
    { label: "9 жніўня 2020: выбары", mark: "event", color: "event" },
  ],
  drawings: widthsFor(size).map((widthPx) => ({
    widthPx,
    panels: [
      {
        title: "Усе",
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="200"><path fill="var(--held)" d="M0 0H9"></path></svg>`,
      },
    ],
  })),
  description: [{ text: "На 30 жніўня — 889.", observations: [] }],
  notes: ["Улічаныя людзі, вядомыя праваабаронцам."],
  table: { caption: "", columns: [], rows: [] },
  sources: ["Вясна", "Mediazona", "Вясна"].map((publisher) => ({ publisher, observations: [] })),
  choices: [],
  sql: "",
  empty: false,
  ...more,
});
const framed = (
  size: FrameSize,
  more: Partial<FigureView> = {},
  options: Partial<FrameOptions> = {},
): string => frame(viewFor(size, more), { size, theme: "light", words, origin, ...options });

function opened(svg: string): Element {
  const root = parseHTML(`<html><body>${svg}</body></html>`).document.querySelector("svg");
  if (!root) throw new TypeError("frame: expected an SVG, got none");
  return root;
}
const textsOf = (svg: string): readonly string[] =>
  [...opened(svg).querySelectorAll("text")].map((text) =>
    [...text.querySelectorAll("tspan")]
      .map((line) => line.textContent)
      .join(" ")
      .replaceAll("\u00a0", " "),
  );

describe("a framed figure", () => {
  it("says everything in its order: title, selection, legend, events, notes, sources, version, address", () => {
    expect(textsOf(framed(760, { selection: "Жанчыны." }))).toEqual([
      "Людзі ў няволі <з палітычных> прычын & г. д.",
      "Беларусь",
      "Жанчыны.",
      "дакладны лік",
      "Усе",
      "9 жніўня 2020: выбары",
      "Улічаныя людзі, вядомыя праваабаронцам.",
      "Крыніцы: Вясна; Mediazona",
      "Rollcall, версія даных 0123456789ab, станам на 30 жніўня 2026. Атрымана 23 лістапада 2026.",
      "https://example.org/a/be/figure/held/#sex=female",
    ]);
  });

  it("has a title and a description for those who cannot see it, escaped", () => {
    const svg = framed(760, { simulated: "СІМУЛЯЦЫЯ" });
    expect(svg).toContain(
      "<title>ЗМАДЭЛЯВАНА: Людзі ў няволі &lt;з палітычных&gt; прычын &amp; г. д.</title>",
    );
    expect(svg).toContain("<desc>СІМУЛЯЦЫЯ Беларусь На 30 жніўня — 889.</desc>");
  });

  it.each([...REPORT_SIZES, 320, 1600])(
    "says first, in bold, that people are simulated, and no option takes it away: %s",
    (size) => {
      for (const options of [{}, { transparent: true }, { theme: "print" as const }]) {
        const [mark] = opened(framed(size, { simulated: "СІМУЛЯЦЫЯ" }, options)).querySelectorAll("text");
        expect(mark?.textContent).toBe("СІМУЛЯЦЫЯ");
        expect(mark?.getAttribute("font-weight")).toBe("600");
      }
    },
  );

  it("has colours that need no style sheet, and paper only where it is wanted", () => {
    expect(framed(760)).not.toContain("var(");
    expect(framed(760)).toContain('fill="#fbf8f2"');
    expect(framed(760, {}, { transparent: true })).not.toContain('fill="#fbf8f2"');
  });

  it.each(["slide", "square"] as const)("has the shape of its size: %s", (size) => {
    const root = opened(framed(size));
    const { widthPx, heightPx } = SHAPES[size];
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual([`${widthPx}`, `${heightPx}`]);
    const [, , width = 0, height = 0] = (root.getAttribute("viewBox") ?? "").split(" ").map(Number);
    expect(width / height).toBeCloseTo(widthPx / heightPx, 3);
  });

  it("names a few publishers in a shape and counts the others, all of them elsewhere", () => {
    const sources = Array.from({ length: 80 }, (_, i) => ({
      publisher: `Выдавец нумар ${i}`,
      observations: [],
    }));
    expect(textsOf(framed("slide", { sources })).find((text) => text.startsWith("Крыніцы"))).toMatch(
      /; і яшчэ \d+, пералічаныя па адрасе ніжэй$/,
    );
    expect(framed(760, { sources })).toContain("нумар 79");
  });

  it("says which widths it wants when it has none of them", () => {
    expect(() => frame(viewFor(760), { size: 500, theme: "light", words, origin })).toThrow(
      "drawings of held: expected one of 468 px, got none",
    );
  });
});

describe("lines of a frame", () => {
  it("are never wider than the room, whatever the word", () => {
    const long = "https://example.org/be/figure/held/#" + "dates=2021-01-01..2024-12-31&".repeat(8);
    const rows = fittedLines(long, 288, 12);
    expect(Math.max(...rows.map((row) => textWidth(row, 12)))).toBeLessThanOrEqual(288);
    expect(rows.join("")).toBe(long);
  });
});
