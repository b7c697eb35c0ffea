import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { workshop } from "../../../../data/workshop";
import type { ReportDocument } from "../../../../src/export/report/report-document";
import { reportDocx } from "../../../../src/export/report/report-docx";
import { reportHtml } from "../../../../src/export/report/report-html";
import { reportZip } from "../../../../src/export/report/report-markdown";
import { reportPdf } from "../../../../src/export/report/report-pdf";
import { pdfInfo } from "../../../support/pdf-info";
import { emptyView, madeReport, reportToday } from "../../../support/reports";

let made: ReportDocument;
beforeAll(async () => {
  made = await madeReport();
});

const XML_NAME = /<(?![/?!a-z])/gi;

describe("a report", () => {
  it("numbers its figures and captions those without a caption by their title", () => {
    const captions = made.blocks.flatMap((block) =>
      block.kind === "figure" ? [`${block.number}. ${block.caption}`] : [],
    );
    expect(captions).toEqual(["1. Людзі & <b>іншыя</b> “цаў” *зорка*", "2. Свой подпіс </w:t>"]);
  });

  it("lists each source once, with the figures that it stands behind", () => {
    expect(made.sources.map(({ publisher, figures }) => [publisher, figures])).toEqual([
      ["Без адраса", [1, 2]],
      ["Вясна & Co", [1, 2]],
    ]);
  });

  it("notes whom the counts are of, what is simulated, and each note once with its figures", () => {
    expect(made.method[0]).toContain("праваабаронцам");
    expect(made.method[1]).toMatch(/^Графік 1: ЗМАДЭЛЯВАНА\./);
    expect(made.method.slice(2)).toEqual(["Графік 1: Нататка <i>", "Графікі 1 і 2: Другая"]);
  });

  it("warns of simulated people, of a small group and of stale data", () => {
    expect(made.cautions).toEqual([
      expect.stringMatching(/^ЗМАДЭЛЯВАНА: Графік 1\./),
      expect.stringMatching(/^Графік 1: .*3 чалавекі, менш за 30/),
      expect.stringMatching(/85 дзён.*30\sжніўня\s2026/),
    ]);
  });

  it("says among its properties which figures are simulated, and only what it is where none is", async () => {
    expect(made.properties.title).toBe("ЗМАДЭЛЯВАНА (Графік 1): Справаздача <&>");
    expect(made.properties.description).toBe(`${made.cautions[0]} ${made.made}`);
    const plain = await madeReport("be", [emptyView]);
    expect(plain.properties).toEqual({ title: "Справаздача <&>", description: plain.made });
  });

  it("fits what is said to the number of figures in each language", async () => {
    const [en, ru] = await Promise.all([madeReport("en"), madeReport("ru")]);
    expect(en.method.at(-1)).toBe("Figures 1 and 2: Другая");
    expect(ru.cautions[1]).toContain("3 человека");
  });
});

describe("the Word document of a report", () => {
  let parts: Record<string, Uint8Array>;
  const xmlOf = (name: string): string => strFromU8(parts[name]!);
  beforeAll(async () => {
    parts = unzipSync(await reportDocx(made));
  });

  it("captions each figure in the style of captions, with a field that Word numbers", () => {
    const captions = [...xmlOf("word/document.xml").matchAll(/<w:pStyle w:val="Caption"\/>.*?<\/w:p>/g)];
    expect(captions).toHaveLength(2);
    const numbers = captions.map(([xml]) => /w:instr="SEQ Figure[^"]*".*?<w:t[^>]*>(\d+)</.exec(xml)?.[1]);
    expect(numbers).toEqual(["1", "2"]);
    expect(xmlOf("word/styles.xml")).toMatch(/w:styleId="Caption"/);
  });

  it("gives each picture an alternative text, and no figure of nobody a picture", () => {
    const pictures = [...xmlOf("word/document.xml").matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)];
    expect(pictures.map(([, text]) => text)).toEqual([
      expect.stringMatching(/^ЗМАДЭЛЯВАНА: .*&lt;b&gt;іншыя.*Двое з трох\.$/),
    ]);
    expect(Object.keys(parts).filter((name) => name.endsWith(".png"))).toHaveLength(1);
  });

  it("says among its properties that people of it are not real", () => {
    const said = (name: string) => new RegExp(`<dc:${name}>([^<]*)<`).exec(xmlOf("docProps/core.xml"))?.[1];
    expect(said("title")).toBe("ЗМАДЭЛЯВАНА (Графік 1): Справаздача &lt;&amp;&gt;");
    for (const name of ["subject", "description"]) expect(said(name)).toMatch(/^ЗМАДЭЛЯВАНА: Графік 1\./);
  });

  it("has a table of figures that is a field and is filled in, each entry leading to its caption", () => {
    const xml = xmlOf("word/document.xml");
    expect(xml).toMatch(/<w:instrText[^>]*>TOC [^<]*\\c (?:&quot;|")Figure(?:&quot;|")/);
    const anchors = [...xml.matchAll(/<w:hyperlink w:history="1" w:anchor="([^"]+)">/g)].map(
      ([, name]) => name,
    );
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name);
    expect(anchors).toEqual(["figure_1", "figure_2"]);
    expect(bookmarks).toEqual(anchors);
  });

  it("says its language and holds no text that could be taken for marks", () => {
    expect(xmlOf("word/styles.xml")).toContain('<w:lang w:val="be-BY"');
    const xml = xmlOf("word/document.xml");
    expect(xml).toContain("Загаловак &lt;1&gt;");
    expect(xml).toContain("Свой подпіс &lt;/w:t&gt;");
    expect(xml.match(XML_NAME)).toBeNull();
    expect(xml.match(/&(?!(?:amp|lt|gt|quot|apos|#\w+);)/)).toBeNull();
  });
});

describe("the web page of a report", () => {
  const html = () => reportHtml(made, "body{color:red}</style><script>1</script>");

  it("needs nothing from anywhere: drawings stand in it, and nothing runs", () => {
    const { document } = parseHTML(html());
    expect(document.querySelectorAll("figure > div > svg")).toHaveLength(1);
    expect(document.querySelectorAll("script, link, img, iframe")).toHaveLength(0);
    expect(html()).not.toContain("</style><script>");
  });

  it("shows text as text, in the language of the report", () => {
    const { document } = parseHTML(html());
    expect(document.documentElement.getAttribute("lang")).toBe("be");
    expect(document.querySelectorAll("article b, article i")).toHaveLength(0);
    expect([...document.querySelectorAll("figcaption strong")].map((text) => text.textContent)).toEqual([
      "Графік 1. Людзі & <b>іншыя</b> “цаў” *зорка*",
      "Графік 2. Свой подпіс </w:t>",
    ]);
    expect(document.querySelector("figure [role=img]")?.getAttribute("aria-label")).toContain("Двое з трох.");
  });

  it("says in its head, and in the title of its drawing, that people of it are not real", () => {
    const { document } = parseHTML(html());
    expect(document.title).toBe("ЗМАДЭЛЯВАНА (Графік 1): Справаздача <&>");
    expect(document.querySelector("meta[name=description]")?.getAttribute("content")).toMatch(
      /^ЗМАДЭЛЯВАНА: Графік 1\./,
    );
    expect(document.querySelector("figure svg title")?.textContent).toMatch(/^ЗМАДЭЛЯВАНА: Людзі & /);
  });

  it("keeps the ids of its drawings apart", async () => {
    const ids = [...html().matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the archive of a report", () => {
  it("holds Markdown that names the pictures beside it, in which no mark of the words works", () => {
    const files = unzipSync(reportZip(made, reportToday));
    expect(Object.keys(files).sort()).toEqual([
      "pictures/figure-1.png",
      "pictures/figure-1.svg",
      "report.md",
    ]);
    const text = strFromU8(files["report.md"]!);
    expect(text).toContain("](pictures/figure-1.png)");
    expect(text).toContain("**Графік 1. Людзі &amp; &lt;b\\>іншыя&lt;/b\\> “цаў” \\*зорка\\***");
    expect(text).toContain("\n\\# Другі\n");
    expect(text).not.toMatch(/<(?!https:)/);
  });
});

describe("the PDF of a report", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await reportPdf(made, await workshop.faces(), reportToday);
  });

  it("says among its properties that people of it are not real", () => {
    expect(pdfInfo(bytes, "Title")).toBe("ЗМАДЭЛЯВАНА (Графік 1): Справаздача <&>");
    expect(pdfInfo(bytes, "Subject")).toBe(made.properties.description);
  });

  it("is whole, tagged, with its title, its language and an alternative text", () => {
    const pdf = Buffer.from(bytes).toString("latin1");
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf.trimEnd()).toMatch(/%%EOF$/);
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toContain("/Lang (be)");
    expect(pdf).toMatch(/\/S \/Figure\s*\/Alt \(/);
    expect(pdf.match(/\/BaseFont \/[A-Z]+\+RollcallSan/g)?.length).toBeGreaterThan(1);
    expect(pdf).not.toMatch(/\/BaseFont \/Helvetica/);
  });
});
