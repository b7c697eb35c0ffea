import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFragment, withText, writeFragment } from "../../src/model/record-permalink";
import type { RecordState } from "../../src/model/record-state";

const figures = ["held", "health", "places-map"];

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => new Date(`${date.toISOString().slice(0, 10)}T00:00:00Z`));
const code = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const codes = fc.array(code, { minLength: 1, maxLength: 4 });
const dates = fc.tuple(day, day, fc.constantFrom("both", "from", "to")).map(([a, b, ends]) => {
  const [from, to] = a <= b ? [a, b] : [b, a];
  return ends === "both" ? { from, to } : ends === "from" ? { from } : { to };
});
const state: fc.Arbitrary<RecordState> = fc.record(
  {
    category: codes,
    kind: codes,
    sex: fc.subarray(["all", "female", "male"] as const, { minLength: 1 }),
    dates,
    on: day,
    measure: fc.constantFrom("count", "rate"),
    period: fc.constantFrom("2022", "2024-05"),
  },
  { requiredKeys: [] },
);

/** Only what was chosen upon. */
const chosen = (states: Readonly<Record<string, RecordState>>) =>
  Object.fromEntries(Object.entries(states).filter(([, held]) => Object.keys(held).length > 0));

describe("the fragment of a page", () => {
  it("gives back every state of every figure that it was written from", () => {
    fc.assert(
      fc.property(fc.tuple(state, state, state), ([held, health, places]) => {
        const states = { held, health, "places-map": places };
        const { states: read, problems } = readFragment(`#${writeFragment(states, figures)}`, figures);
        expect(problems).toEqual([]);
        expect(read).toEqual(chosen(states));
      }),
    );
  });

  it("gives back the state of the one figure of a page under short names", () => {
    fc.assert(
      fc.property(state, (held) => {
        const text = writeFragment({ held }, ["held"]);
        expect(text).not.toContain("held.");
        expect(readFragment(text, ["held"])).toEqual({ states: chosen({ held }), problems: [] });
      }),
    );
  });

  it("is written the same whatever was chosen first", () => {
    fc.assert(
      fc.property(state, (held) => {
        const backwards = Object.fromEntries(Object.entries(held).reverse());
        expect(writeFragment({ held: backwards }, ["held"])).toBe(writeFragment({ held }, ["held"]));
      }),
    );
  });

  it("never fails, and reports or takes each part, whatever stands in it", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .tuple(
          fc.constantFrom(
            "held.sex",
            "health.category",
            "held.dates",
            "places-map.on",
            "held.",
            ".",
            "__proto__.sex",
          ),
          fc.oneof(
            fc.string({ unit: "binary" }),
            fc.constantFrom("female", "2023-01-01..", "..", "2023-02-30", ""),
          ),
        )
        .map(([key, value]) => `${key}=${value}`),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const { states, problems } = readFragment(`#${parts.join("&")}`, figures);
        for (const id of Object.keys(states)) expect(figures).toContain(id);
        for (const { key, value } of problems) {
          expect(key.length).toBeLessThanOrEqual(61);
          expect(value.length).toBeLessThanOrEqual(61);
        }
        expect(readFragment(writeFragment(states, figures), figures)).toEqual({ states, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("reports days that no calendar has and ranges that end before they start", () => {
    const texts = [
      "dates=2023-02-30..",
      "dates=2023-01-02..2023-01-01",
      "dates=..",
      "dates=2023-01-01",
      "on=2023-13-01",
    ];
    for (const text of texts) {
      const [key = "", value = ""] = text.split("=");
      expect(readFragment(text, ["held"])).toEqual({ states: {}, problems: [{ key, value }] });
    }
  });

  it("is left out whole when it is longer than any page writes", () => {
    const { states, problems } = readFragment(`#sex=female&category=${"a,".repeat(50_000)}a`, ["held"]);
    expect(states).toEqual({});
    expect(problems).toHaveLength(1);
  });
});

describe("a choice typed as text", () => {
  it("changes its own dimension alone, and empty text clears it", () => {
    fc.assert(
      fc.property(state, (held) => {
        const women = withText(held, "sex", "female");
        expect(women).toEqual({ ...held, sex: ["female"] });
        const { sex: _, ...rest } = held;
        expect(withText(women ?? {}, "sex", "")).toEqual(rest);
      }),
    );
  });

  it("is nothing for a dimension or a value that nobody knows", () => {
    expect(withText({}, "shoe", "43")).toBeUndefined();
    expect(withText({}, "sex", "none")).toBeUndefined();
  });
});
