import { render } from "svelte/server";
import type { Geography } from "./charts/context";
import type { Engine } from "./engine/engine";
import type { OpenedCases } from "./engine/open-cases";
import { openCaseRecord } from "./figures/cases/case-record";
import { CASE_FIGURES } from "./figures/cases/index";
import { calibrationView } from "./figures/calibration/calibration-view";
import { askCalibration } from "./figures/calibration/report";
import { askFigure } from "./figures/ask-figure";
import type { Answers, Figure } from "./figures/figure";
import { headlinesOf } from "./figures/headlines";
import { recordFigures } from "./figures/record/index";
import type { FigureView } from "./figures/view";
import { viewOf } from "./figures/view-of";
import { OPENING_STATE } from "./model/case-permalink";
import type { PublishedVersion } from "./model/data-version";
import { isoDay } from "./model/iso-day";
import { NOTHING_CHOSEN } from "./model/record-state";
import { headlineRows } from "./query/headlines";
import { countObservations, seriesInWords } from "./query/series";
import { folderOf, placeOf, widthsOf, type PageId } from "./app/address";
import { changeViews } from "./app/change-view";
import { citationsOf, citedOf } from "./app/citations";
import { headOf } from "./app/head";
import About from "./app/pages/About.svelte";
import EmbedPage from "./app/pages/EmbedPage.svelte";
import Calibration from "./app/pages/Calibration.svelte";
import Changes from "./app/pages/Changes.svelte";
import Explore from "./app/pages/Explore.svelte";
import FigurePage from "./app/pages/FigurePage.svelte";
import Home from "./app/pages/Home.svelte";
import ReportPage from "./app/pages/ReportPage.svelte";
import { STORY_FIGURES } from "./app/pages/story";
import FigurePart from "./app/parts/Figure.svelte";
import { fileOf, linkTo } from "./app/parts/links";
import { LANGUAGES, type Key, type Language, type Words } from "./words/words";
import { loadWords } from "./words/load-words";

export interface Material {
  readonly engine: Engine;
  readonly cases: OpenedCases;
  readonly geography: Geography;
  readonly document: Document;
  readonly data: { readonly version: string; readonly date: Date };
  /** Every version of the data, from the first to the newest. */
  readonly versions: readonly PublishedVersion[];
}

/** A page as the parts that a template holds. */
export interface RenderedPage {
  /** Folder below the root of the site. */
  readonly folder: string;
  /** The way back to the root. */
  readonly root: string;
  /** Path below the language. */
  readonly path: string;
  /** Widths at which its figures are drawn. */
  readonly widthsPx: readonly number[];
  readonly lang: Language;
  readonly head: string;
  readonly body: string;
}

/** The figures that exist, in the order of the story. */
export const figures: readonly Figure[] = STORY_FIGURES.flatMap((id) =>
  recordFigures.filter((f) => f.id === id),
);

/** Every page of the site. */
export const pages: readonly PageId[] = [
  { page: "home" },
  { page: "explore" },
  { page: "calibration" },
  { page: "report" },
  { page: "about" },
  { page: "changes" },
  ...figures.map(({ id }): PageId => ({ page: "figure", figure: id })),
  ...CASE_FIGURES.map((figure): PageId => ({ page: "figure", figure })),
  ...figures.map(({ id }): PageId => ({ page: "embed", figure: id })),
  ...CASE_FIGURES.map((figure): PageId => ({ page: "embed", figure })),
];

/** What a page says of itself to those who have not opened it. */
const DESCRIPTIONS: Readonly<Record<PageId["page"], Key>> = {
  home: "home.lede",
  about: "home.lede",
  changes: "changes.lede",
  figure: "home.lede",
  embed: "home.lede",
  report: "report.description",
  explore: "explore.description",
  calibration: "calibration-page.description",
};

/** Makes pages out of the record. A figure is asked once and drawn for each language and width. */
export function openSite({ engine, cases, geography, document, data, versions }: Material) {
  const record = openCaseRecord({ engine, geography, document, ...cases });
  const asked = new Map<string, Promise<Answers>>();
  const answersOf = (figure: Figure): Promise<Answers> => {
    const known = asked.get(figure.id) ?? askFigure(figure, NOTHING_CHOSEN, engine);
    asked.set(figure.id, known);
    return known;
  };

  async function view(figure: Figure, words: Words, widthsPx: readonly number[]): Promise<FigureView> {
    return viewOf(figure, await answersOf(figure), NOTHING_CHOSEN, { words, document, widthsPx, geography });
  }

  const figureHtml = async (figure: Figure, id: PageId, words: Words): Promise<string> =>
    htmlOf(await view(figure, words, widthsOf(id)), id, words, { exporting: "waiting" });

  function htmlOf(
    shown: FigureView,
    id: PageId,
    words: Words,
    more: { readonly exporting?: "waiting" } = {},
  ): string {
    const place = placeOf(id, words.lang);
    const props = {
      view: shown,
      words,
      level: id.page === "figure" ? (1 as const) : (3 as const),
      href: linkTo(place, `figure/${shown.id}/`),
      files: { svg: fileOf(place, shown.id, "svg"), csv: fileOf(place, shown.id, "csv") },
      ...more,
    };
    return render(FigurePart, { props }).body;
  }

  async function renderPage(id: PageId, lang: Language): Promise<RenderedPage> {
    const words = await loadWords(lang);
    const place = placeOf(id, lang);
    const shared = { place, words, data: { version: data.version, date: words.date(data.date) } };
    const body = await bodyOf();
    const isSimulated = "figure" in id && isCaseFigure(id.figure);
    const title = {
      home: "",
      about: words.t("nav.about"),
      changes: words.t("changes.title"),
      explore: words.t("explore.simulated.title", { title: words.t("explore.title") }),
      report: words.t("report.title"),
      figure: "figure" in id ? markedTitleOf(id.figure, words) : "",
      embed: "figure" in id ? words.t("embed.title", { title: markedTitleOf(id.figure, words) }) : "",
      calibration: words.t("explore.figure.calibration.title"),
    }[id.page];
    const description = isSimulated
      ? words.t("explore.simulated.description", { title: titleOf(id.figure, words) })
      : words.t(DESCRIPTIONS[id.page]);
    const { root, path } = place;
    return {
      folder: folderOf(place),
      root,
      path,
      widthsPx: widthsOf(id),
      lang,
      head: headOf(place, words, title, description),
      body,
    };

    async function bodyOf(): Promise<string> {
      if (id.page === "explore") {
        const drawn: string[] = [];
        for (const figure of CASE_FIGURES)
          drawn.push(htmlOf(await record.view(figure, OPENING_STATE, words, widthsOf(id)), id, words));
        return render(Explore, { props: { ...shared, figures: drawn } }).body;
      }
      if (id.page === "calibration") {
        const widthsPx = widthsOf(id);
        const view = calibrationView(await askCalibration(engine), { words, document, widthsPx });
        return render(Calibration, { props: { ...shared, view } }).body;
      }
      if (id.page === "report") {
        return render(ReportPage, { props: { ...shared, asOf: isoDay(data.date) } }).body;
      }
      if (id.page === "about") {
        const rules = await engine.run(seriesInWords());
        const drawn = rules.filter(({ figure }) => figures.some(({ id }) => id === figure));
        const series = drawn.map(({ figure, series }) => ({
          definition: words.name("series-rule", series),
          figure: titleOf(figure, words),
          href: linkTo(place, `figure/${figure}/`),
        }));
        const observations = (await engine.run(countObservations()))[0]?.observations ?? 0;
        return render(About, { props: { ...shared, data: { ...shared.data, observations }, series } }).body;
      }
      if (id.page === "changes") {
        const named = new Set((await engine.run(seriesInWords())).map(({ series }) => series));
        const views = changeViews(versions, data.version, named, words);
        return render(Changes, { props: { ...shared, versions: views } }).body;
      }
      if (id.page === "home") {
        const drawn: Record<string, string> = {};
        for (const figure of figures) drawn[figure.id] = await figureHtml(figure, id, words);
        const headlines = headlinesOf(await engine.run(headlineRows()), words);
        return render(Home, { props: { ...shared, headlines, figures: drawn } }).body;
      }
      const ids: readonly string[] = [...figures.map((figure) => figure.id), ...CASE_FIGURES];
      const at = ids.indexOf(id.figure);
      if (at < 0) throw new TypeError(`figure: expected one of ${ids.join(", ")}, got "${id.figure}"`);
      const figure = figures.find((known) => known.id === id.figure);
      const isCase = figure === undefined;
      const shown = figure
        ? await view(figure, words, widthsOf(id))
        : await record.view(id.figure, OPENING_STATE, words, widthsOf(id));
      if (id.page === "embed") {
        const layer = isCase ? "cases" : "record";
        return render(EmbedPage, { props: { ...shared, day: isoDay(data.date), view: shown, layer } }).body;
      }
      const neighbour = (other: string | undefined) =>
        other === undefined
          ? undefined
          : { href: linkTo(place, `figure/${other}/`), title: markedTitleOf(other, words) };
      const previous = neighbour(ids[at - 1]);
      const next = neighbour(ids[at + 1]);
      const cited = figure ? citedOf(figure, NOTHING_CHOSEN, words) : shown;
      const html = htmlOf(shown, id, words);
      return render(FigurePage, {
        props: {
          ...shared,
          id: id.figure,
          day: isoDay(data.date),
          html,
          citations: citationsOf(cited, data, words),
          ...(isCase && { explore: linkTo(place, "explore/") }),
          ...(previous && { previous }),
          ...(next && { next }),
        },
      }).body;
    }
  }

  const drawables = [
    ...figures.map((figure) => ({
      id: figure.id,
      view: (words: Words, widthsPx: readonly number[]) => view(figure, words, widthsPx),
    })),
    ...CASE_FIGURES.map((id) => ({
      id,
      view: (words: Words, widthsPx: readonly number[]) => record.view(id, OPENING_STATE, words, widthsPx),
    })),
  ];
  return { renderPage, view, drawables };
}

const isCaseFigure = (id: string): boolean => CASE_FIGURES.some((known) => known === id);

const titleOf = (id: string, words: Words): string =>
  words.name(isCaseFigure(id) ? "explore.figure" : "figure", `${id}.title`);

/** The title of a figure where it stands without the figure: it says itself whether its people are real. */
const markedTitleOf = (id: string, words: Words): string => {
  const title = titleOf(id, words);
  return isCaseFigure(id) ? words.t("explore.simulated.title", { title }) : title;
};

/** A figure as programs find it. */
export interface ListedFigure {
  readonly id: string;
  readonly layer: string;
  /** With the mark where its people are not real. */
  readonly title: Readonly<Record<string, string>>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Its people are not real. */
  readonly simulated?: true;
}

/** The list of figures that programs read. */
export async function figureList(): Promise<readonly ListedFigure[]> {
  const all = await Promise.all(LANGUAGES.map(loadWords));
  const ids = [
    ...figures.map(({ id }) => ({ id, layer: "record" })),
    ...CASE_FIGURES.map((id) => ({ id, layer: "cases" })),
  ];
  return ids.map(({ id, layer }) => ({
    id,
    layer,
    title: Object.fromEntries(all.map((words) => [words.lang, markedTitleOf(id, words)])),
    paths: {
      page: Object.fromEntries(
        LANGUAGES.map((lang) => [lang, folderOf(placeOf({ page: "figure", figure: id }, lang))]),
      ),
      svg: Object.fromEntries(LANGUAGES.map((lang) => [lang, `figures/${id}.${lang}.svg`])),
      csv: Object.fromEntries(LANGUAGES.map((lang) => [lang, `figures/${id}.${lang}.csv`])),
    },
    ...(isCaseFigure(id) && { simulated: true as const }),
  }));
}
export { folderOf, placeOf } from "./app/address";
