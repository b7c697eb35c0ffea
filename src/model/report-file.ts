import { REPORT_LANGUAGES, REPORT_LIMITS, REPORT_SIZES, type Report, type ReportItem } from "./report";

/** What was expected of a part of a project file. */
export type Expectation =
  | { readonly kind: "json" | "object" | "list" | "text" | "project" | "no-such-key" }
  | { readonly kind: "version" | "at-most"; readonly most: number }
  | { readonly kind: "one-of"; readonly values: readonly string[] };

/** What is wrong with a project file: the thing as a path, what was expected of it, the value that stood there. */
export interface ReportProblem {
  readonly thing: string;
  readonly expectation: Expectation;
  readonly got: string;
}

export type ReadReport =
  | { readonly report: Report; readonly problems?: never }
  | { readonly problems: readonly ReportProblem[]; readonly report?: never };

const FORMAT = "rollcall-report";
const VERSION = 1;

/** A report as the text of a file that `readReport` reads. */
export const writeReport = ({ title, lang, size, items }: Report): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, title, lang, size, items }, null, 1)}\n`;

/** Reads a project file. Never throws: a file with anything wrong in it gives its problems, all of them, and no report. */
export function readReport(text: string, { figures }: { readonly figures: readonly string[] }): ReadReport {
  const problems: ReportProblem[] = [];
  const expected = (thing: string, expectation: Expectation, value: unknown): undefined => {
    problems.push({ thing, expectation, got: inShort(value) });
    return undefined;
  };

  function object(
    thing: string,
    value: unknown,
    keys: readonly string[],
  ): Record<string, unknown> | undefined {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return expected(thing, { kind: "object" }, value);
    const entries = Object.entries(value);
    for (const [key, held] of entries)
      if (!keys.includes(key)) expected(at(thing, key), { kind: "no-such-key" }, held);
    return Object.fromEntries<unknown>(entries);
  }

  function textOf(thing: string, value: unknown, most: number): string | undefined {
    if (typeof value !== "string") return expected(thing, { kind: "text" }, value);
    return value.length > most ? expected(thing, { kind: "at-most", most }, value) : value;
  }

  function oneOf<const T extends string>(thing: string, value: unknown, values: readonly T[]): T | undefined {
    return values.find((known) => known === value) ?? expected(thing, { kind: "one-of", values }, value);
  }

  function item(value: unknown, index: number): ReportItem | undefined {
    const thing = `items[${index}]`;
    const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
    if (kind === "figure") {
      const held = object(thing, value, ["kind", "figure", "state", "caption"]);
      const figure = oneOf(`${thing}.figure`, held?.["figure"], figures);
      const state = textOf(`${thing}.state`, held?.["state"], REPORT_LIMITS.state);
      const caption = textOf(`${thing}.caption`, held?.["caption"], REPORT_LIMITS.caption);
      return figure === undefined || state === undefined || caption === undefined
        ? undefined
        : { kind, figure, state, caption };
    }
    if (kind === "text" || kind === "heading") {
      const held = object(thing, value, ["kind", "text"]);
      const words = textOf(`${thing}.text`, held?.["text"], REPORT_LIMITS[kind]);
      return words === undefined ? undefined : { kind, text: words };
    }
    return object(thing, value, ["kind", "figure", "state", "caption", "text"])
      ? expected(`${thing}.kind`, { kind: "one-of", values: ["figure", "text", "heading"] }, kind)
      : undefined;
  }

  const file = parsed(text);
  if (file === undefined)
    return { problems: [{ thing: "file", expectation: { kind: "json" }, got: inShort(text) }] };
  const held = object("file", file.value, ["format", "version", "title", "lang", "size", "items"]);
  if (!held) return { problems };
  if (held["format"] !== FORMAT) expected("format", { kind: "project" }, held["format"]);
  if (held["version"] !== VERSION) expected("version", { kind: "version", most: VERSION }, held["version"]);
  const title = textOf("title", held["title"], REPORT_LIMITS.title);
  const lang = oneOf("lang", held["lang"], REPORT_LANGUAGES);
  const size = oneOf("size", held["size"], REPORT_SIZES);
  const listed = Array.isArray(held["items"]) ? (held["items"] as readonly unknown[]) : undefined; // border: a list of whatever the file holds
  if (!listed) expected("items", { kind: "list" }, held["items"]);
  if (listed && listed.length > REPORT_LIMITS.items)
    expected("items", { kind: "at-most", most: REPORT_LIMITS.items }, listed.length);
  const items = listed?.slice(0, REPORT_LIMITS.items).map(item) ?? [];
  return problems.length > 0 || title === undefined || lang === undefined || size === undefined
    ? { problems }
    : { report: { title, lang, size, items: items.filter((read) => read !== undefined) } };
}

const at = (thing: string, key: string): string =>
  thing === "file" ? shorten(key) : `${thing}.${shorten(key)}`;

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }; // border: whatever the file holds
  } catch {
    return undefined;
  }
}

const inShort = (value: unknown): string => shorten(value === undefined ? "nothing" : JSON.stringify(value));

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
