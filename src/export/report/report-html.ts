import { escapeText } from "./escape-text";
import type { FigureBlock, ReportBlock, ReportDocument } from "./report-document";
import { figuresInWords } from "./report-document";
import type { ReportSource } from "./report-sources";
import type { Words } from "../../words/words";

/** A report as one file that needs nothing else: figures as drawings inside it, a style for the screen and for paper. */
export const reportHtml = (document: ReportDocument, style: string): string =>
  [
    `<!doctype html>`,
    `<html lang="${document.words.lang}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="referrer" content="no-referrer">`,
    `<title>${escapeText(document.properties.title)}</title>`,
    `<meta name="description" content="${escapeText(document.properties.description)}">`,
    `<style>${style.replaceAll("</", "<\\/")}</style>`,
    `</head>`,
    `<body>`,
    reportArticle(document),
    `</body>`,
    `</html>`,
    ``,
  ].join("\n");

/** The report as one article of a page. */
export function reportArticle({
  words,
  title,
  made,
  cautions,
  blocks,
  method,
  sources,
}: ReportDocument): string {
  const figures = blocks.filter((block) => block.kind === "figure");
  const section = (name: string, inside: readonly string[]): readonly string[] =>
    inside.length === 0 ? [] : [`<section>`, `<h2>${escapeText(name)}</h2>`, ...inside, `</section>`];
  return [
    `<article class="report-paper" lang="${words.lang}">`,
    `<header>`,
    `<h1>${escapeText(title)}</h1>`,
    `<p class="report-made">${escapeText(made)}</p>`,
    ...(cautions.length === 0 ? [] : [aside(cautions, words)]),
    ...(figures.length === 0
      ? []
      : [
          `<nav aria-label="${escapeText(words.t("report.doc.figures"))}"><h2>${escapeText(words.t("report.doc.figures"))}</h2>`,
          `<ol class="report-figures">${figures.map((figure) => `<li><a href="#figure-${figure.number}">${captionHtml(figure, words)}</a></li>`).join("")}</ol></nav>`,
        ]),
    `</header>`,
    ...blocks.map((block) => blockHtml(block, words)),
    ...section(
      words.t("report.doc.method"),
      method.map((text) => `<p>${escapeText(text)}</p>`),
    ),
    ...section(
      words.t("report.doc.sources"),
      sources.length === 0
        ? []
        : [`<ol class="report-sources">`, ...sources.map((source) => sourceHtml(source, words)), `</ol>`],
    ),
    `</article>`,
  ].join("\n");
}

const aside = (cautions: readonly string[], words: Words): string =>
  `<aside class="report-cautions"><h2>${escapeText(words.t("report.doc.cautions"))}</h2><ul>${cautions.map((text) => `<li>${escapeText(text)}</li>`).join("")}</ul></aside>`;

const captionHtml = ({ number, caption }: FigureBlock, words: Words): string =>
  `${escapeText(words.t("report.doc.label"))} ${number}. ${escapeText(caption)}`;

function blockHtml(block: ReportBlock, words: Words): string {
  if (block.kind === "heading") return `<h2>${escapeText(block.text)}</h2>`;
  if (block.kind === "paragraph") return `<p>${escapeText(block.text)}</p>`;
  const { number, altText, address, simulated, picture } = block;
  return [
    `<figure id="figure-${number}">`,
    picture
      ? `<div role="img" aria-label="${escapeText(altText)}">${picture.svg}</div>`
      : `<p class="report-nobody">${escapeText(words.t("report.doc.nobody"))}</p>`,
    `<figcaption><strong>${captionHtml(block, words)}</strong>`,
    ...(simulated === undefined ? [] : [`<span class="report-simulated">${escapeText(simulated)}.</span>`]),
    `<span class="report-address">${escapeText(words.t("report.doc.address"))} <a href="${escapeText(address)}">${escapeText(address)}</a></span></figcaption>`,
    `</figure>`,
  ].join("\n");
}

function sourceHtml({ publisher, title, address, published, figures }: ReportSource, words: Words): string {
  const name = title === undefined ? (address ?? "") : title;
  const linked =
    address === undefined
      ? escapeText(name)
      : `<a href="${escapeText(address)}" rel="noreferrer noopener">${escapeText(name)}</a>`;
  const date =
    published === undefined ? words.t("source.undated") : words.t("source.published", { date: published });
  return `<li><span lang="en">${escapeText(publisher)}${name === "" ? "" : `: ${linked}`}</span>. ${escapeText(date)} (${escapeText(figuresInWords(figures, words))})</li>`;
}
