import { afterEach, describe, expect, it } from "vitest";
import { caseLane } from "../../../src/charts/linked/case-lane";
import { PERSON_EVENTS, type DateState } from "../../../src/model/case-codes";
import { LANGUAGES } from "../../../src/words/words";
import { show, wordsHere } from "./show";

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const lastDay = day("2026-08-30");

describe("the lane of one case", () => {
  afterEach(() => document.body.replaceChildren());

  it.each(LANGUAGES.flatMap((lang) => [320, 760].map((widthPx) => [lang, widthPx] as const)))(
    "keeps the words of every event inside the drawing and apart: %s at %d px",
    async (lang, widthPx) => {
      const words = await wordsHere(lang);
      const states: readonly DateState[] = ["day", "month"];
      const events = PERSON_EVENTS.flatMap((kind, i) =>
        states.map((state) => {
          const on = new Date(Date.UTC(2021, i * 5 + 1, 0));
          const date = words.date(on, state === "day" ? "day" : "month");
          const dateText = words.t(`explore.case.date.${state === "day" ? "day" : "month"}`, { date });
          return { kind, name: words.name("case.event", kind), day: on, state, dateText };
        }),
      );
      const make = (context: Parameters<typeof caseLane>[1]) => ({
        node: caseLane({ label: "a case", events, lastDay, custody: { from: day("2021-02-01") } }, context),
      });
      const { overlaps } = await show(make, widthPx, lang);
      expect(overlaps()).toEqual([]);
    },
  );

  it("has an axis of a year at least, however short the case is", async () => {
    const events = [
      {
        kind: "detained",
        name: "detention",
        day: day("2026-08-20"),
        state: "day",
        dateText: "20 August 2026",
      },
    ] as const;
    const { node } = await show(
      (context) => ({ node: caseLane({ label: "a case", events, lastDay }, context) }),
      760,
    );
    const ticks = [...node.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(new Set(ticks).size).toBe(ticks.length);
  });
});
