import { drawnOf, type Dated } from "../../charts/parts/time-series";
import { smallMultiples, type Multiple } from "../../charts/small-multiples";
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
import { calloutOf, isStatement } from "../parts/statement";
import type { Sentence } from "../view";

type Answers = {
  readonly held: readonly Observation[];
  readonly freed: readonly Observation[];
  readonly events: readonly ContextEvent[];
};

/** The two reforms, as the context events name them. */
const REFORMS = ["amnesty-2024", "code-2025"] as const;

type From = "held" | "freed";
type Topic = "illness" | "disability";

/** What is set side by side: the ill and disabled held, and those among the freed; their definitions differ. */
const SIDES: readonly {
  readonly from: From;
  readonly topic: Topic;
  readonly code: string;
  readonly name: Key;
}[] = [
  { from: "held", topic: "illness", code: "serious-illness", name: "figure.left-out.held.serious" },
  { from: "held", topic: "illness", code: "chronic-or-grave", name: "figure.left-out.held.chronic" },
  { from: "freed", topic: "illness", code: "chronic-disease", name: "figure.left-out.freed.illness" },
  { from: "held", topic: "disability", code: "disability", name: "figure.left-out.held.disability" },
  { from: "freed", topic: "disability", code: "disability", name: "figure.left-out.freed.disability" },
];
const PANELS = [
  { from: "held", topic: "illness", color: "grey-1" },
  { from: "freed", topic: "illness", color: "cat-1" },
  { from: "held", topic: "disability", color: "grey-1" },
  { from: "freed", topic: "disability", color: "cat-1" },
] as const;

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
    const multiples = PANELS.flatMap(({ from, topic, color }) => {
      const rows = SIDES.filter((side) => side.from === from && side.topic === topic).flatMap(({ code }) =>
        side(answers[from], code),
      );
      return rows.length === 0
        ? []
        : [panel(words.t(`figure.left-out.${from}.${topic}`), rows, color, words)];
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
              options: smallMultiples(
                {
                  multiples,
                  domain: DOMAIN,
                  max: 130,
                  ticks: [0, 50, 100],
                  plotHeightPx: 110,
                  mostColumns: 2,
                  moments: answers.events
                    .filter(({ id }) => isReform(id))
                    .map(({ id, date }) => ({ day: date, name: words.name("event-short", id) })),
                },
                context,
              ),
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
    ...SIDES.flatMap(({ from, code, name }) => reading(side(answers[from], code), name, words)),
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
              return { text: found ? words.t(found.name) : "" };
            },
          },
        ],
      },
    ),
  cited: (answers) => [
    ...answers.events.filter(({ id }) => isReform(id)).map(citedEvent),
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

const isReform = (id: string): boolean => REFORMS.some((reform) => reform === id);

/** One panel with its highest and latest number written out, and the number of the UN experts called out. */
function panel(title: string, rows: readonly Dated[], color: string, words: Words): Multiple {
  const told = rows.find(isStatement);
  const shown = [told, latestOf(rows), peakOf(rows)].flatMap((row) => row ?? []);
  return {
    title,
    rows,
    color: (o) => (isStatement(o) ? "held" : color),
    labels: [...new Set(shown)].map((row) => ({ row, text: words.number(row.value) })),
    ...(told && { callout: calloutOf(told, words) }),
  };
}

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
  if (rows.length === 1) {
    const text = words.t("figure.health.category.one", {
      name: words.t(title),
      value: readValue(latest, words),
      date: dateOf(latest, words),
    });
    return [{ text, observations: [latest.id] }];
  }
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
