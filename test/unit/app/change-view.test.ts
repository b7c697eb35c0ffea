import { describe, expect, it } from "vitest";
import { changeViews } from "../../../src/app/change-view";
import type { PublishedVersion } from "../../../src/model/data-version";
import type { Observation } from "../../../src/model/observation";
import { loadWords } from "../../../src/words/load-words";
import { observationOf as row } from "../../support/observation-row";

const en = await loadWords("en");
const ru = await loadWords("ru");

const version = (
  name: string,
  rows: readonly Observation[],
  files: Readonly<Record<string, string>>,
): PublishedVersion => ({
  version: name,
  date: new Date("2026-08-30"),
  made: new Date("2026-11-22"),
  folder: `2026-08-30-${name}`,
  files,
  observations: rows,
});

const first = version("aaa", [row("o1"), row("o2"), row("o3")], {
  "observations.parquet": "1",
  "places.parquet": "1",
});
const second = version(
  "bbb",
  [
    row("o2", { value: 1234, qualifier: "at-least" }),
    row("o3", { as_of: new Date("2025-04-01"), drawn: false }),
    row("o4", { series: "held" }),
  ],
  { "observations.parquet": "2", "places.parquet": "2" },
);
const third = version("ccc", second.observations, { "observations.parquet": "2", "places.parquet": "3" });
const views = changeViews([first, second, third], "ccc", new Set(["held"]), en);
const said = (at: number) => views[at]!.sentences.join(" ").replaceAll("\u00a0", " ");

describe("what each version changed", () => {
  it("stands from the newest version to the first, which has none before it", () => {
    expect(views.map(({ version }) => version)).toEqual(["ccc", "bbb", "aaa"]);
    expect(views.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
    expect(said(2)).toBe(
      "Data as of 30 August 2026; made on 22 November 2026. 3 observations. This is the first version: there is none before it.",
    );
    expect([views[2]!.numbers, views[2]!.described]).toEqual([[], []]);
  });

  it("is counted, and listed as added, revised from old to new, and withdrawn", () => {
    expect(said(1)).toContain(
      "Numbers added: 1, revised: 2, withdrawn: 1. Other tables that differ: places.",
    );
    expect(views[1]!.numbers.map(({ change, id, before, after }) => [change, id, before, after])).toEqual([
      ["added", "o4", undefined, "10"],
      ["revised", "o2", "10", "at least 1,234"],
      ["revised", "o3", undefined, "10"],
      ["withdrawn", "o1", "10", undefined],
    ]);
  });

  it("names what else differs in a revised number, column by column", () => {
    expect(views[1]!.numbers.map(({ details }) => details)).toEqual([
      [],
      [],
      [
        { column: "as_of", before: "2025-03-31", after: "2025-04-01" },
        { column: "drawn", before: "true", after: "false" },
      ],
      [],
    ]);
  });

  it("says what is counted in words where there are any, in the words of the record otherwise", () => {
    const [added, revised] = views[1]!.numbers;
    expect(added!.what).toEqual({ text: en.name("series-rule", "held") });
    expect(revised!.what).toEqual({ text: "people held", lang: "en" });
    expect(revised!.codes).toBe("held · BY · all");
  });

  it("is no number where only another table differs", () => {
    expect(said(0)).toContain("No number was added, revised or withdrawn. Other tables that differ: places.");
    expect(changeViews([first], "aaa", new Set(), ru)[0]!.sentences).toContain(
      "Это первая версия: предыдущей нет.",
    );
  });

  it("names tables that are kept from then on, or no longer, apart from those that differ", () => {
    const fourth = version("ddd", second.observations, {
      "observations.parquet": "2",
      "regions.parquet": "1",
      "persons.parquet": "1",
    });
    const [view] = changeViews([third, fourth], "ddd", new Set(), en);
    expect(view!.sentences.slice(-3)).toEqual([
      "No number was added, revised or withdrawn.",
      "Tables that the version before did not keep: persons (SIMULATED) and regions.",
      "Tables that are kept no longer: places.",
    ]);
    expect(view!.files.map(({ label }) => label)).toContain("persons.parquet (SIMULATED)");
  });
});
