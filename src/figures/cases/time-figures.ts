import { flow } from "../../charts/linked/flow";
import { stock, stockOf } from "../../charts/linked/stock";
import type { TimeFrame } from "../../charts/linked/time-frame";
import { KNOWN_STATES } from "../../query/cases/bins";
import type { ShownCounts } from "../../query/cases/draws";
import { dayAt, dayNumber } from "../../model/time-axis";
import type { AxisId } from "../../query/cases/draws";
import type { Words } from "../../words/words";
import type { BrushPlan, CaseFigure } from "./case-figure";
import { sum } from "./said";

/** A published count of everyone held, by day number. */
export interface PublishedCount {
  readonly day: number;
  readonly people: number;
  readonly text: string;
}

/** People held at the end of each week, with the published counts as dots. */
export function heldOverTime(published: readonly PublishedCount[]): CaseFigure {
  return {
    id: "held-over-time",
    ids: ["stayInWeek", "stayOutWeek", "stayState"],
    ...(published.length === 0 && { subtitle: "subtitle.alone" }), // nothing is said of dots where there are none
    notes: [
      { key: "held" },
      {
        key: "unknown",
        args: ({ selected }) => ({ count: selected.stayState?.[KNOWN_STATES.indexOf("unknown")] ?? 0 }),
      },
      ...(published.length === 0 ? [] : [{ key: "fit" }]),
      { key: "assumption" },
    ],
    draw(world) {
      const everyone = held(world.everyone);
      const into = new Int32Array(everyone.length);
      const lastDay = dayNumber(new Date(`${world.lastDay}T00:00:00Z`));
      const label = world.words.t("explore.figure.held-over-time.title");
      const drawn = stock({ label, lastDay, everyone, published }, world);
      return {
        node: drawn.node,
        show: ({ selected, everyone: all, compared }) =>
          drawn.update({
            selected: stockOf(selected.stayInWeek ?? [], selected.stayOutWeek ?? [], into),
            everyone: all === world.everyone ? everyone : held(all),
            ...(compared && { compared: held(compared) }),
          }),
        brush: dayPlan("held", drawn.frame, lastDay + 1, world.words),
      };
    },
    looks: () => ({
      selected: { mark: "bar", color: "held" },
      everyone: { mark: "bar", color: "grey-3" },
      compared: { mark: "line", color: "ink" },
    }),
    legend: (words) => [{ label: words.t("explore.legend.published"), mark: "ring", color: "ink" }],
    reading({ selected }, { words, lastDay, everyone }) {
      const here = stockOf(
        selected.stayInWeek ?? [],
        selected.stayOutWeek ?? [],
        new Int32Array(everyone.stayInWeek.length),
      );
      const peak = here.reduce((most, people, week) => (people > (here[most] ?? 0) ? week : most), 0);
      if ((here[peak] ?? 0) === 0) return undefined;
      const last = dayNumber(new Date(`${lastDay}T00:00:00Z`));
      return words.t("explore.figure.held-over-time.reading", {
        peak: words.number(here[peak] ?? 0),
        peakDate: words.date(dayAt(Math.min(last, peak * 7 + 6))),
        date: words.date(dayAt(last)),
        latest: words.number(here.at(-1) ?? 0),
      });
    },
    table({ selected, everyone, compared }, { words, lastDay }) {
      const here = stockOf(
        selected.stayInWeek ?? [],
        selected.stayOutWeek ?? [],
        new Int32Array(everyone.stayInWeek.length),
      );
      const all = held(everyone);
      const second = compared && held(compared);
      const last = dayNumber(new Date(`${lastDay}T00:00:00Z`));
      return Array.from(all, (people, week) => ({
        label: words.date(dayAt(Math.min(last, week * 7 + 6))),
        selected: here[week] ?? 0,
        everyone: people,
        compared: second?.[week],
      })).filter(({ everyone: people }) => people > 0);
    },
  };
}

const held = ({ stayInWeek, stayOutWeek }: ShownCounts): Int32Array =>
  stockOf(stayInWeek, stayOutWeek, new Int32Array(stayInWeek.length));

/** People detained and people whose custody ended, by month. */
export const flowFigure: CaseFigure = {
  id: "flow",
  ids: ["inMonth", "outMonth"],
  notes: [{ key: "balance" }, { key: "dates" }, { key: "assumption" }],
  draw(world) {
    const { words, everyone } = world;
    const lastDay = new Date(`${world.lastDay}T00:00:00Z`);
    const drawn = flow(
      {
        label: words.t("explore.figure.flow.title"),
        inLabel: words.t("explore.figure.flow.in"),
        outLabel: words.t("explore.figure.flow.out"),
        lastDay,
        everyoneIn: everyone.inMonth,
        everyoneOut: everyone.outMonth,
      },
      world,
    );
    return {
      node: drawn.node,
      show: ({ selected, everyone: all, compared }) =>
        drawn.update({
          came: {
            selected: selected.inMonth ?? [],
            everyone: all.inMonth,
            ...(compared && { compared: compared.inMonth }),
          },
          left: {
            selected: selected.outMonth ?? [],
            everyone: all.outMonth,
            ...(compared && { compared: compared.outMonth }),
          },
        }),
      brush: dayPlan("detained", drawn.frame, dayNumber(lastDay) + 1, words),
    };
  },
  parts: (words) => [
    { label: words.t("explore.figure.flow.in"), color: "held" },
    { label: words.t("explore.figure.flow.out"), color: "held-soft" },
  ],
  reading({ selected }, { words }) {
    const [came, left] = [sum(selected.inMonth), sum(selected.outMonth)];
    if (came + left === 0) return undefined;
    return words.t("explore.figure.flow.reading", { in: words.number(came), out: words.number(left) });
  },
  table: ({ selected, everyone, compared }, { words }) =>
    Array.from(everyone.inMonth, (_, month) => {
      const name = words.date(new Date(Date.UTC(2020, month, 1)), "month");
      return [
        {
          label: `${name}: ${words.t("explore.figure.flow.in")}`,
          selected: selected.inMonth?.[month] ?? 0,
          everyone: everyone.inMonth[month] ?? 0,
          compared: compared?.inMonth[month],
        },
        {
          label: `${name}: ${words.t("explore.figure.flow.out")}`,
          selected: selected.outMonth?.[month] ?? 0,
          everyone: everyone.outMonth[month] ?? 0,
          compared: compared?.outMonth[month],
        },
      ];
    })
      .flat()
      .filter(({ everyone: people }) => people > 0),
};

function dayPlan(axis: AxisId, { x, box }: TimeFrame, steps: number, words: Words): BrushPlan {
  return {
    axis,
    steps,
    box,
    x: (step) => x(dayAt(step)),
    stepAt: (px) => Math.floor((x.invert(px).getTime() - dayAt(0).getTime()) / 86_400_000),
    say: (step) => words.date(dayAt(step)),
  };
}
