import { writeAdd } from "./model/report-link";
import "./style/site.css";
import { whenIdle } from "./app/when-idle";

// The page is whole without this file; it lets the figures answer once the engine is there.
const html = document.documentElement;
html.classList.add("js");

const firstFigure = document.querySelector("figure[data-figure] svg");
if (firstFigure) requestAnimationFrame(() => performance.mark("rollcall:first-figure"));

const explorer = document.querySelector("[data-explore]");
const embed = document.querySelector("[data-embed]");
const report = document.querySelector("[data-report]");
const caseFigure = document.querySelector("[data-case-figure]");

const whenAndWhere = {
  address: () => location.href.replace(/#.*$/, ""),
  today: () => {
    const now = new Date();
    return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  },
};

/** The address of this page with another fragment, or with none. */
const addressOf = (fragment: string): string =>
  fragment === "" ? location.pathname + location.search : `#${fragment}`;

async function start(): Promise<void> {
  if (explorer) {
    const { startExplorer } = await import("./app/explore/start-explore");
    return startExplorer({
      window,
      fragment: () => location.hash,
      pushFragment: (fragment: string) => history.pushState(history.state, "", addressOf(fragment)),
      replaceFragment: (fragment: string) => history.replaceState(history.state, "", addressOf(fragment)),
    });
  }
  if (report) {
    const { startReport } = await import("./app/report/start-report");
    return startReport({
      window,
      fragment: () => location.hash,
      clearFragment: () => history.replaceState(history.state, "", location.pathname + location.search),
      today: () => new Date(),
    });
  }
  if (caseFigure) {
    const { startCaseFigure } = await import("./app/start-case-figure");
    return startCaseFigure({ window, fragment: () => location.hash, ...whenAndWhere });
  }
  const { startPage } = await import("./app/start-page");
  await startPage({
    window,
    setFragment: (fragment: string) => history.replaceState(history.state, "", addressOf(fragment)),
    fragment: () => location.hash,
    ...whenAndWhere,
  });
}

const isFrugal = (): boolean =>
  "connection" in navigator && (navigator.connection as { saveData?: boolean }).saveData === true; // border: not in the types of the platform yet

function startOnce(): void {
  for (const kind of ["pointerdown", "keydown"] as const) removeEventListener(kind, startOnce);
  void start();
}

async function startFrame(): Promise<void> {
  const { startEmbed } = await import("./app/embed/start-embed");
  startEmbed({ window, fragment: () => location.hash, search: () => location.search });
}

/** The report takes a figure in the state that it is shown in. */
for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-add-to-report]"))
  link.addEventListener("click", () => {
    const state = location.hash.replace(/^#/, "");
    const figure = link.dataset["addToReport"] ?? "";
    link.hash = writeAdd({ figure, state: state.includes("=") ? state : "" });
  });

/** Another language shows the same state. */
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]"))
  link.addEventListener("click", () => (link.hash = location.hash.includes("=") ? location.hash : ""));

/** The panel is wanted by few: it comes when it is opened. */
for (const panel of document.querySelectorAll<HTMLElement>("[data-embed-panel]"))
  panel.closest("details")?.addEventListener(
    "toggle",
    () => {
      void import("./app/embed/start-panel").then(({ startPanel }) =>
        startPanel(
          {
            window,
            fragment: () => location.hash,
            address: location.href.replace(/#.*/, ""),
            copy: (text) => navigator.clipboard.writeText(text),
          },
          panel,
        ),
      );
    },
    { once: true },
  );

// Whoever asks for little data gets the engine only when a hand touches the page.
if (embed) void startFrame();
else if (explorer || report) startOnce();
else if (firstFigure && isFrugal())
  for (const kind of ["pointerdown", "keydown"] as const) addEventListener(kind, startOnce);
else if (firstFigure) addEventListener("load", () => whenIdle(startOnce));
