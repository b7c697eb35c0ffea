export const EMBED_THEMES = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export interface EmbedFragment {
  readonly theme: EmbedTheme;
  /** The state of the figure, as in the fragment of its own page. */
  readonly state: string;
  /** The data version that the frame is pinned to; absent where it follows new data. */
  readonly version?: string;
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
  const theme = EMBED_THEMES.find((known) => known === asked);
  const version = valueOf("version");
  const isVersion = version !== undefined && /^[0-9a-f]{4,40}$/.test(version);
  return {
    theme: theme ?? "auto",
    state: parts.filter((part) => !/^(theme|version)=/.test(part)).join("&"),
    ...(isVersion && { version }),
    problems: [
      ...(asked !== undefined && theme === undefined ? [{ key: "theme", value: asked.slice(0, 60) }] : []),
      ...(version !== undefined && !isVersion ? [{ key: "version", value: version.slice(0, 60) }] : []),
    ],
  };
}

/** The fragment that `readEmbedFragment` reads; empty for the usual. */
export const writeEmbedFragment = ({
  theme,
  state,
  version,
}: Pick<EmbedFragment, "theme" | "state" | "version">): string =>
  [
    ...(theme === "auto" ? [] : [`theme=${theme}`]),
    ...(version === undefined ? [] : [`version=${version}`]),
    ...(state === "" ? [] : [state]),
  ].join("&");
