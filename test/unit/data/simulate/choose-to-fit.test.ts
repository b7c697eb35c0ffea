import { assert, integer, property, array } from "fast-check";
import { expect, test } from "vitest";
import { chooseToFit } from "../../../../data/simulate/choose-to-fit";
import { sfc32 } from "../../../../data/simulate/random";

interface Span {
  readonly from: number;
  readonly until: number;
}
const on = (day: number) => (span: Span) => span.from <= day && span.until > day;
const countOn = (spans: Iterable<Span>, day: number) => [...spans].filter(on(day)).length;

test("overlapping quotas are all met", () => {
  const spans = Array.from({ length: 60 }, (_, i): Span => ({ from: i % 10, until: (i % 10) + 1 + (i % 7) }));
  const targets = [
    { day: 2, target: 5 },
    { day: 5, target: 11 },
    { day: 9, target: 3 },
  ];
  const chosen = chooseToFit(
    sfc32(1),
    spans,
    targets.map(({ day, target }) => ({ target, counts: on(day) })),
    () => 0.3,
  );
  expect(targets.map(({ day }) => countOn(chosen, day))).toEqual([5, 11, 3]);
});

test("counts that some choice meets are met, whatever they are", () => {
  const days = [3, 8, 13, 18];
  assert(
    property(
      integer({ min: 0, max: 2 ** 31 }),
      array(integer({ min: 0, max: 19 }), { minLength: 30, maxLength: 80 }),
      (seed, starts) => {
        const spans = starts.map((from, i): Span => ({ from, until: from + 2 + (i % 9) }));
        const hidden = spans.filter((_, i) => i % 3 === 0);
        const quotas = days.map((day) => ({ target: countOn(hidden, day), counts: on(day) }));
        const chosen = chooseToFit(sfc32(seed), spans, quotas, () => 0.5);
        return days.every((day) => countOn(chosen, day) === countOn(hidden, day));
      },
    ),
    { numRuns: 50, seed: 1 },
  );
});

test("where the quotas contradict each other the heavier one is met", () => {
  const spans = Array.from({ length: 20 }, (): Span => ({ from: 0, until: 10 }));
  const quotas = [
    { target: 4, counts: on(1) },
    { target: 9, counts: on(2), weight: 3 },
  ];
  expect(chooseToFit(sfc32(1), spans, quotas, () => 0).size).toBe(9);
});

test("what no quota counts is left to chance", () => {
  const spans = Array.from({ length: 2000 }, (): Span => ({ from: 0, until: 1 }));
  const chosen = chooseToFit(sfc32(4), spans, [{ target: 0, counts: on(5) }], () => 0.25);
  expect(chosen.size / 2000).toBeCloseTo(0.25, 1);
});
