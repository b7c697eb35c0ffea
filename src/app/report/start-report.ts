import { mount } from "svelte";
import "../../style/report/builder.css";
import { readAdd } from "../../model/report-link";
import { readDay } from "../../model/iso-day";
import { openCasePlace } from "../case-loading";
import { pageWorkshop } from "../page-workshop";
import { FigureAnswers } from "./figure-answers.svelte";
import { KNOWN_FIGURES } from "./known-figures";
import { ReportDraft } from "./report-draft.svelte";
import ReportBuilder from "./ReportBuilder.svelte";

/** The world as the report builder needs it; only the caller touches location and history. */
export interface ReportWorld {
  readonly window: Window;
  fragment(): string;
  /** Takes the fragment away once what it asked for is done. */
  clearFragment(): void;
  today(): Date;
}

/** Puts the builder where the page left room for it, and adds what the address asks for, now and whenever it changes. */
export async function startReport({ window, fragment, clearFragment, today }: ReportWorld): Promise<void> {
  const { document } = window;
  const { place, words, status } = await openCasePlace(window);
  const room = document.querySelector<HTMLElement>("[data-report]");
  if (!room) throw new TypeError("page: expected room for a report, got none");
  const asOf = readDay(room.dataset["asOf"] ?? "");
  if (!asOf) throw new TypeError(`page: expected the day of its data, got "${room.dataset["asOf"] ?? ""}"`);
  const data = { version: room.dataset["version"] ?? "", asOf };
  const draft = new ReportDraft(place.lang);
  const answers = new FigureAnswers(async () => {
    const { openEmbedService, publishedData } = await import("../embed/embed-service");
    return openEmbedService(document, place.root, publishedData);
  }, data);
  const site = new URL(place.root === "" ? "./" : place.root, document.URL.replace(/#.*$/, "")).href;
  const workshop = pageWorkshop(place.root);
  room.replaceChildren();
  mount(ReportBuilder, {
    target: room,
    props: { draft, answers, words, status, data, site, workshop, today },
  });

  function follow(): void {
    const added = readAdd(fragment(), KNOWN_FIGURES);
    if (!added) return;
    draft.add({ kind: "figure", ...added, caption: "" });
    clearFragment();
  }
  window.addEventListener("hashchange", follow);
  follow();
  window.addEventListener("beforeunload", (event) => {
    if (draft.isUnsaved) event.preventDefault();
  });
}
