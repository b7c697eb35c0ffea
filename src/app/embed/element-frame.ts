/** What a host page may write on <rollcall-figure>. */
export const ATTRIBUTES = ["figure", "lang", "state", "theme", "version"] as const;

/** The frame of an element, or what is wrong with its attributes, in a sentence. */
export type ElementFrame = { readonly src: string; readonly title: string } | { readonly problem: string };

const THEMES: readonly string[] = ["auto", "light", "dark"];
const LANGUAGES: readonly string[] = ["en", "be", "ru"];
const VERSION = /^(\d{4}-\d{2}-\d{2}-)?[0-9a-f]{12}$/;

/**
 * The frame that the attributes of an element ask for. `figures` are those that exist, with their titles by language,
 * and `root` is the address of the site, with a slash at its end.
 */
export function elementFrame(
  attribute: (name: (typeof ATTRIBUTES)[number]) => string | null,
  figures: Readonly<Record<string, Readonly<Record<string, string>>>>,
  root: string,
): ElementFrame {
  const figure = attribute("figure") ?? "";
  const lang = attribute("lang") ?? "en";
  const theme = attribute("theme") ?? "auto";
  const version = attribute("version") ?? "";
  const problem =
    choiceProblem("figure", figure, Object.keys(figures)) ??
    choiceProblem("lang", lang, LANGUAGES) ??
    choiceProblem("theme", theme, THEMES) ??
    (version === "" || VERSION.test(version)
      ? undefined
      : problemOf("version", "one like 2026-08-30-1226a3d0f5df", version));
  if (problem !== undefined) return { problem };
  const fragment = [
    ...(theme === "auto" ? [] : [`theme=${theme}`]),
    ...(version === "" ? [] : [`version=${version}`]),
    (attribute("state") ?? "").replace(/^#/, ""),
  ].filter((part) => part !== "");
  return {
    src: `${root}${lang === "en" ? "" : `${lang}/`}embed/${figure}/${fragment.length > 0 ? `#${fragment.join("&")}` : ""}`,
    title: figures[figure]?.[lang] ?? figure,
  };
}

const choiceProblem = (name: string, value: string, known: readonly string[]): string | undefined =>
  known.includes(value) ? undefined : problemOf(name, `one of ${known.join(", ")}`, value);

const problemOf = (name: string, expected: string, value: string): string =>
  `rollcall-figure: ${name}: expected ${expected}, got "${value}"`;
