import { EXTENSIONS, type CitationFormat } from "../../export/citation";
import type { Language } from "../../words/words";

/** Where a page stands, so that every link works under any sub-path. */
export interface Place {
  /** From the page to the root of the site: "" or "../../". */
  readonly root: string;
  readonly lang: Language;
  /** The page's own path below its language: "", "about/" or "figure/held/". */
  readonly path: string;
}

/** A page in a language, as a link from this place. English stands at the root. */
export const linkTo = ({ root, lang }: Pick<Place, "root" | "lang">, path: string): string =>
  `${root}${lang === "en" ? "" : `${lang}/`}${path}` || "./";

/** The address of a figure's file, as a link from this place. */
export const fileOf = ({ root, lang }: Place, id: string, format: "svg" | "csv"): string =>
  `${root}figures/${id}.${lang}.${format}`;

/** The file with the sources of a figure as references, as a link from this place. */
export const sourcesFileOf = (
  { root, lang }: Pick<Place, "root" | "lang">,
  id: string,
  format: CitationFormat,
): string =>
  `${root}figures/${id}.${lang}.sources.${EXTENSIONS[format] === "txt" ? `${format}.txt` : EXTENSIONS[format]}`;
