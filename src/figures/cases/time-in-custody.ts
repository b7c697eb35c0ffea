import { survival } from "../../charts/linked/survival";
import { kaplanMeier, survivalOn, type SurvivalCurve } from "../../model/statistics/kaplan-meier";
import type { DurationCounts } from "../../model/statistics/durations";
import { logRank } from "../../model/statistics/log-rank";
import { atRiskOn } from "../../model/statistics/risk-table";
import { CUSTODY_MONTHS, KNOWN_STATES } from "../../query/cases/bins";
import type { Words } from "../../words/words";
import type { CaseFigure } from "./case-figure";

const MONTHS = Uint16Array.from({ length: CUSTODY_MONTHS }, (_, month) => month);

/** How long people stay in custody, when for those still held it is not known yet. */
export const timeInCustody: CaseFigure = {
  id: "time-in-custody",
  keepsScale: true,
  ids: ["custody", "custodyState"],
  notes: [
    { key: "method" },
    {
      key: "left-out",
      args: ({ selected }) => ({ count: selected.custodyState?.[KNOWN_STATES.indexOf("unknown")] ?? 0 }),
    },
    { key: "assumption" },
  ],
  looks: () => ({
    selected: { mark: "line", color: "held" },
    everyone: { mark: "line", color: "grey-2" },
    compared: { mark: "dashed-line", color: "ink" },
  }),
  draw(world) {
    const { words } = world;
    const everyone = curveOf(world.everyone.custody);
    const drawn = survival(
      {
        label: words.t("explore.figure.time-in-custody.title"),
        atRiskLabel: words.t("explore.km.at-risk"),
        timeLabel: words.t("explore.axis.months"),
        secondLabel: world.comparedName,
        say: (month) => words.t("explore.months", { count: month }),
        months: Math.min(CUSTODY_MONTHS, Math.ceil(((everyone.lastDay ?? 0) + 1) / 12) * 12),
      },
      world,
    );
    const curveOfAll = (counts: ArrayLike<number>): SurvivalCurve =>
      counts === world.everyone.custody ? everyone : curveOf(counts);
    return {
      node: drawn.node,
      show: ({ selected, everyone: all, compared }) =>
        drawn.update({
          selected: curveOf(selected.custody ?? []),
          everyone: curveOfAll(all.custody),
          ...(compared && { compared: curveOf(compared.custody) }),
        }),
      brush: {
        axis: "custody",
        steps: CUSTODY_MONTHS,
        box: drawn.axis,
        x: drawn.axis.xOf,
        stepAt: drawn.axis.binAt,
        say: (step) => words.t("explore.months", { count: step }),
      },
    };
  },
  reading({ selected }, { words }) {
    const curve = curveOf(selected.custody ?? []);
    if (curve.people === 0) return undefined;
    return `${words.t("explore.km.median")}: ${medianText(curve, words)}.`;
  },
  comparison({ selected, compared }, { words, comparedName }) {
    const [here, there] = [durationsOf(selected.custody ?? []), durationsOf(compared?.custody ?? [])];
    const found = logRank([here, there]);
    if (!found) return [words.t("explore.km.log-rank.none")];
    const { chiSquare, degreesOfFreedom, p } = found;
    const value = words.t("explore.km.log-rank.value", {
      chi: words.number(chiSquare, 1),
      df: degreesOfFreedom,
      p:
        p < LEAST_P
          ? words.t("explore.km.log-rank.p-under", { p: words.number(LEAST_P, 3) })
          : words.t("explore.km.log-rank.p", { p: words.number(p, 3) }),
    });
    return [
      `${words.t("explore.km.median")} (${comparedName}): ${medianText(kaplanMeier(there), words)}.`,
      `${words.t("explore.km.log-rank")}: ${value}.`,
      words.t("explore.km.log-rank.explain"),
    ];
  },
  table({ selected, everyone, compared }, { words }) {
    const [here, all] = [curveOf(selected.custody ?? []), curveOf(everyone.custody)];
    const there = compared && curveOf(compared.custody);
    const last = Math.max(here.lastDay ?? 0, all.lastDay ?? 0);
    const atRisk = ({ table }: SurvivalCurve, month: number): number => atRiskOn(table, [month])[0] ?? 0;
    return Array.from({ length: Math.floor(last / 6) + 1 }, (_, i) => i * 6).flatMap((month) => {
      const after = words.t("explore.months", { count: month });
      return [
        {
          label: `${words.t("explore.km.share")}, ${after}`,
          selected: shareOn(here, month),
          everyone: shareOn(all, month),
          compared: there && shareOn(there, month),
          unit: "%",
        },
        {
          label: `${words.t("explore.km.at-risk")}, ${after}`,
          selected: atRisk(here, month),
          everyone: atRisk(all, month),
          compared: there && atRisk(there, month),
        },
      ] as const;
    });
  },
};

/** A p below this is said to be below it. */
const LEAST_P = 0.001;

/** Bin 2n of the counts holds those still held after n months, bin 2n + 1 those whose custody ended then. */
const durationsOf = (counts: ArrayLike<number>): DurationCounts => ({
  days: MONTHS,
  ended: MONTHS.map((month) => counts[month * 2 + 1] ?? 0),
  censored: MONTHS.map((month) => counts[month * 2] ?? 0),
});

const curveOf = (counts: ArrayLike<number>): SurvivalCurve => kaplanMeier(durationsOf(counts));

/** The median in months with its interval, as far as either is reached. */
function medianText({ median }: SurvivalCurve, words: Words): string {
  const { days: middle, lower, upper } = median;
  const months = (count: number): string => words.t("explore.months", { count });
  if (middle === undefined || lower === undefined) return words.t("explore.km.median.none");
  if (upper === undefined)
    return words.t("explore.km.median.open", { median: months(middle), low: months(lower) });
  return words.t("explore.km.median.value", {
    median: months(middle),
    low: months(lower),
    high: months(upper),
  });
}

/** Per cent still in custody after a month; nobody knows beyond the last month seen. */
const shareOn = (curve: SurvivalCurve, month: number): number | undefined =>
  month > (curve.lastDay ?? -1) ? undefined : Math.round((survivalOn(curve, month) ?? 0) * 1000) / 10;
