import type { SourceView } from "../figures/view";
import { isoDay } from "../model/iso-day";
import type { Language, Words } from "../words/words";
import { citedDate, citedDayInYear } from "./cited-date";

export const CITATION_FORMATS = ["apa", "chicago", "bibtex", "ris", "csl-json"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What a file of a format is called after its dot. */
export const EXTENSIONS: Readonly<Record<CitationFormat, string>> = {
  apa: "txt",
  chicago: "txt",
  bibtex: "bib",
  ris: "ris",
  "csl-json": "json",
};

/** A figure of this site in a state, as it is cited. */
export interface CitedFigure {
  readonly id: string;
  readonly title: string;
  /** What a reader selected, in words. */
  readonly selection?: string;
  /** Said where its people are not real; stands in the title. */
  readonly simulated?: string;
  readonly version: string;
  /** The day of the data. */
  readonly date: Date;
  /** Where and when it was read; a page that is printed without scripts knows neither. */
  readonly read?: { readonly address: string; readonly day: Date };
}

/** A work as every format needs it: plain text, days as 2025, 2025-03 or 2025-03-31. */
export interface CitedWork {
  readonly id: string;
  readonly kind: "dataset" | "webpage";
  /** The name of an institution; no person is an author here. */
  readonly author: string;
  readonly title?: string;
  readonly issued?: string;
  readonly version?: string;
  /** Named where it is another than the author. */
  readonly publisher?: string;
  readonly address?: string;
  /** The day on which it was read. */
  readonly retrieved?: string;
  readonly lang?: Language;
}

export function figureWork(figure: CitedFigure, words: Words): CitedWork {
  const { id, title, selection, simulated, version, date, read } = figure;
  const selected = selection === undefined ? title : words.t("cite.selected", { title, selection });
  return {
    id: [slug(words.t("site.name")), id, slug(stateOf(read?.address)), version].filter(Boolean).join("-"),
    kind: "dataset",
    author: words.t("cite.author"),
    title: oneLine(simulated === undefined ? selected : `[${simulated}] ${selected}`),
    issued: isoDay(date),
    version,
    publisher: words.t("site.name"),
    ...(read && { address: read.address, retrieved: isoDay(read.day) }),
    lang: words.lang,
  };
}

/** A source as a work: its publisher stands for the author. When a reader opened it, only the reader knows. */
export function sourceWork({ publisher, title, address, issued, observations }: SourceView): CitedWork {
  return {
    id: [slug(publisher), issued?.slice(0, 4), slug(observations[0] ?? "")].filter(Boolean).join("-"),
    kind: "webpage",
    author: oneLine(publisher),
    ...(title !== undefined && { title: oneLine(title) }),
    ...(issued !== undefined && { issued }),
    ...(address !== undefined && { address }),
  };
}

/** Works in one format, as a file holds them. Plain text: what a style sets in italics stands plain. */
export function citationText(format: CitationFormat, works: readonly CitedWork[], words: Words): string {
  if (format === "csl-json") return `${JSON.stringify(works.map(cslItem), null, 2)}\n`;
  const write = { apa, chicago, bibtex, ris }[format];
  const entries = works.map((work) => write(work, words));
  return format === "ris" ? entries.join("") : `${entries.join("\n\n")}\n`;
}

/** APA, 7th edition: Author. (Date). Title (Version) [Kind]. Publisher. Retrieved day, from address. */
function apa(work: CitedWork, words: Words): string {
  const { author, title, issued, version, publisher, address, retrieved } = work;
  const date = issued === undefined ? words.t("cite.undated") : citedDayInYear(issued, words);
  const named = title ?? `[${words.t("source.untitled")}]`;
  const dataset =
    version === undefined || issued === undefined
      ? ""
      : ` (${words.t("cite.version", { version, date: citedDate(issued, words) })}) [${words.t("cite.medium")}]`;
  const found =
    address === undefined || retrieved === undefined
      ? address
      : words.t("cite.retrieved", { date: citedDate(retrieved, words), address });
  return [
    ended(author),
    `(${version === undefined ? date : (issued?.slice(0, 4) ?? date)}).`,
    ended(named + dataset),
    ...(publisher === undefined ? [] : [ended(publisher)]),
    ...(found === undefined ? [] : [found]),
  ].join(" ");
}

/** The Chicago Manual of Style, as a note: Author, “Title,” Site, version, date, accessed day, address. */
function chicago(work: CitedWork, words: Words): string {
  const { author, title, issued, version, publisher, address, retrieved } = work;
  const date = issued === undefined ? words.t("cite.undated") : citedDate(issued, words);
  const parts = [
    ...(publisher === undefined ? [] : [publisher]),
    version === undefined ? date : words.t("cite.data-version", { version, date }),
    ...(retrieved === undefined ? [] : [words.t("cite.accessed", { date: citedDate(retrieved, words) })]),
    ...(address === undefined ? [] : [address]),
  ].join(", ");
  const named = title === undefined ? `${words.t("source.untitled").toLowerCase()},` : quoted(title, words);
  return ended(`${author}, ${named} ${parts}`);
}

/** The title in the quotation marks of the language; marks inside it become the inner ones. */
function quoted(title: string, { lang }: Words): string {
  const [open, close] = lang === "en" ? ["‘", "’"] : ["„", "“"];
  const inside = title.replace(/“([^“”]*)”|«([^«»]*)»|"([^"]*)"/g, (_, ...found: (string | undefined)[]) => {
    const text = found.slice(0, 3).find((group) => group !== undefined) ?? "";
    return `${open}${text}${close}`;
  });
  return lang === "en" ? `“${inside},”` : `«${inside}»,`;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const LANGID: Readonly<Record<Language, string>> = { en: "english", be: "belarusian", ru: "russian" };

/** @misc, which BibTeX and biblatex both know. Read as UTF-8; all else that TeX reads as a command is escaped. */
function bibtex(work: CitedWork, words: Words): string {
  const { id, author, title, issued, version, publisher, address, retrieved, lang } = work;
  const [year, month] = issued?.split("-") ?? [];
  const date = issued === undefined ? "" : citedDate(issued, words);
  const note = version === undefined ? undefined : words.t("cite.data-version", { version, date });
  const braced = (text: string | undefined): string | undefined => text && `{${texText(text)}}`;
  const fields: Readonly<Record<string, string | undefined>> = {
    author: `{{${texText(author)}}}`,
    title: `{{${texText(title ?? words.t("source.untitled"))}}}`,
    howpublished: braced(publisher),
    year: braced(year),
    month: MONTHS[Number(month) - 1],
    note: braced(note),
    url: address && `{${texAddress(address)}}`,
    urldate: braced(retrieved),
    langid: lang && `{${LANGID[lang]}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},`],
  );
  return [`@misc{${id},`, ...lines, "}"].join("\n");
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** BibTeX counts braces even behind a backslash, so a brace is written as a command. */
const texText = (text: string): string => text.replace(/[\\{}~^#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** An address is read as it stands, apart from what would end its field. */
const texAddress = (address: string): string =>
  address.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));

/** RIS, whose lines end in CR LF. A comma would part an institution's name into a person's two. */
function ris(work: CitedWork, words: Words): string {
  const { kind, author, title, issued, version, publisher, address, retrieved, lang } = work;
  const [year, month = "", day = ""] = issued?.split("-") ?? [];
  const date = issued === undefined ? "" : citedDate(issued, words);
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", kind === "dataset" ? "DATA" : "ELEC"],
    ["AU", author.replaceAll(",", ";")],
    ["TI", title ?? words.t("source.untitled")],
    ["PY", year],
    ["DA", year && `${year}/${month}/${day}/`],
    ["PB", publisher],
    ["ET", version],
    ["N1", version && words.t("cite.data-version", { version, date })],
    ["UR", address && oneLine(address)],
    ["Y2", retrieved && `${retrieved.replaceAll("-", "/")}/`],
    ["LA", lang],
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join("");
}

/** An item as citeproc and reference managers read it; `author` is an institution, so a literal. */
const cslItem = (work: CitedWork): object => ({
  id: work.id,
  type: work.kind,
  author: [{ literal: work.author }],
  ...(work.title !== undefined && { title: work.title }),
  ...(work.issued !== undefined && { issued: dateParts(work.issued) }),
  ...(work.version !== undefined && { version: work.version }),
  ...(work.publisher !== undefined && { publisher: work.publisher }),
  ...(work.address !== undefined && { URL: work.address }),
  ...(work.retrieved !== undefined && { accessed: dateParts(work.retrieved) }),
  ...(work.lang !== undefined && { language: work.lang }),
});

const dateParts = (day: string): object => ({ "date-parts": [day.split("-").map(Number)] });

/** With the full stop that ends a part, unless it ends in a mark of its own. */
const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** What an address says of a figure's state: all after its number sign. */
const stateOf = (address = ""): string => address.split("#")[1] ?? "";

/** Lower-case ASCII for keys; letters that have no ASCII form are left out. */
const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
