import { render } from "svelte/server";
import type { Geography } from "./charts/context";
import type { Engine } from "./engine/engine";
import { askFigure } from "./figures/ask-figure";
import type { Answers, Figure } from "./figures/figure";
import { headlinesOf } from "./figures/headlines";
import { recordFigures } from "./figures/record/index";
import type { FigureView } from "./figures/view";
import { viewOf } from "./figures/view-of";
import type { PublishedVersion } from "./model/data-version";
import { isoDay } from "./model/iso-day";
import { NOTHING_CHOSEN } from "./model/record-state";
import { headlineRows } from "./query/headlines";
import { countObservations, seriesInWords } from "./query/series";
import { folderOf, placeOf, widthsOf, type PageId } from "./app/address";
import { citationsOf } from "./app/citations";
import { changeViews } from "./app/change-view";
import { headOf } from "./app/head";
import About from "./app/pages/About.svelte";
import Changes from "./app/pages/Changes.svelte";
import Explore from "./app/pages/Explore.svelte";
import FigurePage from "./app/pages/FigurePage.svelte";
import Home from "./app/pages/Home.svelte";
import { STORY_FIGURES } from "./app/pages/story";
import FigurePart from "./app/parts/Figure.svelte";
import { fileOf, linkTo } from "./app/parts/links";
import { LANGUAGES, type Key, type Language, type Words } from "./words/words";
import { loadWords } from "./words/load-words";

export interface Material {
  readonly engine: Engine;
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
  { page: "about" },
  { page: "changes" },
  ...figures.map(({ id }): PageId => ({ page: "figure", figure: id })),
];

/** Makes pages out of the record. A figure is asked once and drawn for each language and width. */
export function openSite({ engine, geography, document, data, versions }: Material) {
  const asked = new Map<string, Promise<Answers>>();
  const answersOf = (figure: Figure): Promise<Answers> => {
    const known = asked.get(figure.id) ?? askFigure(figure, NOTHING_CHOSEN, engine);
    asked.set(figure.id, known);
    return known;
  };

  async function view(figure: Figure, words: Words, widthsPx: readonly number[]): Promise<FigureView> {
    return viewOf(figure, await answersOf(figure), NOTHING_CHOSEN, { words, document, widthsPx, geography });
  }

  async function figureHtml(figure: Figure, id: PageId, words: Words): Promise<string> {
    const place = placeOf(id, words.lang);
    const props = {
      view: await view(figure, words, widthsOf(id)),
      words,
      level: id.page === "figure" ? (1 as const) : (3 as const),
      href: linkTo(place, `figure/${figure.id}/`),
      files: { svg: fileOf(place, figure.id, "svg"), csv: fileOf(place, figure.id, "csv") },
    };
    return render(FigurePart, { props }).body;
  }

  async function renderPage(id: PageId, lang: Language): Promise<RenderedPage> {
    const words = await loadWords(lang);
    const place = placeOf(id, lang);
    const shared = { place, words, data: { version: data.version, date: words.date(data.date) } };
    const body = await bodyOf();
    const title = {
      home: "",
      about: words.t("nav.about"),
      changes: words.t("changes.title"),
      explore: words.t("explore.title"),
      figure: id.page === "figure" ? titleOf(id.figure, words) : "",
    }[id.page];
    const description = words.t(DESCRIPTIONS[id.page]);
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
      if (id.page === "explore") return render(Explore, { props: shared }).body;
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
      const at = figures.findIndex((figure) => figure.id === id.figure);
      const figure = figures[at];
      if (!figure)
        throw new TypeError(
          `figure: expected one of ${figures.map((f) => f.id).join(", ")}, got "${id.figure}"`,
        );
      const neighbour = (other: Figure | undefined) =>
        other && { href: linkTo(place, `figure/${other.id}/`), title: titleOf(other.id, words) };
      const previous = neighbour(figures[at - 1]);
      const next = neighbour(figures[at + 1]);
      const html = await figureHtml(figure, id, words);
      return render(FigurePage, {
        props: {
          ...shared,
          id: figure.id,
          html,
          citations: citationsOf(figure, NOTHING_CHOSEN, data, words),
          day: isoDay(data.date),
          ...(previous && { previous }),
          ...(next && { next }),
        },
      }).body;
    }
  }

  return { renderPage, view };
}

const DESCRIPTIONS: Readonly<Record<PageId["page"], Key>> = {
  home: "home.lede",
  about: "home.lede",
  changes: "changes.lede",
  explore: "explore.description",
  figure: "home.lede",
};

const titleOf = (id: string, words: Words): string => words.name("figure", `${id}.title`);

/** The list of figures that programs read. */
export async function figureList(): Promise<readonly object[]> {
  const all = await Promise.all(LANGUAGES.map(loadWords));
  return figures.map(({ id }) => ({
    id,
    layer: "record",
    title: Object.fromEntries(all.map((words) => [words.lang, titleOf(id, words)])),
    paths: {
      page: Object.fromEntries(
        LANGUAGES.map((lang) => [lang, folderOf(placeOf({ page: "figure", figure: id }, lang))]),
      ),
      svg: Object.fromEntries(LANGUAGES.map((lang) => [lang, `figures/${id}.${lang}.svg`])),
      csv: Object.fromEntries(LANGUAGES.map((lang) => [lang, `figures/${id}.${lang}.csv`])),
    },
  }));
}
export { folderOf, placeOf } from "./app/address";
