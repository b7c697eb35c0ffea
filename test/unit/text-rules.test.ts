import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { be } from "../../src/words/be/index";
import { en } from "../../src/words/en/index";
import { ru } from "../../src/words/ru/index";

/** Words inside quotation marks are the words of somebody else. */
const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|«[^»]*»/g, "");

const LABEL = /extremis|экстрэміс|экстремис/iu;
/** Says that the word is a label, or whose label it is. */
const ATTRIBUTED: Readonly<Record<string, RegExp>> = {
  en: /labell(?:ed|ing) (?:\w+ )?extremist|by the authorities|the authorities’ own/i,
  be: /назван\S+ экстрэміс|[уў]лад/iu,
  ru: /назван\S+ экстремис|власт/iu,
};

const unattributed = (texts: readonly string[], lang: string): readonly string[] =>
  texts.filter((text) => LABEL.test(withoutQuotes(text)) && !ATTRIBUTED[lang]?.test(text));

describe("our own voice", () => {
  it.each([
    ["en", en],
    ["be", be],
    ["ru", ru],
  ])("calls nobody extremist in %s: it is a label of the authorities, or a quotation", (lang, messages) => {
    expect(unattributed(Object.values(messages), lang)).toEqual([]);
  });

  it("keeps to that in the titles of events, in what a series counts and in what a contradiction says", async () => {
    const files = ["events", "series-rules", "contradictions", "left_out_reasons", "indicators"];
    const lines = await Promise.all(
      files.map(async (name) => (await readFile(`data/sources/${name}.csv`, "utf8")).split("\n")),
    );
    const prose = lines.flat().map((line) => line.replaceAll(/\b[a-z]+(?:[-_][a-z]+)+\b/g, "code"));
    expect(unattributed(prose, "en")).toEqual([]);
  });

  it("keeps to that in what the tables say of their columns, and in the README", async () => {
    const files = (await readdir("src/model", { recursive: true })).filter((name) => name.endsWith(".ts"));
    const model = files.map((name) => `src/model/${name}`);
    const texts = await Promise.all([...model, "README.md"].map((file) => readFile(file, "utf8")));
    expect(unattributed(texts.join("\n").split("\n"), "en")).toEqual([]);
  });
});
