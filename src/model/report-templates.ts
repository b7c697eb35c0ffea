import { isoDay } from "./iso-day";
import type { LinkedFigure } from "./report-link";
import type { Report, ReportItem } from "./report";

/** A name of a text that the words of a language know. */
export type TemplateText = "lede" | "cases" | "record" | TemplateSection;
export type TemplateSection =
  "held" | "health" | "left-out" | "named-cases" | "releases" | "deaths" | "convictions-month";

export type TemplatePart =
  | { readonly kind: "heading"; readonly name: TemplateText }
  | { readonly kind: "text"; readonly name: TemplateText }
  | ({ readonly kind: "figure" } & LinkedFigure)
  /** What a figure says. */
  | ({ readonly kind: "reading" } & LinkedFigure)
  /** What is new in a figure since a day. */
  | { readonly kind: "change"; readonly figure: string; readonly since: Date };

export interface Template {
  readonly name: "bulletin" | "factsheet" | "annex";
  readonly parts: readonly TemplatePart[];
}

/** One condition or one charge, by its code. */
export interface FactsheetSubject {
  readonly dimension: "condition" | "charge";
  readonly code: string;
}

const heading = (name: TemplateText): TemplatePart => ({ kind: "heading", name });
const figure = (id: string, state = ""): TemplatePart => ({ kind: "figure", figure: id, state });
const reading = (id: string, state = ""): TemplatePart => ({ kind: "reading", figure: id, state });

const BULLETIN = ["held", "health", "releases", "deaths", "convictions-month"] as const;
const ANNEX = ["held", "health", "left-out", "named-cases", "deaths"] as const;
const FACTSHEET = ["held-over-time", "age-sex", "map", "disability-care", "time-in-custody"] as const;

/** The record section by section: what each figure says, what is new in it since a day, the figure. */
export const bulletin = (since: Date): Template => ({
  name: "bulletin",
  parts: [
    { kind: "text", name: "lede" },
    ...BULLETIN.flatMap((id): readonly TemplatePart[] => [
      heading(id),
      reading(id),
      { kind: "change", figure: id, since },
      figure(id),
    ]),
  ],
});

/** Case records of one condition or one charge, each figure with what it says, and what the record counts of it. */
export function factsheet({ dimension, code }: FactsheetSubject): Template {
  const state = `${dimension}=${code}`;
  const counted = dimension === "condition" ? "health" : "charges";
  return {
    name: "factsheet",
    parts: [
      { kind: "text", name: "lede" },
      heading("cases"),
      ...FACTSHEET.flatMap((id) => [reading(id, state), figure(id, state)]),
      heading("record"),
      reading(counted),
      figure(counted),
    ],
  };
}

/** Figures of the published record for a submission; the sources stand at the end of every report. */
export const annex = (): Template => ({
  name: "annex",
  parts: [{ kind: "text", name: "lede" }, ...ANNEX.flatMap((id) => [heading(id), reading(id), figure(id)])],
});

/** The same day of the month before, or its last day where it has no such day. */
export function monthBefore(day: Date): Date {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day.getUTCDate(), lastDay)));
}

/** What a figure shows after a day, and what it showed up to that day. */
export const changeStates = (since: Date): { readonly now: string; readonly before: string } => ({
  now: `dates=${isoDay(new Date(since.getTime() + 86_400_000))}..`,
  before: `dates=..${isoDay(since)}`,
});

/** The figures that have to be asked before a template can be filled in. */
export const questionsOf = ({ parts }: Template): readonly LinkedFigure[] =>
  parts.flatMap((part): readonly LinkedFigure[] => {
    if (part.kind === "reading") return [{ figure: part.figure, state: part.state }];
    if (part.kind !== "change") return [];
    const { now, before } = changeStates(part.since);
    return [
      { figure: part.figure, state: now },
      { figure: part.figure, state: before },
    ];
  });

/** What a template is filled in with: words of a language, and what figures say. */
export interface TemplateFilling {
  readonly title: string;
  text(name: TemplateText, kind: "heading" | "text"): string;
  /** What a figure says in a state; empty where it says nothing. */
  reading(asked: LinkedFigure): string;
  change(figure: string, since: Date): string;
}

/** The title and the parts of a report; texts that follow each other become one with several paragraphs. */
export function fillTemplate({ parts }: Template, filling: TemplateFilling): Pick<Report, "title" | "items"> {
  const items: ReportItem[] = [];
  const write = (text: string): void => {
    const last = items.at(-1);
    if (text === "") return;
    if (last?.kind === "text") items[items.length - 1] = { kind: "text", text: `${last.text}\n\n${text}` };
    else items.push({ kind: "text", text });
  };
  for (const part of parts) {
    if (part.kind === "figure") items.push({ ...part, kind: "figure", caption: "" });
    else if (part.kind === "heading")
      items.push({ kind: "heading", text: filling.text(part.name, part.kind) });
    else if (part.kind === "text") write(filling.text(part.name, part.kind));
    else if (part.kind === "reading") write(filling.reading(part));
    else write(filling.change(part.figure, part.since));
  }
  return { title: filling.title, items };
}
