import { mount } from "svelte";
import { EngineError } from "../engine/engine";
import { publishedSources } from "../engine/load";
import { startEngine } from "../engine/start";
import { recordFigures } from "../figures/record/index";
import { readFragment, writeFragment, type FragmentProblem } from "../model/record-permalink";
import { NOTHING_CHOSEN } from "../model/record-state";
import { citedOf } from "./citations";
import { recordTables } from "../model/tables";
import type { Words } from "../words/words";
import { loadRecordWords } from "../words/load-words";
import { openCitation } from "./live-citation.svelte";
import { openLivePage } from "./live-page";
import { fetchGeography, placeOf } from "./page-world";
import { PageStatus } from "./page-status.svelte";
import Status from "./parts/Status.svelte";

/** The world as a page needs it; only the caller touches location and history. */
export interface World {
  readonly window: Window;
  /** The fragment of the address, with its number sign, or empty. */
  fragment(): string;
  setFragment(fragment: string): void;
  /** The address of the page without its fragment. */
  address(): string;
  /** Today where the reader is, as midnight UTC. */
  today(): Date;
}

/** Starts the engine under a printed page and lets its figures answer. What fails is said in a sentence; the page stays whole. */
export async function startPage(world: World): Promise<void> {
  const { window, fragment, setFragment } = world;
  const { document, performance } = window;
  const html = document.documentElement;
  const place = placeOf(html);
  const words = await loadRecordWords(place.lang);
  const status = new PageStatus();
  const slot = document.querySelector("[data-status]");
  if (slot) mount(Status, { target: slot, props: { status } });
  const citation = openCitation({ ...world, document, words, place });
  const cite = (text: string): void => {
    const figure = recordFigures.find(({ id }) => id === citation?.id);
    if (!figure) return;
    const state =
      readFragment(text.includes("=") ? text : "", [figure.id]).states[figure.id] ?? NOTHING_CHOSEN;
    citation?.show(citedOf(figure, state, words), writeFragment({ [figure.id]: state }, [figure.id]));
  };
  cite(fragment());
  window.addEventListener("hashchange", () => cite(fragment()));

  async function attempt(): Promise<void> {
    status.say("");
    html.dataset["engine"] = "starting";
    const cancelled = new AbortController();
    const cancel = { label: words.t("engine.cancel"), run: () => cancelled.abort() };
    const began = performance.now();
    const onprogress = ({ loaded, total }: { readonly loaded: number; readonly total: number }): void => {
      if (performance.now() - began < QUIET_MS) return;
      const label = words.t("engine.loading", { loaded: megabytes(loaded), total: megabytes(total) });
      status.work = { label, share: loaded / total, cancel };
    };
    try {
      const [engine, geography] = await Promise.all([
        startEngine(publishedSources(recordTables), { signal: cancelled.signal, onprogress }),
        fetchGeography(place),
      ]);
      status.work = undefined;
      const live = openLivePage({
        document,
        engine,
        geography,
        words,
        place,
        widthsPx: (html.dataset["widths"] ?? "").split(",").map(Number),
        fragment: fragment(),
        onfragment: (chosen) => {
          setFragment(chosen);
          cite(chosen);
        },
        onfailed: (sentence) => status.say(sentence),
        onproblems: (problems) => status.say(problems.length === 0 ? "" : problemSentence(problems, words)),
      });
      window.addEventListener("hashchange", () => void live.follow(fragment()));
      html.dataset["engine"] = "ready";
      performance.mark("rollcall:engine-ready");
      await live.ready;
    } catch (error) {
      const again = { label: words.t("engine.retry"), run: () => void attempt() };
      if (cancelled.signal.aborted) {
        html.dataset["engine"] = "off";
        status.say(words.t("engine.cancelled"), again);
        return;
      }
      html.dataset["engine"] = "failed";
      console.error(error);
      const why = words.t(`engine.why.${error instanceof EngineError ? error.step : "fetch-engine"}`);
      status.say(words.t("engine.failed", { why }), again);
    }
  }
  const megabytes = (bytes: number): string => words.number(bytes / 1e6, 1);

  await attempt();
}

/** A start that takes no longer than this says nothing. */
const QUIET_MS = 1500;

const problemSentence = (problems: readonly FragmentProblem[], words: Words): string =>
  words.t("fragment.problem", {
    count: problems.length,
    parts: words.list(problems.map(({ key, value }) => (value === "" ? key : `${key}=${value}`))),
  });
