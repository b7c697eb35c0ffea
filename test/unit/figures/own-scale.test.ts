import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFigures, type OpenedFigures } from "../../../data/open-figures";
import type { FigureView } from "../../../src/figures/view";

const NOTE = "on the scale of the selection";
/** Shares of each group, and ribbons that hold each other. */
const KEEPS = ["time-in-custody", "transfers"];
const SCALED = [
  "held-over-time",
  "flow",
  "conditions",
  "condition-overlap",
  "disability-care",
  "case-charges",
  "condition-by-charge",
  "map",
  "age-sex",
  "sentence",
  "contact",
];

let figures: OpenedFigures;
beforeAll(async () => {
  figures = await openFigures("public/data");
});
afterAll(() => figures.close());

async function view(id: string, state: string): Promise<FigureView> {
  const answer = await figures.ask(id, { state, lang: "en", widthsPx: [760] });
  if ("problems" in answer) throw new TypeError(`state: expected a known one, got ${answer.problems.join()}`);
  return answer.view;
}
const drawn = ({ drawings }: FigureView): string =>
  drawings.flatMap(({ panels }) => panels.map(({ svg }) => svg)).join("");
/** Whether everyone's marks are drawn. */
const drawsEveryone = (view: FigureView): boolean =>
  [...drawn(view).matchAll(/<(?:path|rect|circle)[^>]*class="(?:everyone|place)"[^>]*>/g)].some(
    ([mark]) => !mark.includes('display="none"'),
  );

describe("a scale of the selection's own", () => {
  it.each(SCALED)("is said and draws nobody else: %s", async (id) => {
    const [own, still] = await Promise.all([
      view(id, "condition=cancer&sex=female&scale=own"),
      view(id, "condition=cancer&sex=female"),
    ]);
    expect(own.notes.join(" ")).toContain(NOTE);
    expect(still.notes.join(" ")).not.toContain(NOTE);
    expect(own.legend.map(({ label }) => label)).not.toContain("everyone");
    expect(drawsEveryone(own)).toBe(false);
    expect(drawn(own)).not.toBe(drawn(still));
    expect(own.table).toEqual(still.table); // the same numbers
  });

  it.each(KEEPS)("is none of %s", async (id) => {
    const [own, still] = await Promise.all([
      view(id, "condition=cancer&scale=own"),
      view(id, "condition=cancer"),
    ]);
    expect(own.notes).toEqual(still.notes);
    expect(drawn(own)).toBe(drawn(still));
  });

  it("stands still for the intervals that move on it", async () => {
    const axis = (svg: string): readonly string[] =>
      svg.match(/<text[^>]*text-anchor="end"[^>]*>[\d,]+</g) ?? [];
    const whole = axis(drawn(await view("contact", "condition=cancer&scale=own")));
    const young = axis(drawn(await view("contact", "condition=cancer&age=18..30&scale=own")));
    expect(whole.length).toBeGreaterThan(2);
    expect(young).toEqual(whole);
    expect(axis(drawn(await view("contact", "age=18..30&scale=own")))).not.toEqual(whole);
  });

  it("holds the group compared with as well, but not everyone else", async () => {
    const two = await view("conditions", "condition=cancer&sex=female&compare=(sex:male)&scale=own");
    expect(two.notes.join(" ")).toContain(NOTE);
    const ends = [...drawn(two).matchAll(/class="compared"[^>]*d="([^"]*)"/g)].flatMap(([, d = ""]) =>
      (d.match(/H[\d.]+/g) ?? []).map((end) => Number(end.slice(1))),
    );
    expect(Math.max(...ends)).toBeLessThanOrEqual(760);
    const rest = await view("conditions", "condition=cancer&compare=rest&scale=own");
    expect(rest.notes.join(" ")).not.toContain(NOTE);
    expect(drawsEveryone(rest)).toBe(true);
  });

  it("takes the published counts of everyone out of the people held", async () => {
    const own = await view("held-over-time", "condition=cancer&scale=own");
    expect(own.subtitle).not.toContain("dots");
    expect(own.legend.map(({ label }) => label)).not.toContain("published count");
    expect(drawn(own)).not.toContain("<circle");
  });
});
