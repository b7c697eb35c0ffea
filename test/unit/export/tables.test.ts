import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { altText } from "../../../src/export/alt-text";
import { fileName } from "../../../src/export/file-name";
import { tableClip } from "../../../src/export/table-clip";
import { loadWords } from "../../../src/words/load-words";
import { exported, viewOfTricks } from "../../support/exported";

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const startsFormula = (cell: string): boolean => /^\s*[=+\-@\t\r]/.test(cell);

describe("a figure as CSV", () => {
  it("says first what it is, a line each that starts with a number sign, and then has the table alone", async () => {
    const text = textOf(await exported("csv"));
    expect(text.startsWith("\uFEFF# simulated,")).toBe(true);
    const about = parse(text, { bom: true, relax_column_count: true }).filter(([key = ""]) =>
      key.startsWith("# "),
    );
    expect(about.map(([key]) => key)).toEqual(
      [
        "simulated",
        "title",
        "unit",
        "selection",
        "reading",
        "note",
        "source",
        "version",
        "as-of",
        "address",
      ].map((key) => `# ${key}`),
    );
    expect(Object.fromEntries(about)).toMatchObject({
      "# version": "0123456789ab",
      "# as-of": "2026-08-30",
      "# address": "https://example.org/be/figure/held/",
    });
    expect(parse(text, { bom: true, comment: "#", comment_no_infix: true })).toHaveLength(3);
  });

  it("starts no formula and says SIMULATED in every row", async () => {
    const rows = parse(textOf(await exported("csv")), { bom: true, relax_column_count: true });
    expect(rows.flat().filter(startsFormula)).toEqual([]);
    const table = rows.filter(([first = ""]) => !first.startsWith("# "));
    expect(table.map(([first]) => first)).toEqual(table.map(() => viewOfTricks.simulated));
    expect(table[1]).toEqual([
      viewOfTricks.simulated,
      "31 сакавіка 2025",
      "'=1+1 said",
      "не менш за 78",
      "78",
      "o1",
      "",
      "yes",
    ]);
  });
});

describe("a figure as a workbook", () => {
  const unzipped = async () => {
    const files = unzipSync(await exported("xlsx"));
    return (name: string) => textOf(files[name]!);
  };

  it("has real numbers and days, the text as published beside them, and no formula", async () => {
    const read = await unzipped();
    const sheet = read("xl/worksheets/sheet1.xml");
    const days = (Date.UTC(2025, 2, 31) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(sheet).toMatch(new RegExp(`<c r="B2"[^>]*><v>${days}</v>`));
    expect(sheet).toMatch(/<c r="E2"[^>]*><v>78<\/v>/);
    expect(sheet).not.toContain("<f>");
    const texts = [...read("xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
      ([, text = ""]) => text,
    );
    expect(texts).toContain("не менш за 78");
    expect(texts.filter(startsFormula)).toEqual([]);
  });

  it("says among its properties that its people are not real, and has none where they are", async () => {
    const read = await unzipped();
    expect(read("[Content_Types].xml")).toContain('PartName="/docProps/core.xml"');
    expect(read("_rels/.rels")).toContain('Target="docProps/core.xml"');
    const said = (name: string) => new RegExp(`<dc:${name}>([^<]*)<`).exec(read("docProps/core.xml"))?.[1];
    expect(said("title")).toBe("ЗМАДЭЛЯВАНА: =HYPERLINK(&quot;https://example.org&quot;)");
    expect(said("subject")).toBe(viewOfTricks.simulated);
    expect(said("description")).toMatch(/^ЗМАДЭЛЯВАНА: гэта не сапраўдныя людзі\./);
    const { simulated: _, ...view } = viewOfTricks;
    expect(Object.keys(unzipSync(await exported("xlsx", { view })))).not.toContain("docProps/core.xml");
  });

  it("says on a second sheet what it is", async () => {
    const read = await unzipped();
    expect(
      [...read("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name),
    ).toEqual(["Табліца", "Пра гэты файл"]);
    const texts = read("xl/sharedStrings.xml");
    for (const said of [
      "ЗМАДЭЛЯВАНА: гэта не сапраўдныя людзі",
      "0123456789ab",
      "https://example.org/be/figure/held/",
    ])
      expect(texts).toContain(said);
  });
});

describe("a figure as JSON and Parquet", () => {
  const rows = [
    {
      as_of: "2025-03-31",
      as_of_text: "31 сакавіка 2025",
      place: "=1+1 said",
      value: 78,
      value_text: "не менш за 78",
      observation: "o1",
      drawn: true,
    },
    {
      as_of: null,
      as_of_text: "сакавік 2025",
      place: "\t-2",
      value: 7,
      value_text: "7",
      observation: "",
      drawn: false,
    },
  ].map((row) => ({ simulated: viewOfTricks.simulated, ...row }));

  it("holds the same rows and all that the figure says", async () => {
    const read: unknown = JSON.parse(textOf(await exported("json")));
    expect(read).toMatchObject({
      simulated: viewOfTricks.simulated,
      figure: "held",
      selection: "+1",
      version: "0123456789ab",
      asOf: "2026-08-30",
      address: "https://example.org/be/figure/held/",
      rows,
    });
  });

  it("has types in Parquet and says in its footer what it is", async () => {
    const { buffer } = await exported("parquet");
    expect(await parquetReadObjects({ file: buffer })).toEqual(
      rows.map((row) => ({ ...row, as_of: row.as_of === null ? null : new Date(row.as_of) })),
    );
    const said = parquetMetadata(buffer).key_value_metadata;
    expect(said).toContainEqual({ key: "simulated", value: viewOfTricks.simulated });
    expect(said).toContainEqual({ key: "address", value: "https://example.org/be/figure/held/" });
  });
});

describe("a figure in words", () => {
  it("is one paragraph that begins with SIMULATED", () => {
    expect(altText({ ...viewOfTricks, title: "Held" })).toBe(
      "ЗМАДЭЛЯВАНА: гэта не сапраўдныя людзі. Held. Беларусь, ўсе №. +1. Двое з трох.",
    );
  });

  it("is pasted as a table that starts no formula and says where it is from", async () => {
    const words = await loadWords("be");
    const origin = { version: "0123456789ab", asOf: new Date("2026-08-30"), address: "https://example.org/" };
    const { html, text } = tableClip(viewOfTricks, { words, origin });
    expect(html).toContain("<td>&#39;=1+1 said</td>".replace("&#39;", "'"));
    expect(html).toContain(`<caption>${viewOfTricks.simulated}. =HYPERLINK(&quot;`);
    expect(
      text
        .split("\n")
        .flatMap((line) => line.split("\t"))
        .filter(startsFormula),
    ).toEqual([]);
    expect(text).toContain("https://example.org/");
  });

  it("has a file name that says nothing of the selection", () => {
    expect(fileName("held", { asOf: new Date("2026-08-30") }, "svg")).toBe("rollcall-held-2026-08-30.svg");
  });
});
