import { survival } from "../../../charts/linked/survival";
import { kaplanMeier, survivalOn, type SurvivalCurve } from "../../../model/statistics/kaplan-meier";
import { CUSTODY_MONTHS } from "../../../query/cases/bins";
import type { ExplorerFigure } from "../explorer-figure";

const MONTHS = Uint16Array.from({ length: CUSTODY_MONTHS }, (_, month) => month);

/** How long people stay in custody, when for those still held it is not known yet. */
export const timeInCustody: ExplorerFigure = {
  id: "time-in-custody",
  isNotCompared: true,
  ids: ["custody"],
  notes: [{ key: "method" }, { key: "assumption" }],
  draw(world) {
    const { words } = world;
    const everyone = curveOf(world.everyone.custody);
    const drawn = survival(
      {
        label: words.t("explore.figure.time-in-custody.title"),
        atRiskLabel: words.t("explore.km.at-risk"),
        timeLabel: words.t("explore.axis.months"),
        months: Math.min(CUSTODY_MONTHS, Math.ceil(((everyone.lastDay ?? 0) + 1) / 12) * 12),
      },
      world,
    );
    const curveOfAll = (counts: ArrayLike<number>): SurvivalCurve =>
      counts === world.everyone.custody ? everyone : curveOf(counts);
    return {
      node: drawn.node,
      show: ({ selected, everyone: all }) =>
        drawn.update({ selected: curveOf(selected.custody ?? []), everyone: curveOfAll(all.custody) }),
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
  table({ selected, everyone }, { words }) {
    const [here, all] = [curveOf(selected.custody ?? []), curveOf(everyone.custody)];
    const last = Math.max(here.lastDay ?? 0, all.lastDay ?? 0);
    return Array.from({ length: Math.floor(last / 6) + 1 }, (_, i) => i * 6).map((month) => ({
      label: `${words.t("explore.km.share")}, ${words.t("explore.months", { count: month })}`,
      selected: shareOn(here, month),
      everyone: shareOn(all, month),
      unit: "%",
    }));
  },
};

/** Bin 2n of the counts holds those still held after n months, bin 2n + 1 those whose custody ended then. */
function curveOf(counts: ArrayLike<number>): SurvivalCurve {
  return kaplanMeier({
    days: MONTHS,
    ended: MONTHS.map((month) => counts[month * 2 + 1] ?? 0),
    censored: MONTHS.map((month) => counts[month * 2] ?? 0),
  });
}

/** Per cent still in custody after a month; nobody knows beyond the last month seen. */
const shareOn = (curve: SurvivalCurve, month: number): number | undefined =>
  month > (curve.lastDay ?? -1) ? undefined : Math.round((survivalOn(curve, month) ?? 0) * 1000) / 10;
