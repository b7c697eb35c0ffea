import type { Language } from "../../src/words/words";

export interface OEmbedFigure {
  readonly id: string;
  readonly title: string;
  readonly lang: Language;
}

const WIDTH_PX = 760;
const HEIGHT_PX = 560;

/** The oEmbed answer (oembed.com, version 1.0, type rich) of a figure; `site` is the address of the root, with a slash at its end. */
export function oEmbedOf({ id, title, lang }: OEmbedFigure, site: string): object {
  const path = `${lang === "en" ? "" : `${lang}/`}embed/${id}/`;
  const src = `${site}${path}`;
  return {
    version: "1.0",
    type: "rich",
    provider_name: "Rollcall",
    provider_url: site,
    title,
    width: WIDTH_PX,
    height: HEIGHT_PX,
    html: `<iframe src="${escape(src)}" title="${escape(title)}" width="${WIDTH_PX}" height="${HEIGHT_PX}" loading="lazy" referrerpolicy="no-referrer" style="border:0;width:100%"></iframe>`,
  };
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
