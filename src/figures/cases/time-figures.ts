import { flow } from "../../charts/linked/flow";
import { stock } from "../../charts/linked/stock";
import type { LinkedCounts } from "../../charts/linked/linked";
import type { TimeFrame } from "../../charts/linked/time-frame";
import { KNOWN_STATES } from "../../query/cases/bins";
import type { ShownCounts } from "../../query/cases/draws";
import { stockOf } from "../../model/stock";
import { dayAt, dayNumber } from "../../model/time-axis";
import type { AxisId } from "../../query/cases/draws";
import type { Key, Words } from "../../words/words";
import type { BrushPlan, CaseFigure, Frame } from "./case-figure";
import { sum } from "./said";
import { comparedIn } from "./compared-in";

/** A published count of everyone held, by day number. */
export interface PublishedCount {
  readonly day: number;
  readonly people: number;
  readonly text: string;
}

/** People held at the end of each day, with the published counts as dots. */
export function heldOverTime(published: readonly PublishedCount[]): CaseFigure {
  return {
    id: "held-over-time",
    ids: ["stayInDay", "stayOutDay", "stayState"],
    ownSubtitle: "subtitle.alone",
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
      const lastDay = dayNumber(dayOf(world.lastDay));
      const label = world.words.t("explore.figure.held-over-time.title");
      const scaledTo = world.scaledTo && { scaledTo: held(world.scaledTo) };
      const drawn = stock({ label, lastDay, everyone, published, ...scaledTo }, world);
      return {
        node: drawn.node,
        show(frame) {
          const { selected, everyone: all, isMoving = false } = frame;
          drawn.update({
            selected: stockOf(selected.stayInDay ?? [], selected.stayOutDay ?? [], into),
            everyone: all === world.everyone ? everyone : held(all),
            ...comparedIn(frame, held),
            isMoving,
          });
        },
        brush: dayPlan("held", drawn.frame, lastDay + 1, world.words),
      };
    },
    looks: () => ({
      selected: { mark: "bar", color: "held" },
      everyone: { mark: "bar", color: "grey-3" },
      compared: { mark: "line", color: "ink" },
    }),
    legend: (words, isOfOwnScale) =>
      isOfOwnScale ? [] : [{ label: words.t("explore.legend.published"), mark: "ring", color: "ink" }],
    reading({ selected }, { words, lastDay }) {
      const here = held(selected);
      const peak = here.reduce((most, people, day) => (people > (here[most] ?? 0) ? day : most), 0);
      if ((here[peak] ?? 0) === 0) return undefined;
      return words.t("explore.figure.held-over-time.reading", {
        peak: words.number(here[peak] ?? 0),
        peakDate: words.date(dayAt(peak)),
        date: words.date(dayOf(lastDay)),
        latest: words.number(here.at(-1) ?? 0),
      });
    },
    table({ selected, everyone, compared }, { words, lastDay }) {
      const [here, all] = [held(selected), held(everyone)];
      const second = compared && held(compared);
      const last = dayNumber(dayOf(lastDay));
      return Array.from({ length: Math.ceil((last + 1) / WEEK) }, (_, week) =>
        Math.min(last, week * WEEK + WEEK - 1),
      )
        .filter((day) => (all[day] ?? 0) > 0)
        .map((day) => ({
          label: words.date(dayAt(day)),
          selected: here[day] ?? 0,
          everyone: all[day] ?? 0,
          compared: second?.[day],
        }));
    },
  };
}

/** The table gives the last day of each week: of each day it would have two thousand rows. */
const WEEK = 7;

const held = ({ stayInDay = NOBODY, stayOutDay = NOBODY }: Partial<ShownCounts>): Int32Array =>
  stockOf(stayInDay, stayOutDay);

const dayOf = (isoDay: string): Date => new Date(`${isoDay}T00:00:00Z`);

/** People detained and people whose custody ended, by month. */
export const flowFigure: CaseFigure = {
  id: "flow",
  ids: ["stayInMonth", "stayOutMonth"],
  notes: [{ key: "balance" }, { key: "dates" }, { key: "assumption" }],
  draw(world) {
    const { words, everyone, scaledTo } = world;
    const lastDay = dayOf(world.lastDay);
    const drawn = flow(
      {
        label: words.t("explore.figure.flow.title"),
        inLabel: words.t("explore.figure.flow.in"),
        outLabel: words.t("explore.figure.flow.out"),
        lastDay,
        everyoneIn: everyone.stayInMonth,
        everyoneOut: everyone.stayOutMonth,
        ...(scaledTo && { scaledTo: { came: scaledTo.stayInMonth, left: scaledTo.stayOutMonth } }),
      },
      world,
    );
    return {
      node: drawn.node,
      show: (frame) =>
        drawn.update({ came: countsOf(frame, "stayInMonth"), left: countsOf(frame, "stayOutMonth") }),
      brush: dayPlan("detained", drawn.frame, dayNumber(lastDay) + 1, words),
    };
  },
  parts: (words) => [
    { label: words.t("explore.figure.flow.in"), color: "held" },
    { label: words.t("explore.figure.flow.out"), color: "held-soft" },
  ],
  reading({ selected }, { words }) {
    const [came, left] = [sum(selected.stayInMonth), sum(selected.stayOutMonth)];
    if (came + left === 0) return undefined;
    return words.t("explore.figure.flow.reading", { in: words.number(came), out: words.number(left) });
  },
  table({ selected, everyone, compared }, { words }) {
    const [here, all] = [balanceOf(selected), balanceOf(everyone)];
    const second = compared && balanceOf(compared);
    return Array.from(all.opening, (_, month) => month)
      .filter((month) => (all.opening[month] ?? 0) + (all.came[month] ?? 0) + (all.left[month] ?? 0) > 0)
      .flatMap((month) =>
        BALANCE.map(([part, key]) => ({
          label: `${words.date(new Date(Date.UTC(2020, month, 1)), "month")}: ${words.t(key)}`,
          selected: here[part][month] ?? 0,
          everyone: all[part][month] ?? 0,
          compared: second?.[part][month],
        })),
      );
  },
};

const countsOf = (frame: Frame, id: "stayInMonth" | "stayOutMonth"): LinkedCounts => ({
  selected: frame.selected[id] ?? [],
  everyone: frame.everyone[id],
  ...comparedIn(frame, (counts) => counts[id]),
});

/** By month: held at its start, come and gone in it, held at its end. */
const BALANCE = [
  ["opening", "explore.figure.flow.opening"],
  ["came", "explore.figure.flow.in"],
  ["left", "explore.figure.flow.out"],
  ["closing", "explore.figure.flow.closing"],
] as const satisfies readonly (readonly [keyof Balance, Key])[];

interface Balance {
  readonly opening: readonly number[];
  readonly came: readonly number[];
  readonly left: readonly number[];
  readonly closing: readonly number[];
}

function balanceOf({ stayInMonth = NOBODY, stayOutMonth = NOBODY }: Partial<ShownCounts>): Balance {
  const [came, left] = [Array.from(stayInMonth), Array.from(stayOutMonth)];
  let held = 0;
  const closing = came.map((people, month) => (held += people - (left[month] ?? 0)));
  return { opening: [0, ...closing.slice(0, -1)], came, left, closing };
}

const NOBODY = new Int32Array();

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
