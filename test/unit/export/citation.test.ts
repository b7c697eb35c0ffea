import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CITATION_FORMATS,
  citationText,
  figureWork,
  sourceWork,
  type CitationFormat,
  type CitedFigure,
  type CitedWork,
} from "../../../src/export/citation";
import { citedDate, citedDayInYear } from "../../../src/export/cited-date";
import type { SourceView } from "../../../src/figures/view";
import { loadWords } from "../../../src/words/load-words";

const en = await loadWords("en");
const be = await loadWords("be");
const ru = await loadWords("ru");

const figure: CitedFigure = {
  id: "held",
  title: "People held as political prisoners",
  version: "1226a3d0f5df",
  date: new Date("2026-08-30"),
};
const read = { address: "https://example.org/figure/held/#sex=female", day: new Date("2026-11-23") };
const women: CitedFigure = { ...figure, selection: "Who: women", read };
const source: SourceView = {
  publisher: "UN experts (OHCHR)",
  title: "Belarus: UN experts “alarmed” by deaths & 50% more",
  address: "https://www.ohchr.org/en/press_releases/2025/05/a%20b",
  issued: "2025-05-05",
  observations: ["o0123", "o0124"],
};

const cite = (format: CitationFormat, cited: CitedFigure, words = en): string =>
  citationText(format, [figureWork(cited, words)], words);
const citeSource = (format: CitationFormat, cited: SourceView, words = en): string =>
  citationText(format, [sourceWork(cited)], words);

describe("a figure in APA", () => {
  it("names author, year, title with selection, version, kind, site, day and address", () => {
    expect(cite("apa", women)).toBe(
      "The Rollcall authors. (2026). People held as political prisoners (Who: women) (Version 1226a3d0f5df, as of August 30, 2026) [Data set]. Rollcall. Retrieved November 23, 2026, from https://example.org/figure/held/#sex=female\n",
    );
  });

  it("leaves out what a printed page does not know", () => {
    expect(cite("apa", figure)).toBe(
      "The Rollcall authors. (2026). People held as political prisoners (Version 1226a3d0f5df, as of August 30, 2026) [Data set]. Rollcall.\n",
    );
  });

  it("speaks the language of its page", () => {
    expect(cite("apa", { ...women, title: "Людзі ў няволі", selection: "Хто: жанчыны" }, be)).toBe(
      "Аўтары Rollcall. (2026). Людзі ў няволі (Хто: жанчыны) (Версія 1226a3d0f5df, станам на 30 жніўня 2026) [Набор даных]. Rollcall. Дата звароту: 23 лістапада 2026. https://example.org/figure/held/#sex=female\n",
    );
  });
});

describe("a figure in Chicago", () => {
  it("is a note: commas between its parts, the title in quotation marks", () => {
    expect(cite("chicago", women)).toBe(
      "The Rollcall authors, “People held as political prisoners (Who: women),” Rollcall, data version 1226a3d0f5df, as of August 30, 2026, accessed November 23, 2026, https://example.org/figure/held/#sex=female.\n",
    );
  });

  it("has the quotation marks of its language, and others inside them", () => {
    expect(cite("chicago", { ...figure, title: "Кто под «экстремизмом»" }, ru)).toBe(
      "Авторы Rollcall, «Кто под „экстремизмом“», Rollcall, версия данных 1226a3d0f5df, по состоянию на 30 августа 2026.\n",
    );
    expect(cite("chicago", { ...figure, title: 'Held "there" and “here”' })).toContain(
      "“Held ‘there’ and ‘here’,” Rollcall",
    );
  });
});

describe("a figure in BibTeX", () => {
  it("is an entry that BibTeX and biblatex know", () => {
    expect(cite("bibtex", women)).toBe(`@misc{rollcall-held-sex-female-1226a3d0f5df,
  author = {{The Rollcall authors}},
  title = {{People held as political prisoners (Who: women)}},
  howpublished = {Rollcall},
  year = {2026},
  month = aug,
  note = {data version 1226a3d0f5df, as of August 30, 2026},
  url = {https://example.org/figure/held/#sex=female},
  urldate = {2026-11-23},
  langid = {english},
}
`);
  });

  it("keeps Cyrillic as it is, and escapes what TeX would read as a command", () => {
    const title = "Людзі {50%} & $5_#1 ~ ^ \\end";
    expect(cite("bibtex", { ...figure, title }, be)).toContain(
      "title = {{Людзі \\textbraceleft{}50\\%\\textbraceright{} \\& \\$5\\_\\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end}}",
    );
  });
});

describe("a figure in RIS", () => {
  it("is a record of lines with tags", () => {
    expect(cite("ris", women).split("\r\n")).toEqual([
      "TY  - DATA",
      "AU  - The Rollcall authors",
      "TI  - People held as political prisoners (Who: women)",
      "PY  - 2026",
      "DA  - 2026/08/30/",
      "PB  - Rollcall",
      "ET  - 1226a3d0f5df",
      "N1  - data version 1226a3d0f5df, as of August 30, 2026",
      "UR  - https://example.org/figure/held/#sex=female",
      "Y2  - 2026/11/23/",
      "LA  - en",
      "ER  - ",
      "",
    ]);
  });
});

describe("a figure in CSL-JSON", () => {
  it("is a data set with a literal author and dates in parts", () => {
    expect(JSON.parse(cite("csl-json", women))).toEqual([
      {
        id: "rollcall-held-sex-female-1226a3d0f5df",
        type: "dataset",
        author: [{ literal: "The Rollcall authors" }],
        title: "People held as political prisoners (Who: women)",
        issued: { "date-parts": [[2026, 8, 30]] },
        version: "1226a3d0f5df",
        publisher: "Rollcall",
        URL: "https://example.org/figure/held/#sex=female",
        accessed: { "date-parts": [[2026, 11, 23]] },
        language: "en",
      },
    ]);
  });
});

describe("a source", () => {
  it("has its publisher for an author in APA and in Chicago", () => {
    expect(citeSource("apa", source)).toBe(
      "UN experts (OHCHR). (2025, May 5). Belarus: UN experts “alarmed” by deaths & 50% more. https://www.ohchr.org/en/press_releases/2025/05/a%20b\n",
    );
    expect(citeSource("chicago", source)).toBe(
      "UN experts (OHCHR), “Belarus: UN experts ‘alarmed’ by deaths & 50% more,” May 5, 2025, https://www.ohchr.org/en/press_releases/2025/05/a%20b.\n",
    );
  });

  it("is a page with its address untouched in BibTeX, RIS and CSL-JSON", () => {
    expect(citeSource("bibtex", source)).toBe(`@misc{un-experts-ohchr-2025-o0123,
  author = {{UN experts (OHCHR)}},
  title = {{Belarus: UN experts “alarmed” by deaths \\& 50\\% more}},
  year = {2025},
  month = may,
  url = {https://www.ohchr.org/en/press_releases/2025/05/a%20b},
}
`);
    expect(citeSource("ris", source)).toBe(
      "TY  - ELEC\r\nAU  - UN experts (OHCHR)\r\nTI  - Belarus: UN experts “alarmed” by deaths & 50% more\r\nPY  - 2025\r\nDA  - 2025/05/05/\r\nUR  - https://www.ohchr.org/en/press_releases/2025/05/a%20b\r\nER  - \r\n",
    );
    expect(JSON.parse(citeSource("csl-json", source))).toMatchObject([
      { type: "webpage", issued: { "date-parts": [[2025, 5, 5]] }, URL: source.address },
    ]);
  });

  it("without a day or a title says so, and invents neither", () => {
    const bare: SourceView = { publisher: "Austausch e.V.", observations: ["o0007"] };
    expect(citeSource("apa", bare)).toBe("Austausch e.V. (n.d.). [Untitled page].\n");
    expect(citeSource("chicago", bare)).toBe("Austausch e.V., untitled page, n.d.\n");
    expect(citeSource("chicago", bare, ru)).toBe("Austausch e.V., страница без названия, б. д.\n");
    expect(JSON.parse(citeSource("csl-json", bare))).toEqual([
      { id: "austausch-e-v-o0007", type: "webpage", author: [{ literal: "Austausch e.V." }] },
    ]);
  });

  it("keeps a month a month and a year a year", () => {
    expect(citeSource("apa", { ...source, issued: "2025-05" })).toContain("(2025, May).");
    expect(citeSource("apa", { ...source, issued: "2025" })).toContain("(2025).");
    expect(citeSource("apa", { ...source, issued: "2025-05-05" }, ru)).toContain("(2025, 5 мая).");
    expect(citeSource("ris", { ...source, issued: "2025-05" })).toContain("DA  - 2025/05//\r\n");
    expect(JSON.parse(citeSource("csl-json", { ...source, issued: "2025-05" }))).toMatchObject([
      { issued: { "date-parts": [[2025, 5]] } },
    ]);
  });

  it("with a question for a title ends in one mark", () => {
    expect(citeSource("apa", { ...source, title: "Whom do the authorities fear?" })).toContain("fear? https");
    expect(citeSource("chicago", { ...source, title: "Whom do the authorities fear?" })).toContain(
      "fear?,” May",
    );
  });

  it("whose publisher has a comma stays one name in RIS", () => {
    expect(citeSource("ris", { ...source, publisher: "AP, German copy" })).toContain(
      "AU  - AP; German copy\r\n",
    );
  });
});

it("says in every format that its people are not real", () => {
  for (const format of CITATION_FORMATS)
    expect(cite(format, { ...women, simulated: "SIMULATED: not real people" }), format).toContain(
      "[SIMULATED: not real people] People held as political prisoners (Who: women)",
    );
});

it("names the author that CITATION.cff names", () => {
  const authors = /^authors:\n {2}- name: "(.+)"$/m.exec(readFileSync("CITATION.cff", "utf8"))?.[1];
  expect(cite("apa", figure).startsWith(`${authors}.`)).toBe(true);
});

it("writes days as the style guides of the language do", () => {
  expect([citedDate("2025-03-31", en), citedDate("2025-03", en), citedDate("2025", en)]).toEqual([
    "March 31, 2025",
    "March 2025",
    "2025",
  ]);
  expect(citedDate("2025-03-31", be)).toBe("31 сакавіка 2025");
  expect([citedDayInYear("2025-03-31", en), citedDayInYear("2025", ru)]).toEqual(["2025, March 31", "2025"]);
});

describe("whatever stands in its fields, a citation", () => {
  const text = fc.string({
    unit: fc.constantFrom(...'aБў’“"{}\\%&$#_~^\r\n\t,;.?-<>@='.split(""), "TY  - ", "ER  - "),
  });
  const works: fc.Arbitrary<readonly CitedWork[]> = fc.array(
    fc.oneof(
      fc
        .record({ title: text, selection: text, address: text })
        .map(({ title, selection, address }) =>
          figureWork({ ...women, title, selection, read: { ...read, address } }, be),
        ),
      fc
        .record({ publisher: text, title: text, address: text })
        .map((given) => sourceWork({ ...source, ...given })),
    ),
    { minLength: 1, maxLength: 3 },
  );

  it("has balanced braces in BibTeX, one entry a work", () => {
    fc.assert(
      fc.property(works, (all) => {
        const entries = citationText("bibtex", all, be);
        let depth = 0;
        for (const sign of entries) {
          if (sign === "{") depth += 1;
          if (sign === "}") depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entries.match(/^@misc\{[a-z0-9-]+,$/gm)).toHaveLength(all.length);
        expect(entries.match(/^\}$/gm)).toHaveLength(all.length);
      }),
    );
  });

  it("has only whole lines in RIS, one record a work", () => {
    fc.assert(
      fc.property(works, (all) => {
        const lines = citationText("ris", all, be).split("\r\n").slice(0, -1);
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([]);
        expect(lines.filter((line) => line === "ER  - ")).toHaveLength(all.length);
        expect(lines.filter((line) => /^TY {2}- (DATA|ELEC)$/.test(line))).toHaveLength(all.length);
      }),
    );
  });

  it("can be read in CSL-JSON, with what every item must have", () => {
    fc.assert(
      fc.property(works, (all) => {
        const items = JSON.parse(citationText("csl-json", all, be)) as Record<string, unknown>[];
        expect(items).toHaveLength(all.length);
        for (const item of items) {
          expect(item["id"]).toMatch(/^[a-z0-9-]+$/);
          expect(["dataset", "webpage"]).toContain(item["type"]);
          expect(item["author"]).toEqual([{ literal: expect.any(String) }]);
        }
      }),
    );
  });
});
