import { mount, unmount } from "svelte";
import "../../style/explore.css";
import { readState, writeState } from "../../model/case-permalink";
import { withKnownPlaces } from "../../query/cases/known-places";
import { askApart, type Asking } from "../../engine/ask-apart";
import { publishedSources } from "../../engine/load";
import { prepareCases } from "../../engine/open-cases";
import { startEngine } from "../../engine/start";
import type { Store } from "../../engine/store";
import { caseFigureTables } from "../../model/case-tables";
import { openCaseFigures } from "../../figures/cases/open-figures";
import { LAST_CASE_DAY } from "../../model/person";
import { isAnchor } from "../address";
import { failureSentence, loadCases, openCasePlace, sayProblems, type LoadedCases } from "../case-loading";
import { linkTo } from "../parts/links";
import { Dashboard } from "./dashboard.svelte";
import { readingPlace } from "./reading-place";
import Explorer from "./Explorer.svelte";
import { painted } from "./painted";
import {
  MOST_PEOPLE_TWICE,
  objectionTo,
  openPopulation,
  sourcesOf,
  type PopulationFile,
} from "./population-file";

/** The world as the explorer needs it; only the caller touches location and history. */
export interface ExplorerWorld {
  readonly window: Window;
  fragment(): string;
  /** A new entry of the browser's history. */
  pushFragment(fragment: string): void;
  /** The present entry of the browser's history. */
  replaceFragment(fragment: string): void;
}

/** Starts the engine with the case records and puts the explorer where the page left room for it. */
export async function startExplorer({
  window,
  fragment,
  pushFragment,
  replaceFragment,
}: ExplorerWorld): Promise<void> {
  const page = await openCasePlace(window);
  const { words, status } = page;
  const { documentElement: html } = window.document;
  const room = roomIn(window.document);
  let shown: { readonly dashboard: Dashboard; close(): void } | undefined;
  let opening: AbortController | undefined;

  await loadCases(window, page, (loaded) => show(loaded));
  window.addEventListener("popstate", () => {
    // an anchor of the page is no state: what is shown stays, and so does its address
    if (shown && isAnchor(window.document, fragment()))
      replaceFragment(writeState(shown.dashboard.choices.state));
    else void shown?.dashboard.follow(fragment());
  });

  async function show(
    loaded: LoadedCases,
    chosen?: { readonly file: File; readonly population: PopulationFile },
  ): Promise<void> {
    const file = chosen?.population;
    const { engine, geography, cases, sets } = loaded;
    const asking = askingOf(engine, chosen);
    const isOfOtherSize = file !== undefined;
    const { figures, placeName, placeTowns } = await openCaseFigures(engine, sets, words, { isOfOtherSize });
    let isClosed = false;
    const onfailed = (error: unknown): void => {
      const again = { label: words.t("explore.retry"), run: () => window.location.reload() };
      if (!isClosed) status.say(failureSentence(error, words), again); // what was replaced has nothing to say any more
    };
    const dashboard = new Dashboard({
      cases,
      read: (text) => withKnownPlaces(readState(text), sets),
      onfragment: (text, isStep) => (isStep ? pushFragment : replaceFragment)(text),
      onproblems: (problems) => sayProblems(problems, page),
      onfailed,
    });
    let followed: string;
    do {
      followed = fragment();
      await dashboard.follow(isAnchor(window.document, followed) ? "" : followed);
    } while (followed !== fragment()); // a reader may change the address meanwhile
    shown?.close();
    const goBack = readingPlace(room);
    room.replaceChildren();
    const props = {
      engine: asking,
      dashboard,
      figures,
      words,
      geography,
      lastDay: LAST_CASE_DAY,
      sets,
      placeName,
      placeTowns,
      hrefOf: (id: string): string => linkTo(page.place, `figure/${id}/`),
      onfailed,
      onfile: (chosen: File) => void openFile(chosen, geography),
      onleave: () => window.location.reload(),
      ...(file && { file }),
    };
    const mounted = mount(Explorer, { target: room, props });
    if (!file) goBack();
    const close = (): void => {
      isClosed = true;
      asking.close();
      void Promise.all([unmount(mounted), engine.close()]);
    };
    shown = { dashboard, close };
    html.dataset["population"] = file ? "file" : "published";
    if (file) void painted().then(() => room.scrollIntoView({ block: "start" })); // it was chosen at the foot of the page
  }

  /** Shows the people of a file of this device; what was shown stays where that fails or is stopped. */
  async function openFile(file: File, geography: LoadedCases["geography"], isAgreed = false): Promise<void> {
    opening?.abort();
    const mine = (opening = new AbortController());
    const { signal } = mine;
    const cancel = { label: words.t("explore.loading.cancel"), run: () => mine.abort() };
    const work = (label: string, share: number): void => {
      if (!signal.aborted) status.work = { label, share, cancel };
    };
    try {
      status.say("");
      work(words.t("explore.loading.start"), 0);
      const objection = await objectionTo(file, { signal });
      if (objection?.kind === "not-simulated")
        return status.say(words.t("explore.file.not-simulated", { file: file.name }));
      if (objection && !isAgreed)
        return status.say(
          words.t("explore.too-large", {
            rows: words.number(objection.people),
            limit: words.number(objection.limit),
          }),
          {
            label: words.t("explore.file.anyway"),
            run: () => void openFile(file, geography, true),
          },
        );
      const onpeople = (loaded: number, total: number): void =>
        work(
          loaded < total
            ? words.t("explore.loading", { done: words.number(loaded), all: words.number(total) })
            : words.t("explore.file.preparing", { count: total }),
          loaded / total,
        );
      const { file: population, ...opened } = await openPopulation(file, { signal, onpeople });
      signal.throwIfAborted();
      await show({ ...opened, geography }, { file, population });
      status.work = undefined;
      opening = undefined; // its signal ends the engine that is shown now
    } catch (error) {
      if (opening !== mine) return;
      if (signal.aborted) return status.say(words.t("explore.file.cancelled"));
      console.error(error);
      status.say(words.t("explore.file.failed", { why: failureSentence(error, words) }));
    }
  }
}

/** Whom questions in SQL are put to: an engine of their own, with the same tables. */
function askingOf(
  engine: Store,
  chosen: { readonly file: File; readonly population: PopulationFile } | undefined,
): Asking {
  if (chosen && chosen.population.people > MOST_PEOPLE_TWICE)
    return { ask: (text, asking) => engine.ask(text, asking), close: () => undefined };
  const sources = chosen ? sourcesOf(chosen.file) : publishedSources(caseFigureTables);
  return askApart(async (signal) => {
    const apart = await startEngine(sources, { signal });
    await prepareCases(apart, LAST_CASE_DAY);
    return apart;
  });
}

function roomIn(document: Document): HTMLElement {
  const room = document.querySelector("[data-explore]");
  if (room instanceof HTMLElement) return room;
  throw new TypeError("page: expected room for the explorer, got none");
}
