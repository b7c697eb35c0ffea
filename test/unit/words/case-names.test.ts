import { describe, expect, it } from "vitest";
import * as codes from "../../../src/model/case-codes";
import { DIMENSIONS } from "../../../src/model/case-permalink";
import { REGIONS } from "../../../src/model/codes";
import { be } from "../../../src/words/be/index";
import { en } from "../../../src/words/en/index";
import { ru } from "../../../src/words/ru/index";

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  "case.designation": codes.DESIGNATIONS,
  "case.custody": codes.CUSTODIES,
  "case.sex": codes.PERSON_SEXES,
  "case.one-sex": codes.PERSON_SEXES,
  "case.age": codes.AGE_BANDS,
  "case.minor": codes.YES_NO,
  "case.over-60": codes.YES_NO,
  "case.pregnant": codes.PREGNANCIES,
  "case.region": [...REGIONS, codes.UNKNOWN],
  "case.facility": [codes.UNKNOWN, codes.NOT_APPLICABLE],
  "case.occupation": codes.OCCUPATIONS,
  "case.date": codes.DATE_STATES,
  "case.release-kind": codes.RELEASE_KINDS,
  "case.sentence": codes.SENTENCE_STATES,
  "case.penalty": codes.PENALTIES,
  "case.condition": codes.CONDITION_ANSWERS,
  "case.disability": codes.DISABILITIES,
  "case.care": codes.CARES,
  "case.event": codes.PERSON_EVENTS,
  "case.charge": codes.CHARGE_ANSWERS,
  "case.labelled-extremist": codes.YES_NO,
};

describe.each([
  ["en", en],
  ["be", be],
  ["ru", ru],
])("the names of the codes of case records in %s", (_, messages: Readonly<Record<string, string>>) => {
  it.each(Object.entries(FAMILIES))("are there, each once: %s", (family, values) => {
    const names = values.map((value) => messages[`${family}.${value}`]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(values.length);
  });

  it("name no code that is not in the data", () => {
    const known = Object.entries(FAMILIES).flatMap(([family, values]) => values.map((v) => `${family}.${v}`));
    const families = Object.keys(FAMILIES);
    const named = Object.keys(messages).filter((key) => families.some((f) => key.startsWith(`${f}.`)));
    expect(named.toSorted()).toEqual(known.toSorted());
  });

  it("are there for every dimension, long and short", () => {
    const names = DIMENSIONS.flatMap((d) => [`explore.dimension.${d}`, `explore.dimension-short.${d}`]);
    expect(names.filter((name) => !messages[name])).toEqual([]);
  });

  it("give every article that a filter names its longer wording", () => {
    const lacking = codes.CHARGES.filter((code) => code !== "other" && !messages[`article.${code}`]);
    expect(lacking).toEqual([]);
  });
});
