import { mount } from "svelte";
import type { Geography } from "../charts/context";
import { stepOf } from "../engine/engine";
import { publishedSources } from "../engine/load";
import { openCases, type OpenedCases } from "../engine/open-cases";
import { startEngine } from "../engine/start";
import type { Store } from "../engine/store";
import { caseFigureTables } from "../model/case-tables";
import { LAST_CASE_DAY } from "../model/person";
import type { FragmentProblem } from "../model/record-permalink";
import { loadWords } from "../words/load-words";
import type { Words } from "../words/words";
import { fetchGeography, placeOf } from "./page-world";
import { PageStatus } from "./page-status.svelte";
import type { Place } from "./parts/links";
import Status from "./parts/Status.svelte";

/** A page that case records answer on. */
export interface CasePlace {
  readonly place: Place;
  readonly words: Words;
  readonly status: PageStatus;
}

export interface LoadedCases extends OpenedCases {
  readonly engine: Store;
  readonly geography: Geography;
}

/** The page as it stands, with a place for what it has to say. */
export async function openCasePlace({ document }: Window): Promise<CasePlace> {
  const place = placeOf(document.documentElement);
  const words = await loadWords(place.lang);
  const status = new PageStatus();
  const slot = document.querySelector("[data-status]");
  if (slot) mount(Status, { target: slot, props: { status } });
  return { place, words, status };
}

/**
 * Starts the engine with the case records, with progress and a way to stop it, and hands them over; what fails is said
 * in a sentence with a way to try again, and the page stays as it was.
 */
export async function loadCases(
  window: Window,
  { place, words, status }: CasePlace,
  onloaded: (loaded: LoadedCases) => Promise<void>,
): Promise<void> {
  const { documentElement: html } = window.document;
  await attempt();

  async function attempt(): Promise<void> {
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
      const [engine, geography] = await Promise.all([
        startEngine(publishedSources(caseFigureTables), { signal: cancelled.signal, onprogress }),
        fetchGeography(place),
      ]);
      await onloaded({ engine, geography, ...(await openCases(engine, LAST_CASE_DAY)) });
      status.work = undefined;
      html.dataset["engine"] = "ready";
      window.performance.mark("rollcall:engine-ready");
    } catch (error) {
      const again = { label: words.t("explore.retry"), run: () => void attempt() };
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

export const failureSentence = (error: unknown, words: Words): string =>
  words.t("explore.failed", {
    why: words.t(`engine.why.${stepOf(error) ?? "query"}`),
  });

const MOST_SAID = 5;

/** Says which parts of a fragment were not understood; none takes back what was said of one before. */
export function sayProblems(problems: readonly FragmentProblem[], { status, words }: CasePlace): void {
  if (problems.length === 0) return status.sayOfAddress("");
  const parts = problems.map(({ key, value }) => (value === "" ? key : `${key}=${value}`)).map(quoted);
  const more = parts.length > MOST_SAID ? ["…"] : [];
  status.sayOfAddress(
    words.t("fragment.problem", {
      count: problems.length,
      parts: [...parts.slice(0, MOST_SAID), ...more].join(", "),
    }),
  );
}

/** A part without a letter would not be seen. */
const quoted = (part: string): string => (part === "" ? "=" : part);
