import { LANGUAGES, type Words } from "../words/words";
import { linkTo, type Place } from "./parts/links";

/** The head of a page: its title, its description and the same page in the other languages. */
export function headOf(place: Place, words: Words, title: string, description: string): string {
  const name = words.t("site.name");
  const alternates = LANGUAGES.map(
    (lang) =>
      `<link rel="alternate" hreflang="${lang}" href="${linkTo({ root: place.root, lang }, place.path)}">`,
  );
  return [
    `<title>${escape(title === "" ? `${name}: ${words.t("home.title")}` : `${title} · ${name}`)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    `<meta name="referrer" content="no-referrer">`,
    `<meta name="color-scheme" content="light dark">`,
    ...alternates,
    ...oEmbedLink(place, title),
  ].join("\n    ");
}

/** Where programs learn how to embed the figure of a page. */
function oEmbedLink({ root, lang, path }: Place, title: string): readonly string[] {
  const id = /^figure\/([\w-]+)\/$/.exec(path)?.[1];
  if (id === undefined) return [];
  return [
    `<link rel="alternate" type="application/json+oembed" href="${root}oembed/${id}.${lang}.json" title="${escape(title)}">`,
  ];
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
