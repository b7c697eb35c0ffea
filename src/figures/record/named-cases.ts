import { group } from "d3";
import { caseLanes, type CaseFact } from "../../charts/case-lanes";
import { RECORD_DOMAIN } from "../../charts/parts/date-domain";
import type { NamedCase } from "../../model/named-case";
import { namedCases } from "../../query/named-cases";
import type { Words } from "../../words/words";
import type { Cited } from "../cited";
import { defineFigure } from "../figure";
import type { TableView } from "../view";

type Answers = { readonly cases: readonly NamedCase[] };

/** The three people whose cases the UN experts raised, with what the experts state and no more. */
export const namedCasesFigure = defineFigure<Answers>({
  id: "named-cases",
  choices: [],
  queries: () => ({ cases: namedCases() }),
  subtitle: (_, __, words) => words.t("figure.named-cases.subtitle"),
  panels: ({ cases }, _, context) => [
    {
      options: caseLanes(
        {
          lanes: byPerson(cases).map((events) => ({
            name: nameOf(events, context.words),
            facts: events.map((event) => factOf(event, context.words)),
          })),
          domain: RECORD_DOMAIN,
          undated: context.words.t("figure.named-cases.undated"),
        },
        context,
      ),
    },
  ],
  legend: (_, __, words) => [
    { mark: "dot", color: "held", label: words.t("figure.named-cases.day") },
    { mark: "bar", color: "held-soft", label: words.t("figure.named-cases.imprecise") },
    { mark: "line", color: "held", label: words.t("figure.named-cases.known") },
    { mark: "dashed-line", color: "gap", label: words.t("figure.named-cases.unknown") },
  ],
  describe: ({ cases }, _, words) =>
    byPerson(cases).map((events) => ({
      text: `${nameOf(events, words)}: ${events.map((event) => factOf(event, words).text).join("; ")}.`,
      observations: events.map(({ id }) => id),
    })),
  table: ({ cases }, _, words) => table(cases, words),
  cited: ({ cases }) => cases.map(citedCase),
  notes: [
    "figure.named-cases.note.since",
    "figure.named-cases.note.woman",
    "figure.named-cases.note.undated",
  ],
});

const byPerson = (cases: readonly NamedCase[]): readonly (readonly NamedCase[])[] => [
  ...group(cases, ({ person }) => person).values(),
];

/** The name, or the words that stand for one, as a heading or a sentence begins. */
function nameOf([first]: readonly NamedCase[], words: Words): string {
  const name = first?.[`name_${words.lang}`] ?? "";
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The fact in the reader's words, after its date where there is one. */
function factOf({ id, date, date_precision }: NamedCase, words: Words): CaseFact {
  const what = words.name("case", id);
  if (date === null) return { text: what };
  const precision = date_precision ?? "day";
  return { text: `${words.date(date, precision)}: ${what}`, at: { day: date, precision } };
}

function table(cases: readonly NamedCase[], words: Words): TableView {
  return {
    caption: words.t("figure.named-cases.title"),
    columns: [
      { key: "name", label: words.t("table.sex"), kind: "text" },
      { key: "date", label: words.t("table.as-of"), kind: "date" },
      { key: "event", label: words.t("figure.named-cases.event"), kind: "text" },
      { key: "source", label: words.t("table.source"), kind: "source" },
      { key: "detail", label: words.t("table.note"), kind: "text" },
    ],
    rows: cases.map((event) => ({
      leftOut: false,
      cells: [
        { text: event[`name_${words.lang}`] },
        {
          text: event.date ? words.date(event.date, event.date_precision ?? "day") : words.t("table.undated"),
        },
        { text: words.name("case", event.id) },
        {
          text: event.published_on
            ? `${event.publisher}, ${words.shortDate(event.published_on)}`
            : event.publisher,
          lang: "en",
          ...(event.address !== null && { href: event.address }),
        },
        { text: "", ...(event.detail !== null && { quote: { text: event.detail, lang: "en" } }) },
      ],
    })),
  };
}

const citedCase = ({ id, publisher, address, no_address, published_on }: NamedCase): Cited => ({
  id,
  drawn: true,
  publisher,
  title: null,
  address,
  no_address,
  published_on,
  published_precision: published_on && "day",
});
