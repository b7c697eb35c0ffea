import type { Cell, Column, SourceView, TableView } from "../../figures/view";
import type { Words } from "../../words/words";

/**
 * The body of a data table as HTML. Written as text because a component leaves a comment behind every
 * condition: with a thousand rows on a page they would be half of all that the browser has to read.
 */
export const tableRowsHtml = ({ columns, rows }: TableView): string =>
  rows
    .map(({ cells, leftOut }) => {
      const inside = cells.map((cell, at) => cellHtml(cell, columns[at], at === 0)).join("");
      return `<tr${leftOut ? ' class="left-out"' : ""}>${inside}</tr>`;
    })
    .join("");

/** The sources of a figure as the items of a list. */
export const sourceItemsHtml = (sources: readonly SourceView[], words: Words): string =>
  sources.map((source) => sourceHtml(source, words)).join("");

function cellHtml(cell: Cell, column: Column | undefined, isHeading: boolean): string {
  const name = isHeading ? "th" : "td";
  const text = escape(cell.text);
  const linked = cell.href === undefined ? text : link(cell.href, text);
  const quoted = cell.quote
    ? ` <span${attributes({ lang: cell.quote.lang })}>${escape(cell.quote.text)}</span>`
    : "";
  const own = attributes({
    scope: isHeading ? "row" : undefined,
    class: column?.kind,
    lang: cell.lang,
    "data-observation": cell.observation,
    "data-value": cell.value,
  });
  return `<${name}${own}>${linked}${quoted}</${name}>`;
}

function sourceHtml(source: SourceView, words: Words): string {
  const title = escape(source.title ?? words.t("source.untitled"));
  const titleLang = source.title === undefined ? undefined : "en";
  const named =
    source.address !== undefined
      ? link(source.address, title, { class: "source-title", lang: titleLang })
      : source.title === undefined
        ? ""
        : `<span class="source-title" lang="en">${title}</span>`;
  const published =
    source.published === undefined
      ? words.t("source.undated")
      : words.t("source.published", { date: source.published });
  return [
    `<li${attributes({ "data-observations": source.observations.join(" ") })}>`,
    `<span class="publisher" lang="en">${escape(source.publisher)}</span> ${named} `,
    `<span class="published">${escape(published)}</span>`,
    source.noAddress === undefined
      ? ""
      : ` <span class="no-address">${escape(words.t("source.no-address"))}</span>`,
    "</li>",
  ].join("");
}

/** Only addresses of the web become links: a source is never a script. */
const link = (href: string, text: string, more: Attributes = {}): string =>
  /^https?:\/\//.test(href)
    ? `<a${attributes({ href, rel: "noreferrer noopener", ...more })}>${text}</a>`
    : text;

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (all: Attributes): string =>
  Object.entries(all)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escape(String(value))}"`))
    .join("");

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
