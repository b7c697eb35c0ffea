import { mount } from "svelte";
import "../../style/explore.css";
import { EngineError } from "../../engine/engine";
import { publishedSources } from "../../engine/load";
import { openCases } from "../../engine/open-cases";
import { startEngine } from "../../engine/start";
import type { Store } from "../../engine/store";
import { caseTables } from "../../model/case-tables";
import type { FragmentProblem } from "../../model/record-permalink";
import { observations, type Observation } from "../../model/observation";
import { places, type Place as PlaceOfDetention } from "../../model/place";
import { regions, type RegionRow } from "../../model/region";
import type { Region } from "../../model/codes";
import type { LinkedPlace } from "../../charts/linked/linked-places";
import { dayNumber } from "../../model/time-axis";
import { observed } from "../../query/observed";
import { sql, type Query } from "../../query/sql";
import { loadWords } from "../../words/load-words";
import type { Words } from "../../words/words";
import { PageStatus } from "../page-status.svelte";
import Status from "../parts/Status.svelte";
import { fetchGeography, placeOf } from "../page-world";
import { Dashboard } from "./dashboard.svelte";
import Explorer from "./Explorer.svelte";
import { explorerFigures } from "./figures/index";
import type { PublishedCount } from "./figures/time-figures";

/** The world as the explorer needs it; only the caller touches location and history. */
export interface ExplorerWorld {
  readonly window: Window;
  fragment(): string;
  /** A new entry of the browser's history. */
  pushFragment(fragment: string): void;
}

/** The last day of the simulated case records. */
const LAST_DAY = "2026-08-30";

/** Starts the engine with the case records and puts the explorer where the page left room for it. */
export async function startExplorer({ window, fragment, pushFragment }: ExplorerWorld): Promise<void> {
  const { document, performance } = window;
  const html = document.documentElement;
  const place = placeOf(html);
  const words = await loadWords(place.lang);
  const status = new PageStatus();
  const slot = document.querySelector("[data-status]");
  if (slot) mount(Status, { target: slot, props: { status } });
  const room = document.querySelector("[data-explore]");
  if (!(room instanceof HTMLElement)) throw new TypeError("page: expected room for the explorer, got none");
  await attempt(room);

  async function attempt(target: HTMLElement): Promise<void> {
    status.say("");
    html.dataset["engine"] = "starting";
    const cancelled = new AbortController();
    const cancel = { label: words.t("explore.loading.cancel"), run: () => cancelled.abort() };
    const megabytes = (bytes: number): string => words.number(bytes / 1e6, 1);
    const onprogress = ({ loaded, total }: { readonly loaded: number; readonly total: number }): void => {
      const label = words.t("engine.loading", { loaded: megabytes(loaded), total: megabytes(total) });
      status.work = { label, share: loaded / total, cancel };
    };
    try {
      const tables = [...caseTables, observations, places, regions];
      const [engine, geography] = await Promise.all([
        startEngine(publishedSources(tables), { signal: cancelled.signal, onprogress }),
        fetchGeography(place),
      ]);
      const { cases, sets } = await openCases(engine, LAST_DAY);
      const known = await engine.run(allPlaces());
      const placeName = placeNames(known, words);
      const figures = explorerFigures({
        published: await publishedCounts(engine, words),
        sets,
        residents: await residentsOf(engine),
        places: sets.facility.map(({ codes: code }) => pointOf(code, known, placeName(code), words)),
      });
      const onfailed = (error: unknown): void => status.say(failureSentence(error, words));
      const dashboard = new Dashboard({
        cases,
        onfragment: pushFragment,
        onproblems: (problems) => status.say(problems.length === 0 ? "" : problemSentence(problems, words)),
        onfailed,
      });
      await dashboard.follow(fragment());
      status.work = undefined;
      target.replaceChildren();
      const props = {
        engine,
        dashboard,
        figures,
        words,
        geography,
        lastDay: LAST_DAY,
        sets,
        placeName,
        onfailed,
      };
      mount(Explorer, { target, props });
      window.addEventListener("popstate", () => void dashboard.follow(fragment()));
      html.dataset["engine"] = "ready";
      performance.mark("rollcall:engine-ready");
    } catch (error) {
      const again = { label: words.t("explore.retry"), run: () => void attempt(target) };
      if (cancelled.signal.aborted) {
        html.dataset["engine"] = "off";
        status.say(words.t("explore.loading.cancelled"), again);
        return;
      }
      html.dataset["engine"] = "failed";
      console.error(error);
      status.say(failureSentence(error, words), again);
    }
  }
}

const failureSentence = (error: unknown, words: Words): string =>
  words.t("explore.failed", {
    why: words.t(`engine.why.${error instanceof EngineError ? error.step : "query"}`),
  });

const problemSentence = (problems: readonly FragmentProblem[], words: Words): string =>
  words.t("fragment.problem", {
    count: problems.length,
    parts: words.list(problems.map(({ key, value }) => (value === "" ? key : `${key}=${value}`))),
  });

/** Published counts of everyone held, on days that are known: the same rows that the record draws. */
async function publishedCounts(engine: Store, words: Words): Promise<readonly PublishedCount[]> {
  const rows: readonly Observation[] = await engine.run(observed(["held"], { sex: ["all"] }));
  return rows.flatMap(({ drawn, as_of, as_of_precision, value, publisher }) =>
    drawn && as_of && as_of_precision === "day"
      ? [
          {
            day: dayNumber(as_of),
            people: value,
            text: `${words.date(as_of)}: ${words.number(value)}\n${publisher}`,
          },
        ]
      : [],
  );
}

const allPlaces = (): Query<PlaceOfDetention> => sql`SELECT * FROM places ORDER BY code`;

/** The name of a place by its code; what is no place is said as the code's own words. */
function placeNames(known: readonly PlaceOfDetention[], words: Words): (code: string) => string {
  const names = new Map(known.map((row) => [row.code, row[`name_${words.lang}`]]));
  return (code) => names.get(code) ?? words.name("case.facility", code);
}

/** A place and the point of its town, where there is one. */
function pointOf(code: string, known: readonly PlaceOfDetention[], label: string, words: Words): LinkedPlace {
  const row = known.findLast((place) => place.code === code);
  if (!row) return { code, label };
  const town = words.lang === "en" ? row.town : row[`town_${words.lang}`];
  return row.lat === null || row.lon === null
    ? { code, label, town }
    : { code, label, town, at: [row.lon, row.lat] };
}

async function residentsOf(engine: Store): Promise<ReadonlyMap<Region, number>> {
  const rows: readonly RegionRow[] = await engine.run(sql`SELECT * FROM regions`);
  return new Map(rows.map(({ region, population }) => [region, population]));
}
