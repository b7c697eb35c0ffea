import fc from "fast-check";
import { expect, it } from "vitest";
import { DIMENSIONS, readState, writeState, type ExplorerState } from "../../../src/model/case-permalink";
import { EVERYONE, OPENING, type Selection } from "../../../src/model/selection";
import { randomSelections } from "../../support/random-selection";

/** One code is matched the same way by any and all; a state that is read says any. */
const plain = (selection: Selection): Selection =>
  (["condition", "charge"] as const).reduce((rest, dimension) => {
    const clause = rest[dimension];
    return clause?.codes.length === 1 ? { ...rest, [dimension]: { ...clause, match: "any" } } : rest;
  }, selection);
const plainState = ({ selection, comparison, ...rest }: ExplorerState): ExplorerState => ({
  ...rest,
  selection: plain(selection),
  ...(comparison && { comparison: comparison === "rest" ? comparison : plain(comparison) }),
});

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

it("reads the fragment of the contract", () => {
  const { state, problems } = readState(
    "#condition=cancer,endocrine&charge=342&region=BY-HM&facility=PK-1&sex=female&age=60..&held=2025-03-31&disability=1,2&care=denied&released=2024-07-02..&status=released",
  );
  expect(problems).toEqual([]);
  expect(state.selection).toEqual({
    ...OPENING,
    condition: { codes: ["cancer", "endocrine"], match: "any" },
    charge: { codes: ["342"], match: "any" },
    region: ["BY-HM"],
    facility: ["PK-1"],
    sex: ["female"],
    age: { from: 60 },
    held: { from: day("2025-03-31"), to: day("2025-03-31") },
    disability: ["1", "2"],
    care: ["denied"],
    released: { from: day("2024-07-02") },
    status: ["released"],
  });
});

it("reads an interval with both days", () => {
  expect(readState("held=2024-01-01..2024-07-02").state.selection.held).toEqual({
    from: day("2024-01-01"),
    to: day("2024-07-02"),
  });
});

it("opens on people recognised, and everyone else comes in only when the fragment says so", () => {
  expect(readState("").state).toEqual({ selection: OPENING });
  expect(writeState({ selection: OPENING })).toBe("");
  expect(writeState({ selection: EVERYONE })).toBe("designation=any");
  expect(readState("designation=any").state.selection).toEqual(EVERYONE);
});

it("reads back every state that it writes", () => {
  const selections = randomSelections(500, 11);
  for (const [i, selection] of selections.entries()) {
    const comparison = i % 3 === 0 ? ("rest" as const) : selections[(i * 7) % selections.length];
    const state = {
      selection,
      ...(i % 2 === 0 && comparison && { comparison }),
      ...(i % 4 === 0 && { scale: i % 8 === 0 ? ("own" as const) : ("share" as const) }),
      ...(i % 3 === 1 && { map: "facility" as const }),
      ...(i % 5 === 0 && { view: "case-s0001" }),
    };
    const { state: read, problems } = readState(writeState(state));
    expect(problems, writeState(state)).toEqual([]);
    expect(read, writeState(state)).toEqual(plainState(state));
  }
});

it.each([
  ["an unknown key", "colour=red"],
  ["an unknown code", "sex=robot"],
  ["one unknown code among known ones", "sex=female,robot"],
  ["a reversed range of days", "held=2024-07-02..2024-01-01"],
  ["a reversed range of numbers", "age=60..20"],
  ["a day that never was", "detained=2023-02-30.."],
  ["an age that nobody has", "age=400"],
  ["markup", "region=<img src=x onerror=alert(1)>"],
  ["a place in markup", "facility=<script>"],
  ["any and all at once", "condition=cancer,mental+other"],
  ["no value", "charge="],
  ["a view that is no name", "view=../../etc"],
  ["a scale that there is not", "scale=log"],
])("reports %s, and keeps what is good beside it", (_, bad) => {
  const { state, problems } = readState(
    `${bad}&sex=male`.replace(/^sex=([^&]*)&sex=male$/, "sex=$1&care=denied"),
  );
  expect(problems).toHaveLength(1);
  expect(Object.keys(state.selection).length).toBe(2);
});

it("reports 100 kB of text in one shortened line", () => {
  const { state, problems } = readState("x".repeat(100_000));
  expect(state.selection).toEqual(OPENING);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.key.length).toBeLessThan(80);
});

const PIECES = [
  ..."= & , + % ( ) ; : #".split(" "),
  ..."sex age held compare rest any scale own map view designation unknown 2024-01-01 .. %zz <b> ў".split(
    " ",
  ),
  "__proto__",
  "\u0000",
  "9".repeat(30),
];
const fragments = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc
    .array(fc.tuple(fc.constantFrom(...DIMENSIONS, "compare", "view"), fc.string()), { maxLength: 5 })
    .map((parts) => parts.map((part) => part.join("=")).join("&")),
);

it("throws on nothing that a fragment may hold, and what it reads it can write and read again", () => {
  fc.assert(
    fc.property(fragments, (text) => {
      const { state } = readState(text);
      expect(readState(writeState(state))).toEqual({ state, problems: [] });
    }),
    { numRuns: 3000, seed: 3 },
  );
});

it("reports an unknown key between good parts, whatever its name and value, and keeps both parts", () => {
  const known: readonly string[] = [...DIMENSIONS, "compare", "view"];
  const strange = fc.string({ unit: "binary", maxLength: 30 }).filter((key) => !known.includes(key));
  fc.assert(
    fc.property(strange, fc.string({ unit: "binary" }), (key, value) => {
      const part = new URLSearchParams([[key, value]]).toString();
      const { state, problems } = readState(`sex=female&${part}&care=denied`);
      expect(problems).toHaveLength(1);
      expect(state.selection).toEqual({ ...OPENING, sex: ["female"], care: ["denied"] });
    }),
    { numRuns: 500, seed: 3 },
  );
});
