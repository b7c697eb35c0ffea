export const EMBED_THEMES = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export interface EmbedFragment {
  readonly theme: EmbedTheme;
  /** The version of the data that the frame is pinned to, as it was written; absent while it follows new data. */
  readonly version?: string;
  /** The state of the figure, as in the fragment of its own page. */
  readonly state: string;
  /** What was asked for and is not known. */
  readonly problems: readonly { readonly key: string; readonly value: string }[];
}

/** Reads the fragment of an embedded figure: how it is shown, then its state, which is left as it is. */
export function readEmbedFragment(fragment: string): EmbedFragment {
  const parts = fragment
    .replace(/^#/, "")
    .split("&")
    .filter((part) => part !== "");
  const valueOf = (key: string): string | undefined =>
    parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
  const asked = valueOf("theme");
  const version = valueOf("version")?.slice(0, 60);
  const theme = EMBED_THEMES.find((known) => known === asked);
  return {
    theme: theme ?? "auto",
    ...(version !== undefined && { version }),
    state: parts.filter((part) => !/^(theme|version)=/.test(part)).join("&"),
    problems: asked !== undefined && theme === undefined ? [{ key: "theme", value: asked.slice(0, 60) }] : [],
  };
}

/** The fragment that `readEmbedFragment` reads; empty for the usual. */
export const writeEmbedFragment = ({ theme, version, state }: Omit<EmbedFragment, "problems">): string =>
  [
    ...(theme === "auto" ? [] : [`theme=${theme}`]),
    ...(version === undefined ? [] : [`version=${version}`]),
    ...(state === "" ? [] : [state]),
  ].join("&");
