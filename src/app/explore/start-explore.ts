import { mount } from "svelte";
import "../../style/explore.css";
import { openCaseFigures } from "../../figures/cases/open-figures";
import { LAST_CASE_DAY } from "../../model/person";
import { failureSentence, loadCases, openCasePlace, sayProblems } from "../case-loading";
import { linkTo } from "../parts/links";
import { Dashboard } from "./dashboard.svelte";
import Explorer from "./Explorer.svelte";

/** The world as the explorer needs it; only the caller touches location and history. */
export interface ExplorerWorld {
  readonly window: Window;
  fragment(): string;
  /** A new entry of the browser's history. */
  pushFragment(fragment: string): void;
}

/** Starts the engine with the case records and puts the explorer where the page left room for it. */
export async function startExplorer({ window, fragment, pushFragment }: ExplorerWorld): Promise<void> {
  const page = await openCasePlace(window);
  const { words, status } = page;
  const room = window.document.querySelector("[data-explore]");
  if (!(room instanceof HTMLElement)) throw new TypeError("page: expected room for the explorer, got none");

  await loadCases(window, page, async ({ engine, geography, cases, sets }) => {
    const { figures, placeName } = await openCaseFigures(engine, sets, words);
    const onfailed = (error: unknown): void => status.say(failureSentence(error, words));
    const dashboard = new Dashboard({
      cases,
      onfragment: pushFragment,
      onproblems: (problems) => sayProblems(problems, page),
      onfailed,
    });
    await dashboard.follow(fragment());
    room.replaceChildren();
    const lastDay = LAST_CASE_DAY;
    const hrefOf = (id: string): string => linkTo(page.place, `figure/${id}/`);
    const props = {
      engine,
      dashboard,
      figures,
      words,
      geography,
      lastDay,
      sets,
      placeName,
      hrefOf,
      onfailed,
    };
    mount(Explorer, { target: room, props });
    window.addEventListener("popstate", () => void dashboard.follow(fragment()));
  });
}
