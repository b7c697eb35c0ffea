import { strToU8, zipSync } from "fflate";
import type { Words } from "../../words/words";
import { figuresInWords, type FigureBlock, type ReportBlock, type ReportDocument } from "./report-document";
import type { ReportSource } from "./report-sources";

/** A report as a ZIP archive: report.md, and each figure as PNG and as SVG in pictures/. */
export function reportZip(document: ReportDocument, today: Date): Uint8Array<ArrayBuffer> {
  const figures = document.blocks.filter((block) => block.kind === "figure");
  const pictures = figures.flatMap(({ number, picture }) =>
    picture
      ? ([
          [`${pictureName(number)}.png`, picture.png],
          [`${pictureName(number)}.svg`, strToU8(picture.svg)],
        ] as const)
      : [],
  );
  const files = Object.fromEntries([["report.md", strToU8(reportMarkdown(document))] as const, ...pictures]);
  return new Uint8Array(zipSync(files, { level: 6, mtime: today }));
}

/** The report as Markdown; the pictures stand beside it. */
export function reportMarkdown({
  words,
  title,
  made,
  cautions,
  blocks,
  method,
  sources,
}: ReportDocument): string {
  const list = (items: readonly string[]): string =>
    items.map((text) => `- ${escapeMarkdown(text)}`).join("\n");
  return `${[
    `# ${escapeMarkdown(title)}`,
    `*${escapeMarkdown(made)}*`,
    ...(cautions.length === 0 ? [] : [`## ${words.t("report.doc.cautions")}`, list(cautions)]),
    ...blocks.map((block) => blockMarkdown(block, words)),
    `## ${words.t("report.doc.method")}`,
    list(method),
    ...(sources.length === 0
      ? []
      : [
          `## ${words.t("report.doc.sources")}`,
          sources.map((source, i) => `${i + 1}. ${sourceMarkdown(source, words)}`).join("\n"),
        ]),
  ].join("\n\n")}\n`;
}

const pictureName = (number: number): string => `pictures/figure-${number}`;

function blockMarkdown(block: ReportBlock, words: Words): string {
  if (block.kind === "heading") return `## ${escapeMarkdown(block.text)}`;
  if (block.kind === "paragraph") return escapeMarkdown(block.text);
  return [
    block.picture
      ? `![${escapeMarkdown(block.altText)}](${pictureName(block.number)}.png)`
      : `*${escapeMarkdown(words.t("report.doc.nobody"))}*`,
    `**${captionOf(block, words)}**${block.simulated === undefined ? "" : ` ${escapeMarkdown(block.simulated)}.`}`,
    `${escapeMarkdown(words.t("report.doc.address"))} <${block.address}>`,
  ].join("\n\n");
}

const captionOf = ({ number, caption }: FigureBlock, words: Words): string =>
  `${escapeMarkdown(words.t("report.doc.label"))} ${number}. ${escapeMarkdown(caption)}`;

function sourceMarkdown(
  { publisher, title, address, published, figures }: ReportSource,
  words: Words,
): string {
  const name = escapeMarkdown(title ?? "");
  const linked =
    address === undefined
      ? name
      : name === ""
        ? `<${address}>`
        : `[${name}](<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
  const date =
    published === undefined ? words.t("source.undated") : words.t("source.published", { date: published });
  return `${escapeMarkdown(publisher)}${linked === "" ? "" : `: ${linked}`}. ${escapeMarkdown(date)} (${figuresInWords(figures, words)})`;
}

/** Text that stands for itself: no mark of Markdown or of HTML works in it. */
const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_[\]{}<>#|~!&]/g, (mark) =>
      mark === "<" ? "&lt;" : mark === "&" ? "&amp;" : `\\${mark}`,
    )
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+])(\s|$)/, "\\$1$2");
