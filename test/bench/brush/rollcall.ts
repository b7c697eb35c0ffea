import { flushSync, mount } from "svelte";
import "../../../src/style/site.css";
import "../../../src/style/explore.css";
import { Dashboard } from "../../../src/app/explore/dashboard.svelte";
import Explorer from "../../../src/app/explore/Explorer.svelte";
import { caseFigures } from "../../../src/figures/cases/index";
import { readState, writeState } from "../../../src/model/case-permalink";
import { EVERYONE } from "../../../src/model/selection";
import type { ShownId } from "../../../src/query/cases/draws";
import { loadWords } from "../../../src/words/load-words";
import { BRUSHED, CLICKED, LAST_DAY, type ChartId } from "./charts";
import { perChart } from "./per-chart";
import { openMap, openRows } from "./rollcall-rows";
import { untilAnswered } from "./until-answered.svelte";

/**
 * What each chart of the peers counts, among what the explorer counts. It draws as many charts, but figures of its own:
 * of those of the peers it has no penalty, age and sex apart, and it has others instead. At every step of a brush it
 * counts what it draws, as they do, and moves every mark. The numbers beside its marks, which theirs have none of, follow
 * an eighth at a step.
 */
const COUNTED: Readonly<Record<ChartId, ShownId>> = {
  detained: "stayInMonth",
  released: "stayOutMonth",
  charges: "charge",
  conditions: "condition",
  region: "region",
  penalty: "penalty",
  age: "ageSex",
  sex: "sex",
  sentence: "sentence",
  custody: "custody",
};

/** The explorer draws more; the peers draw these. */
const DRAWN_BY_ALL = new Set([
  "held-over-time",
  "flow",
  "conditions",
  "case-charges",
  "map",
  "disability-care",
  "age-sex",
  "time-in-custody",
  "sentence",
  "contact",
]);

let dashboard: Dashboard | undefined;

/** Our explorer, over everybody and not only those recognised, as the peers. */
async function open(): Promise<void> {
  const [{ engine, cases, sets, placeNames }, words] = await Promise.all([openRows(), loadWords("en")]);
  const placeName = (code: string): string => placeNames.get(code) ?? words.name("case.facility", code);
  const figures = caseFigures({
    published: [],
    sets,
    residents: new Map(),
    places: sets.facility.map(({ codes: code }) => ({ code, label: placeName(code) })),
  }).filter(({ id }) => DRAWN_BY_ALL.has(id));
  const onfailed = (error: unknown): void => console.error(error);
  dashboard = new Dashboard({
    cases,
    read: readState,
    onfragment: () => undefined,
    onproblems: (problems) => problems.forEach((problem) => console.error(problem)),
    onfailed,
  });
  await dashboard.follow(writeState({ selection: EVERYONE }));
  const target = document.querySelector("main") ?? document.body;
  const props = { engine, dashboard, figures, words, geography: openMap(), lastDay: LAST_DAY };
  mount(Explorer, {
    target,
    props: { ...props, sets, placeName, placeTowns: () => [], hrefOf: (id: string) => id, onfailed },
  });
  flushSync();
  while (target.querySelectorAll(".linked-drawing > svg").length < figures.length)
    await new Promise(requestAnimationFrame);
  filterWhenPressed();
}

/** The peers filter when a button goes down, the explorer when it comes up again: here it is told as they are. */
function filterWhenPressed(): void {
  const markOf = ({ target }: Event): Element | null =>
    target instanceof Element ? target.closest("[data-figure=map] [data-code]") : null;
  addEventListener("pointerdown", (event) => markOf(event)?.dispatchEvent(new Event("click")));
  addEventListener("click", (event) => event.isTrusted && markOf(event) && event.stopPropagation(), {
    capture: true,
  });
}

function opened(): Dashboard {
  if (dashboard) return dashboard;
  throw new Error("window.bench: expected an open page, got one that is not ready");
}

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (found) return found;
  throw new Error(`page: expected ${selector}, got none`);
}

window.bench = {
  ready: open(),
  axis() {
    const { left, right, top, height } = find("[data-figure=flow] .brush-ground").getBoundingClientRect();
    return { left, right, y: top + height / 2 };
  },
  region(code) {
    const mark = find(`[data-figure=map] [data-code="${code}"]`);
    const { left, top, width, height } = mark.getBoundingClientRect();
    for (let i = 1; i < 400; i += 1) {
      const at = { x: left + (width * (i % 20)) / 20, y: top + (height * Math.floor(i / 20)) / 20 };
      if (mark.contains(document.elementFromPoint(at.x, at.y))) return at;
    }
    throw new Error(`${CLICKED}: expected a place of ${code} in view, got none`);
  },
  settled(gesture) {
    if (gesture === "brush") return undefined; // the marks move before the frame
    return gesture === "activate"
      ? opened()
          .activate(BRUSHED)
          .then(() => undefined)
      : untilAnswered(opened());
  },
  counted: () =>
    perChart(({ id }) => opened().selected?.[COUNTED[id]].reduce((sum, people) => sum + people, 0) ?? NaN),
};
