import type { Language } from "../../words/words";

/** Where a drawing or a file of a figure comes from. */
export interface Origin {
  /** The version of the data. */
  readonly version: string;
  /** The day up to which the data know. */
  readonly asOf: Date;
  /** The day on which a reader took it. */
  readonly retrieved?: Date;
  /** The permanent address of the figure in its state. */
  readonly address: string;
}

/** The day that it is where somebody takes a figure, as the days of the data are kept. */
export const dayOf = (now: Date): Date =>
  new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));

/** The permanent address of a figure: below a site, or, where that is not known, from the root of any. English stands at the root. */
export const addressOf = (
  site: string,
  { lang, id, state }: { readonly lang: Language; readonly id: string; readonly state: string },
): string =>
  `${site}${lang === "en" ? "" : `${lang}/`}figure/${id}/${state === "" ? "" : `#${state.replace(/^#/, "")}`}`;
