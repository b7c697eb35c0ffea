import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { builtPages, DIST, LANGUAGES, type BuiltPage, type Language } from "../support/built-site";
import { countsIn, numbersIn } from "../support/numbers-in-text";
import { populations, sourceNumbers, sourceRows, type SourceRow } from "../support/source-rows";

let pages: readonly BuiltPage[];
let version: string;
const rows = sourceRows();
const known = sourceNumbers();
beforeAll(async () => {
  pages = (await builtPages()).filter(isOfRecord);
  version = (JSON.parse(await readFile(join(DIST, "data/version.json"), "utf8")) as { version: string })
    .version;
});

/** A frame holds the drawings of its figure's page: test/e2e/built-pages.test.ts. Case records are simulated: no source holds their numbers, and test/e2e/case-pages.test.ts holds them to the rows. */
const isOfRecord = ({ html, path }: BuiltPage): boolean =>
  path !== "explore/" && !path.startsWith("embed/") && !html.includes("data-case-figure");

/** Numbers that the site counts itself; each with the reason why no source can hold it. */
const OWN_COUNTS: readonly { readonly at: string; readonly why: string }[] = [
  { at: ".more > details > summary", why: "how many rows or sources a list has; checked against the list" },
  { at: ".events > li", why: "the number on a flag comes first; the rest is checked without it" },
  { at: "#versions p", why: "how many observations the record holds; checked against the file" },
  { at: ".page-changes .version", why: "numbers of other versions, whose comparison has its own test" },
  { at: ".cite .citation", why: "dates and the version, as the formats write them" },
  { at: ".sql, .site-nav, .languages", why: "no words about the record" },
  { at: "g[data-mark*=axis], g.axis, .flag", why: "ticks of a scale and numbers of flags" },
  {
    at: ".page-calibration",
    why: "what the simulation gives; checked against its file in calibration.test.ts",
  },
];

/** Numbers that a sentence may make out of the rows that it names. */
const MADE_OF: readonly {
  readonly why: string;
  of(named: readonly SourceRow[], drawn: number): readonly number[];
}[] = [
  { why: "how many counts the sentence reads", of: (named) => [named.length] },
  { why: "how many counts its figure draws", of: (_, drawn) => [drawn] },
  {
    why: "what waves add up to, by year or together: each stands apart, and the sentence names all",
    of: sums,
  },
  {
    why: "the lengths in the name of a row's own category",
    of: (named) => named.flatMap(({ named }) => named),
  },
  {
    why: "how many of the places that it names are of one kind",
    of: (named) =>
      named.flatMap(({ kind }) => (kind ? [named.filter((row) => row.kind === kind).length] : [])),
  },
];

/** What waves add up to: in each year, and together. */
function sums(named: readonly SourceRow[]): readonly number[] {
  const byYear = new Map<string, number>();
  for (const { year = "", value = 0 } of named) byYear.set(year, (byYear.get(year) ?? 0) + value);
  const all = [...byYear.values()];
  return [...all, all.reduce((sum, value) => sum + value, 0)];
}

/** What the figure of blind spots cites: the whole record, whose rows it counts. */
const WHOLE_RECORD = "record";

const LISTS = [
  [".more-table", "tbody tr"],
  [".more-sources", ".sources > li"],
] as const;

const idsOf = (element: Element, name: string): readonly string[] =>
  (element.getAttribute(name) ?? "").split(" ").filter((id) => id !== "");

/** Elements that hold text of their own, with all their text. */
const texts = (page: BuiltPage): readonly Element[] =>
  [...page.document.querySelectorAll("body *")].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && /\d/.test(node.textContent ?? "")),
  );

/** How many rows of its figure's table are drawn. */
const drawnIn = (sentence: Element): number =>
  sentence.closest("figure")?.querySelectorAll(".more-table tbody tr:not(.left-out)").length ?? 0;

/** A rate is so many for each of this many people. */
const PER = 100_000;

/** The rates that the number in a row of a table makes with the people of some region. */
const ratesBeside = (element: Element): readonly number[] =>
  [...(element.closest("tr")?.querySelectorAll("[data-value]") ?? [])].flatMap((cell) =>
    populations().map((people) =>
      Number(((Number(cell.getAttribute("data-value")) / people) * PER).toFixed(1)),
    ),
  );

/** The language of quoted words. */
const langOf = (element: Element): Language | undefined =>
  LANGUAGES.find((lang) => lang === element.closest("[lang]")?.getAttribute("lang"));

const textOf = (element: Element): string =>
  (element.textContent ?? "").replace(/\s+/g, (space) => (space.includes("\u00a0") ? "\u00a0" : " "));

/** The rows that a figure names. */
const rowsOf = (figure: Element): readonly SourceRow[] =>
  [...figure.querySelectorAll("[data-observation], [data-observations]")]
    .flatMap((element) => [...idsOf(element, "data-observation"), ...idsOf(element, "data-observations")])
    .flatMap((id) => rows.get(id) ?? []);

/** The text without the names of publishers, some of which hold a number. */
const withoutPublishers = (text: string, named: readonly SourceRow[]): string =>
  [...new Set(named.flatMap(({ publisher }) => (publisher === "" ? [] : [publisher])))]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, publisher) => rest.replaceAll(publisher, " "), text);

const find = (look: (page: BuiltPage) => readonly string[]): readonly string[] => [
  ...new Set(pages.flatMap((page) => look(page).map((finding) => `/${page.folder}: ${finding}`))),
];

describe("every number on a page", () => {
  it("that stands for an observation names a row of the sources, with its address or the reason for none", () => {
    let seen = 0;
    const lost = find((page) =>
      [...page.document.querySelectorAll("[data-observation], [data-observations]")].flatMap((element) => {
        const ids = [...idsOf(element, "data-observation"), ...idsOf(element, "data-observations")];
        seen += ids.length;
        return ids.flatMap((id) => {
          const row = rows.get(id);
          if (id === WHOLE_RECORD && element.closest("[data-figure=coverage]")) return [];
          if (!row) return [`${id}: expected a row of the sources, got none`];
          return row.sourced ? [] : [`${row.where}: expected an address or the reason for none, got neither`];
        });
      }),
    );
    expect(lost).toEqual([]);
    expect(seen).toBeGreaterThan(1000);
  });

  it("is the number of its row, and is written as such", () => {
    const other = find((page) =>
      [...page.document.querySelectorAll("[data-value]")].flatMap((element) => {
        const value = Number(element.getAttribute("data-value"));
        const row: SourceRow | undefined = rows.get(element.getAttribute("data-observation") ?? "");
        if (!row)
          return [`${value}: expected a number of an observation, got ${element.outerHTML.slice(0, 80)}`];
        const written = numbersIn(textOf(element), page.lang);
        return [
          ...(row.value === value ? [] : [`${row.where}: expected ${row.value}, got ${value}`]),
          ...(written.includes(value)
            ? []
            : [`${row.where}: expected ${value} in words, got "${textOf(element)}"`]),
        ];
      }),
    );
    expect(other).toEqual([]);
  });

  it("in a description is a number of the observations that its sentence names", () => {
    const loose = find((page) =>
      [...page.document.querySelectorAll(".description [data-observations]")].flatMap((sentence) => {
        const named = idsOf(sentence, "data-observations").flatMap((id) => rows.get(id) ?? []);
        const may = new Set([
          ...named.flatMap(({ value }) => value ?? []),
          ...MADE_OF.flatMap(({ of }) => of(named, drawnIn(sentence))),
        ]);
        return countsIn(textOf(sentence), page.lang)
          .filter((number) => !may.has(number))
          .map((number) => `${number} in "${textOf(sentence)}"`);
      }),
    );
    expect(loose).toEqual([]);
  });

  it("in a drawing is a number of the observations that its figure names", () => {
    const loose = find((page) =>
      [...page.document.querySelectorAll("figure[data-figure]")].flatMap((figure) => {
        const named = rowsOf(figure);
        const may = new Set(
          named.flatMap(({ value, named }) => [...(value === undefined ? [] : [value]), ...named]),
        );
        return [...figure.querySelectorAll(".drawing svg text, .drawing svg title")]
          .filter((text) => !text.closest("g[data-mark*=axis], g.axis, .flag"))
          .flatMap((text) =>
            countsIn(withoutPublishers(textOf(text), named), page.lang)
              .filter((number) => !may.has(number))
              .map((number) => `${figure.getAttribute("data-figure") ?? ""}: ${number} in "${textOf(text)}"`),
          );
      }),
    );
    expect(loose).toEqual([]);
  });

  it("in any other words stands in the sources", () => {
    const skipped = [...OWN_COUNTS.map(({ at }) => at), "[data-value]", ".description", ".drawing"].join(
      ", ",
    );
    const loose = find((page) =>
      texts(page)
        .filter((element) => !element.closest(skipped))
        .flatMap((element) =>
          countsIn(textOf(element).replaceAll(version, " "), page.lang, langOf(element) ?? page.lang)
            .filter(
              (number) => !known.has(number) && number !== PER && !ratesBeside(element).includes(number),
            )
            .map((number) => `${number} in "${textOf(element).slice(0, 160)}"`),
        ),
    );
    expect(loose).toEqual([]);
  });

  it("in the words of an event stands in the sources, its own number apart", () => {
    const loose = find((page) =>
      [...page.document.querySelectorAll(".events > li")].flatMap((item) => {
        const text = textOf(item);
        const counts = countsIn(text.replace(/^\d+(?=\s)/, ""), page.lang);
        return counts.filter((number) => !known.has(number)).map((number) => `${number} in "${text}"`);
      }),
    );
    expect(loose).toEqual([]);
  });

  it("of rows and of sources is how many there are", () => {
    const wrong = find((page) =>
      [...page.document.querySelectorAll("figure[data-figure]")].flatMap((figure) =>
        LISTS.flatMap(([list, item]) => {
          const count = figure.querySelectorAll(`${list} ${item}`).length;
          const summary = figure.querySelector(`${list} > summary`);
          const said = summary ? numbersIn(textOf(summary), page.lang) : [];
          return said.length === 1 && said[0] === count
            ? []
            : [`${list}: expected ${count}, got ${said.join(", ")}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
    const observations = [...rows.values()].filter(({ where }) =>
      where.startsWith("observations.csv"),
    ).length;
    for (const page of pages.filter(({ path }) => path === "about/")) {
      const said = textOf(page.document.querySelector("#versions p")!).replaceAll(version, " ");
      expect(countsIn(said, page.lang)).toEqual([observations]);
    }
  });
});
