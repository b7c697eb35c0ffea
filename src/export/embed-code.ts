import type { Language } from "../words/words";

export const EMBED_KINDS = ["iframe", "script", "static", "markdown"] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

export interface Embedded {
  /** The root of the site, with a slash at its end. */
  readonly site: string;
  readonly figure: string;
  readonly title: string;
  readonly lang: Language;
  readonly theme: "auto" | "light" | "dark";
  /** The state of the figure as in the fragment of its page, without the number sign. */
  readonly state: string;
  /** The whole name of the version that is shown for ever; absent where new data are followed. */
  readonly version?: string;
  /** How high the frame is before it says so itself. */
  readonly heightPx: number;
}

const below = (lang: Language): string => (lang === "en" ? "" : `${lang}/`);

/** The address of the frame of a figure. */
export function frameAddress({ site, figure, lang, theme, version, state }: Embedded): string {
  const fragment = [
    ...(theme === "auto" ? [] : [`theme=${theme}`]),
    ...(version === undefined ? [] : [`version=${version}`]),
    ...(state === "" ? [] : [state]),
  ].join("&");
  return `${site}${below(lang)}embed/${figure}/${fragment === "" ? "" : `#${fragment}`}`;
}

const pageAddress = ({ site, figure, lang, state }: Embedded): string =>
  `${site}${below(lang)}figure/${figure}/${state === "" ? "" : `#${state}`}`;

/** A frame that needs no script of the host. */
export const iframeCode = (embedded: Embedded): string =>
  `<iframe src="${escape(frameAddress(embedded))}" title="${escape(embedded.title)}" loading="lazy" referrerpolicy="no-referrer" style="display:block;width:100%;height:${embedded.heightPx}px;border:0"></iframe>`;

/** A frame that is as high as its figure. */
export function scriptCode({ site, figure, lang, theme, version, state }: Embedded): string {
  const attributes = [
    `figure="${escape(figure)}"`,
    ...(state === "" ? [] : [`state="${escape(state)}"`]),
    ...(version === undefined ? [] : [`version="${escape(version)}"`]),
    ...(theme === "auto" ? [] : [`theme="${theme}"`]),
    `lang="${lang}"`,
  ];
  return `<script src="${escape(site)}embed.js" async></script>\n<rollcall-figure ${attributes.join(" ")}></rollcall-figure>`;
}

/** The drawing itself, with a link to where it comes from: nothing is loaded, and it stays as it is. */
export const staticCode = (embedded: Embedded, svg: string): string =>
  `<figure>\n${svg.trim()}\n<figcaption><a href="${escape(pageAddress(embedded))}" rel="noopener">${escape(embedded.title)}</a></figcaption>\n</figure>`;

/**
 * A picture that leads to the figure; a link alone where the figure is filtered or pinned to a version, for its picture
 * is not kept on the site. The page of a figure follows new data: a pinned link leads to the frame.
 */
export function markdownCode(embedded: Embedded): string {
  const { site, figure, title, lang, version, state } = embedded;
  const name = title.replaceAll(/[\\[\]*_`<>]/g, "\\$&");
  const address = version === undefined ? pageAddress(embedded) : frameAddress(embedded);
  const link = `](${address.replaceAll("(", "%28").replaceAll(")", "%29")})`;
  return state === "" && version === undefined
    ? `[![${name}](${site}figures/${figure}.${lang}.svg)${link}`
    : `[${name}${link}`;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
