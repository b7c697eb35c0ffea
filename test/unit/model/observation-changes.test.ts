import { describe, expect, it } from "vitest";
import type { Observation } from "../../../src/model/observation";
import { diffObservations } from "../../../src/model/observation-changes";
import { observationOf as row } from "../../support/observation-row";

describe("what differs between two versions of the observations", () => {
  it("is nothing between a version and itself, whatever the order and the lines of its rows", () => {
    const same = diffObservations([row("o1"), row("o2")], [row("o2", { line: 7 }), row("o1", { line: 9 })]);
    expect(same).toEqual({ added: [], revised: [], withdrawn: [], described: [] });
  });

  it("names numbers that came and that went by their identifiers, in order", () => {
    const changes = diffObservations([row("o2"), row("o1")], [row("o4"), row("o3"), row("o2")]);
    expect(changes.added.map(({ id }) => id)).toEqual(["o3", "o4"]);
    expect(changes.withdrawn.map(({ id }) => id)).toEqual(["o1"]);
    expect(changes.revised).toEqual([]);
  });

  it("calls a number revised when it, its doubt, its day or what it counts differs", () => {
    const revisions: readonly Partial<Observation>[] = [
      { value: 11 },
      { qualifier: "at-least" },
      { as_of: new Date("2025-04-01") },
      { sex: "female" },
      { category: "journalists" },
    ];
    for (const revision of revisions) {
      const { revised, described } = diffObservations([row("o1")], [row("o1", revision)]);
      expect(revised).toEqual([
        { before: row("o1"), after: row("o1", revision), columns: Object.keys(revision) },
      ]);
      expect(described).toEqual([]);
    }
  });

  it("tells a number that is only described otherwise from a revised one", () => {
    const otherwise = { drawn: false, left_out: "other-definition" };
    const { revised, described } = diffObservations([row("o1")], [row("o1", otherwise)]);
    expect(revised).toEqual([]);
    expect(described.map(({ columns }) => columns)).toEqual([["drawn", "left_out"]]);
  });

  it("does not take equal days for different ones", () => {
    const again = row("o1", { as_of: new Date("2025-03-31T00:00:00Z") });
    expect(diffObservations([row("o1")], [again]).revised).toEqual([]);
  });

  it("compares no column that an older version did not have", () => {
    const { note: _, ...older } = row("o1");
    const changes = diffObservations([older as Observation], [row("o1", { note: "new column" })]);
    expect(changes.described).toEqual([]);
  });
});
