import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changesOf, changeSentence } from "../../../../src/export/report/changes";
import { changeStates } from "../../../../src/model/report-templates";
import { loadWords } from "../../../../src/words/load-words";
import { openFigures, type FigureViews } from "../../../support/figure-views";

let figures: FigureViews;
beforeAll(async () => {
  figures = await openFigures();
});
afterAll(() => figures.close());

async function changesSince(id: string, day: string) {
  const states = changeStates(new Date(day));
  const [now, before] = await Promise.all(
    [states.now, states.before].map((state) => figures.view(id, { state })),
  );
  return changesOf(now!.table, before!.table);
}

describe("what is new in a figure", () => {
  it("is the newest number of each series after a day, beside the newest up to that day", async () => {
    expect(await changesSince("held", "2026-07-30")).toEqual([
      {
        series: ["everyone"],
        value: "889, counted by a third party",
        date: "30\u00a0August 2026",
        before: { value: "1,140", date: "5\u00a0March 2026" },
      },
    ]);
  });

  it("is the same number with nothing beside it where nothing was counted before", async () => {
    const [first] = await changesSince("held", "2020-01-01");
    expect(first?.before).toBeUndefined();
    expect(first?.value).toMatch(/^889/);
  });

  it("is nothing where no count is of a later day, and the report says that this is no zero", async () => {
    const changes = await changesSince("deaths", "2026-07-30");
    expect(changes).toEqual([]);
    const words = await loadWords("en");
    expect(changeSentence(changes, new Date("2026-07-30"), words).replaceAll("\u00a0", " ")).toBe(
      "No count of a day after 30 July 2026 was found. That is not a zero: no count was found.",
    );
  });
});
