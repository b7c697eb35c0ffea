import { drawnOf, type Dated } from "../../charts/parts/time-series";
import { smallMultiples } from "../../charts/small-multiples";
import { textCards } from "../../charts/text-cards";
import type { ContextEvent } from "../../model/context-event";
import type { Observation } from "../../model/observation";
import { contextEvents } from "../../query/context-events";
import { observed } from "../../query/observed";
import type { Key, Words } from "../../words/words";
import type { Cited } from "../cited";
import { defineFigure } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { markLegend } from "../parts/mark-legend";
import { latestOf, peakOf, readValue } from "../parts/reading";
import type { Sentence } from "../view";

type Answers = {
  readonly held: readonly Observation[];
  readonly freed: readonly Observation[];
  readonly events: readonly ContextEvent[];
};

/** The two reforms, as the context events name them. */
const REFORMS = ["amnesty-2024", "code-2025"] as const;

/** What is set side by side: the ill and disabled held, and those among the freed; their definitions differ. */
const SIDES: readonly {
  readonly from: "held" | "freed";
  readonly code: string;
  readonly title: Key;
  readonly color: string;
}[] = [
  { from: "held", code: "serious-illness", title: "figure.left-out.held.illness", color: "held" },
  { from: "freed", code: "chronic-disease", title: "figure.left-out.freed.illness", color: "cat-1" },
  { from: "held", code: "disability", title: "figure.left-out.held.disability", color: "held" },
  { from: "freed", code: "disability", title: "figure.left-out.freed.disability", color: "cat-1" },
];

const DOMAIN = [new Date(Date.UTC(2024, 0, 1)), new Date(Date.UTC(2026, 3, 1))] as const;

/** What two reforms give and whom they leave out, beside the ill and disabled who are held and who were freed. */
export const leftOutFigure = defineFigure<Answers>({
  id: "left-out",
  choices: [{ dimension: "dates", values: [], names: "", many: false }],
  queries: (state) => ({
    held: observed(["health"], state),
    freed: observed(["freed-ill"], state),
    events: contextEvents(),
  }),
  isEmpty: ({ events }) => events.length === 0,
  subtitle: (_, __, words) => words.t("figure.left-out.subtitle"),
  panels: (answers, _, context) => {
    const { words } = context;
    const multiples = SIDES.flatMap(({ from, code, title, color }) => {
      const rows = side(answers[from], code);
      return rows.length === 0
        ? []
        : [{ title: words.t(title), rows, color: () => color, labels: labelsOf(rows, words) }];
    });
    return [
      {
        options: textCards(
          REFORMS.flatMap((id) => card(id, answers.events, words)),
          context,
        ),
      },
      ...(multiples.length === 0
        ? []
        : [
            {
              title: words.t("figure.left-out.panel"),
              options: smallMultiples({ multiples, domain: DOMAIN, max: 110, ticks: [0, 50, 100] }, context),
            },
          ]),
    ];
  },
  legend: (answers, _, words) =>
    markLegend(
      SIDES.flatMap(({ from, code }) => side(answers[from], code)),
      words,
      "grey-1",
    ),
  describe: (answers, _, words) => [
    ...REFORMS.flatMap((id) => reform(id, answers.events, words)),
    ...SIDES.flatMap(({ from, code, title }) => reading(side(answers[from], code), title, words)),
  ],
  table: (answers, _, words) =>
    observationTable(
      SIDES.flatMap(({ from, code }) => answers[from].filter(({ category }) => category === code)),
      words,
      {
        caption: words.t("figure.left-out.panel"),
        extra: [
          {
            key: "side",
            label: words.t("figure.left-out.side"),
            cell: (o) => {
              const from = o.series === "health" ? "held" : "freed";
              const found = SIDES.find((s) => s.from === from && s.code === o.category);
              return { text: found ? words.t(found.title) : "" };
            },
          },
        ],
      },
    ),
  cited: (answers) => [
    ...answers.events.filter(({ id }) => REFORMS.some((reform) => reform === id)).map(citedEvent),
    ...SIDES.flatMap(({ from, code }) => side(answers[from], code)),
  ],
  notes: ["figure.left-out.note.apart", "figure.left-out.note.label", "note.known-to-defenders"],
});

const side = (rows: readonly Observation[], code: string): readonly Dated[] =>
  drawnOf(rows).filter(({ category }) => category === code);

function card(id: (typeof REFORMS)[number], events: readonly ContextEvent[], words: Words) {
  const event = events.find((e) => e.id === id);
  if (!event) return [];
  return [
    {
      heading: words.t(`figure.left-out.${id}.name`, { date: words.date(event.date) }),
      rows: [
        { label: words.t("figure.left-out.gives"), text: words.t(`figure.left-out.${id}.gives`) },
        { label: words.t("figure.left-out.excludes"), text: words.t(`figure.left-out.${id}.excludes`) },
      ],
    },
  ];
}

const labelsOf = (rows: readonly Dated[], words: Words) =>
  [...new Set([latestOf(rows), peakOf(rows)].flatMap((row) => row ?? []))].map((row) => ({
    row,
    text: words.number(row.value),
  }));

function reform(
  id: (typeof REFORMS)[number],
  events: readonly ContextEvent[],
  words: Words,
): readonly Sentence[] {
  const event = events.find((e) => e.id === id);
  return event
    ? [{ text: `${words.date(event.date)}: ${words.name("event", id)}.`, observations: [id] }]
    : [];
}

function reading(rows: readonly Dated[], title: Key, words: Words): readonly Sentence[] {
  const peak = peakOf(rows);
  const latest = latestOf(rows);
  if (!peak || !latest) return [];
  return [
    {
      text: words.t("figure.left-out.reading", {
        what: words.t(title),
        peak: readValue(peak, words),
        peakDate: dateOf(peak, words),
        latest: readValue(latest, words),
        latestDate: dateOf(latest, words),
      }),
      observations: [peak.id, latest.id],
    },
  ];
}

const citedEvent = ({ id, publisher, title, address, no_address }: ContextEvent): Cited => ({
  id,
  drawn: true,
  publisher,
  title,
  address,
  no_address,
  published_on: null,
  published_precision: null,
});
