import { CompletionContext } from "@codemirror/autocomplete";
import { sql } from "@codemirror/lang-sql";
import { ensureSyntaxTree } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { completionSources } from "../../../../src/app/sql/completion";
import { DUCKDB } from "../../../../src/app/sql/dialect";
import { PERSON_SEXES } from "../../../../src/model/case-codes";
import { caseTables } from "../../../../src/model/case-tables";
import { people } from "../../../../src/model/people";

/** What is suggested where "|" stands, and the part of the text that it would replace. */
async function suggested(marked: string): Promise<{ labels: readonly string[]; replaced: Set<string> }> {
  const pos = marked.indexOf("|");
  const state = EditorState.create({ doc: marked.replace("|", ""), extensions: [sql({ dialect: DUCKDB })] });
  ensureSyntaxTree(state, state.doc.length, 5000);
  const context = new CompletionContext(state, pos, true);
  const asked = await Promise.all(
    completionSources([...caseTables, people], "Codes:").map(async (source) => source(context)),
  );
  const found = asked.flatMap((result) => result ?? []);
  return {
    labels: found.flatMap(({ options }) => options.map(({ label }) => label)),
    replaced: new Set(found.map(({ from }) => state.sliceDoc(from, pos))),
  };
}

describe("within a text the editor suggests", () => {
  it.each([
    "SELECT count(*) FROM persons WHERE sex = 'fe|",
    "SELECT count(*) FROM persons WHERE sex = 'fe|'",
    "SELECT count(*) FROM persons p WHERE p.sex<>'fe|' AND age > 60",
    "SELECT count(*) FROM persons WHERE \"sex\" NOT IN ('male', 'fe|",
    "FROM persons WHERE SEX::VARCHAR ILIKE 'fe|'",
    "FROM persons WHERE sex IS NOT DISTINCT FROM 'fe|'",
  ])("the codes of the column that it is compared with: %s", async (text) => {
    expect(await suggested(text)).toEqual({ labels: [...PERSON_SEXES], replaced: new Set(["fe"]) });
  });

  it("the codes as soon as it begins", async () => {
    expect((await suggested("FROM persons WHERE sex = '|")).labels).toEqual([...PERSON_SEXES]);
  });

  it("each of several codes", async () => {
    const { labels, replaced } = await suggested("FROM persons WHERE conditions LIKE '%cancer;ca|");
    expect(labels).toContain("cardiovascular");
    expect(replaced).toEqual(new Set(["ca"]));
  });

  it.each([
    "SELECT 'pe|'",
    "FROM persons WHERE facility = 'pe|",
    "FROM persons WHERE sex = 'female|\nGROUP BY se",
    "FROM persons WHERE nothing = 'pe|'",
    "FROM persons -- sex = 'pe|",
    "FROM persons /* pe| */",
  ])("nothing else: %s", async (text) => {
    const { labels } = await suggested(text);
    expect(labels.filter((label) => !PERSON_SEXES.some((code) => code === label))).toEqual([]);
  });
});

describe("outside of a text the editor suggests", () => {
  it("words, tables and columns, and no codes", async () => {
    const { labels } = await suggested("SELECT se| FROM persons");
    expect(labels).toEqual(expect.arrayContaining(["SELECT", "persons", "sex"]));
    expect(labels).not.toContain("female");
    expect((await suggested("SELECT count(*) FROM persons WHERE sex = 'female'|")).labels).not.toContain(
      "male",
    );
  });
});

it("a column that is called as a table is brings none of its columns", async () => {
  const { labels } = await suggested("SELECT count(*) AS people, cus| FROM persons");
  expect(labels).toContain("custody");
  expect(labels).not.toContain("custody_months");
  expect((await suggested("SELECT cus| FROM people")).labels).toContain("custody_months");
});
