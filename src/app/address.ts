import type { Language } from "../words/words";
import type { Place } from "./parts/links";

/** What a page shows, apart from its language. */
export type PageId =
  | { readonly page: "home" }
  | { readonly page: "about" }
  | { readonly page: "explore" }
  | { readonly page: "changes" }
  | { readonly page: "calibration" }
  | { readonly page: "report" }
  | { readonly page: "figure" | "embed"; readonly figure: string };

/** Where a page stands below the site's root, and the way back to it. */
export function placeOf(id: PageId, lang: Language): Place {
  const path = id.page === "home" ? "" : "figure" in id ? `${id.page}/${id.figure}/` : `${id.page}/`;
  const depth = path.split("/").length - 1 + (lang === "en" ? 0 : 1);
  return { root: "../".repeat(depth), lang, path };
}

/** The folder of a page below the site's root: "", "be/", "ru/figure/held/". */
export const folderOf = ({ lang, path }: Place): string => (lang === "en" ? "" : `${lang}/`) + path;

/** The widths at which the figures of a page are drawn, in pixels; the sheet shows one of them. */
export const widthsOf = ({ page }: PageId): readonly number[] =>
  page === "figure" ? [344, 760, 1040] : [344, 760];

/** Whether a fragment names a place of the page, as that of a link to its content does, and no state. */
export const isAnchor = (document: Document, fragment: string): boolean =>
  fragment.length > 1 && document.getElementById(fragment.replace(/^#/, "")) !== null;
