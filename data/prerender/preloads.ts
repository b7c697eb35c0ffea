import type { RenderedPage } from "../../src/site";

/** A module of the build: its file, its style sheets, and the modules that it imports, by their keys. */
interface BuiltModule {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
export type Manifest = Readonly<Record<string, BuiltModule>>;

/** The modules that start a page at once, by the attribute that leaves room for them; others wait until the page is idle. */
const STARTS = {
  "data-explore": "src/app/explore/start-explore.ts",
  "data-report": "src/app/report/start-report.ts",
} as const;

/**
 * Names in the head what a page is going to load, in the order in which it is wanted: else each module is asked for when
 * the one before has been read, and where an answer takes a second the engine is asked for after five.
 */
export function preloadsFor({ body, lang, root }: RenderedPage, manifest: Manifest): string {
  const starts = Object.entries(STARTS).flatMap(([room, source]) =>
    new RegExp(` ${room}(=|\\s|>)`).test(body) ? [source, `src/words/${lang}/index.ts`] : [],
  );
  const files = new Set(starts.flatMap((source) => filesOf(source, manifest)));
  const named = filesOf("index.html", manifest); // in every head
  return [...files]
    .filter((file) => !named.includes(file))
    .map((file) => {
      const kind = file.endsWith(".css") ? `rel="preload" as="style"` : `rel="modulepreload"`;
      return `<link ${kind} crossorigin href="${root}${file}">`;
    })
    .join("");
}

/** The files of a module and of all that it imports; the sheets first, for a module waits for them. */
function filesOf(
  source: string,
  manifest: Manifest,
  known: ReadonlySet<string> = new Set(),
): readonly string[] {
  const module = manifest[source];
  if (module === undefined)
    throw new TypeError(`manifest: expected a module ${source}, got ${Object.keys(manifest).join(", ")}`);
  const seen = new Set([...known, source]);
  const imported = (module.imports ?? []).filter((each) => !seen.has(each));
  return [...(module.css ?? []), module.file, ...imported.flatMap((each) => filesOf(each, manifest, seen))];
}
