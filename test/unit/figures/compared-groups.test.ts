import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFigures, type OpenedFigures } from "../../../data/open-figures";
import type { FigureView } from "../../../src/figures/view";

let figures: OpenedFigures;
beforeAll(async () => {
  figures = await openFigures("public/data");
});
afterAll(() => figures.close());

const ask = (id: string, state: string) => figures.ask(id, { state, lang: "en", widthsPx: [760] });
async function view(id: string, state: string): Promise<FigureView> {
  const answer = await ask(id, state);
  if ("problems" in answer) throw new TypeError(`state: expected a known one, got ${answer.problems.join()}`);
  return answer.view;
}
const sumOf = ({ table }: FigureView, key: string): number => {
  const at = table.columns.findIndex((column) => column.key === key);
  return table.rows.reduce((sum, { cells }) => sum + (cells[at]?.value ?? 0), 0);
};

/** People of another recognition than the selection starts from are no part of its everyone. */
const STATES = [
  ["designation=not-recognised&compare=()", "", "designation=not-recognised"],
  ["compare=(designation:not-recognised)", "designation=not-recognised", ""],
] as const;

describe.each(STATES)("two groups that start from different people: %s", (state, second, first) => {
  it.each(["disability-care", "condition-by-charge", "condition-overlap", "contact", "sentence", "age-sex"])(
    "have every row of either in the table: %s",
    async (id) => {
      const both = await view(id, state);
      expect(sumOf(both, "compared")).toBe(sumOf(await view(id, second), "selected"));
      expect(sumOf(both, "selected")).toBe(sumOf(await view(id, first), "selected"));
      expect(sumOf(both, "everyone")).toBeGreaterThanOrEqual(sumOf(both, "compared"));
    },
  );

  it.each(["flow", "held-over-time", "age-sex", "sentence"])("stay inside their drawing: %s", async (id) => {
    const { drawings } = await view(id, state);
    for (const { svg } of drawings.flatMap(({ panels }) => panels)) {
      const heightPx = Number(/ height="(\d+)" viewBox/.exec(svg)?.[1]);
      const ys = [...svg.matchAll(/ d="([^"]*)"/g)].flatMap(([, d = ""]) =>
        [...d.matchAll(/(?:[ML][\d.-]+,|V)([\d.-]+)/g)].map(([, y]) => Number(y)),
      );
      expect(ys.length).toBeGreaterThan(50);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys)).toBeLessThanOrEqual(heightPx);
    }
  });
});

it("compare with nobody where a place of the second is not known: it would be another group", async () => {
  for (const state of ["sex=female&compare=(facility:NOPE)", "sex=female&compare=(facility:NOPE,PK-4)"]) {
    const answer = await ask("map", state);
    expect("problems" in answer && answer.problems.join(), state).toContain("NOPE");
  }
});

it("warn of the smaller of the groups that a figure counts, not of all that are compared", async () => {
  const { smallestGroup } = await view("contact", "condition=cancer&compare=rest");
  const { table } = await view("contact", "condition=cancer&compare=rest");
  expect(smallestGroup).toBeLessThan(30);
  expect(table.rows.length).toBeGreaterThan(3);
});
