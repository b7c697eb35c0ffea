import { describe, expect, it } from "vitest";
import { ASSUMPTIONS } from "../../../data/simulate/assumptions";
import { CALIBRATION_KINDS } from "../../../src/model/calibration";
import { be } from "../../../src/words/be/index";
import { en } from "../../../src/words/en/index";
import { ru } from "../../../src/words/ru/index";
import { report } from "../data/simulate/committed";

const indicators = new Set(report.flatMap(({ indicator }) => indicator ?? []));

describe.each([
  ["en", en],
  ["be", be],
  ["ru", ru],
])("the names in the calibration in %s", (_, messages) => {
  const named = (family: string) =>
    Object.keys(messages).flatMap((key) =>
      key.startsWith(`${family}.`) ? [key.slice(family.length + 1)] : [],
    );

  it("are there for every assumption of the simulation, and for no other", () => {
    expect(named("assumption").toSorted()).toEqual(Object.keys(ASSUMPTIONS).toSorted());
  });

  it("are there for everything that a published number of it counts, and for nothing else", () => {
    expect(named("calibration-of").toSorted()).toEqual([...indicators].toSorted());
  });

  it("are there for every kind of row", () => {
    expect(named("calibration").toSorted()).toEqual(CALIBRATION_KINDS.toSorted());
  });
});
