import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFigures, type OpenedFigures } from "../../../data/open-figures";
import type { FigureView } from "../../../src/figures/view";

const NOTE = "Bars and areas of everyone are left out";
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
  /class="everyone"|class="place"[^>]*fill="var\(--grey-3\)"/.test(drawn(view));

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
    expect(axis(drawn(await view("contact", "age=18..30")))).not.toEqual(whole);
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

  it.each(["condition=cancer&scale=own", "facility=SIZO-1&sex=female&scale=own"])(
    "keeps each place of a map, and marks those that are chosen: %s",
    async (state) => {
      const places = (view: FigureView): readonly string[] =>
        drawn(view).match(/<circle[^>]*class="place"[^>]*>/g) ?? [];
      const own = places(await view("map", `${state}&map=facility`));
      const still = places(await view("map", `${state.replace("&scale=own", "")}&map=facility`));
      expect(own.length).toBe(still.length);
      const chosen = (circles: readonly string[]): number =>
        circles.filter((circle) => circle.includes('stroke="var(--ink)"')).length;
      expect(chosen(own)).toBe(chosen(still));
      expect(chosen(own)).toBe(state.includes("SIZO-1") ? 1 : 0);
    },
  );

  it.each([
    "status=held&compare=(status:released;region:BY-HM)",
    "status=held&compare=(designation:not-recognised)",
  ])("has room for the most people held of either group: %s", async (state) => {
    const own = drawn(await view("held-over-time", `${state}&scale=own`));
    const ys = [...own.matchAll(/ d="(M[^"]*)"/g)].flatMap(([, d = ""]) =>
      [...d.matchAll(/[ML][\d.-]+,([\d.-]+)/g)].map(([, y]) => Number(y)),
    );
    expect(ys.length).toBeGreaterThan(4000);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(12);
  });

  it("is that of everyone where nothing but intervals is filtered", async () => {
    for (const state of ["", "age=18..30"]) {
      const own = await view("conditions", `${state}&scale=own`.replace(/^&/, ""));
      expect(own.notes.join(" "), state).not.toContain(NOTE);
      expect(drawn(own)).toBe(drawn(await view("conditions", state)));
    }
  });

  it("takes the published counts of everyone out of the people held", async () => {
    const own = await view("held-over-time", "condition=cancer&scale=own");
    expect(own.subtitle).not.toContain("dots");
    expect(own.legend.map(({ label }) => label)).not.toContain("published count");
    expect(drawn(own)).not.toContain("<circle");
  });
});

describe("shares of two groups", () => {
  const COMPARED = "condition=cancer&compare=rest";

  it.each(SCALED)("are said, draw nobody else, and leave every number as it is: %s", async (id) => {
    const [shares, people] = await Promise.all([view(id, `${COMPARED}&scale=share`), view(id, COMPARED)]);
    expect(shares.notes.join(" ")).toContain("Drawn in shares");
    expect(shares.subtitle).toContain("In shares");
    expect(shares.legend.map(({ label }) => label)).toContain("everyone else, drawn as if as many");
    expect(drawsEveryone(shares)).toBe(false);
    expect(drawn(shares)).not.toBe(drawn(people));
    expect(shares.table).toEqual(people.table);
  });

  it.each(KEEPS)("are none of %s", async (id) => {
    const [shares, people] = await Promise.all([view(id, `${COMPARED}&scale=share`), view(id, COMPARED)]);
    expect(shares.notes).toEqual(people.notes);
    expect(shares.legend).toEqual(people.legend);
    expect(drawn(shares)).toBe(drawn(people));
  });

  it("draw the other group as if it were as many as the selection", async () => {
    const svg = drawn(await view("case-charges", "sex=female&compare=rest&scale=share"));
    const endsOf = (kind: string): readonly number[] => {
      const d = new RegExp(`<path[^>]* class="${kind}"[^>]*>`).exec(svg)?.[0] ?? "";
      return [...d.matchAll(/M([\d.]+),[\d.]+H([\d.]+)/g)].map(([, from, to]) => Number(to) - Number(from));
    };
    const row =
      /font-weight="600"[^>]*>([\d,]+)<\/text><text[^>]*><\/text><rect[^>]*><\/rect><text[^>]*>([\d,]+)</g;
    const numbers = [...svg.matchAll(row)].map((found) =>
      found.slice(1).map((number) => Number(number.replaceAll(",", ""))),
    );
    const [women, others] = await Promise.all(
      ["sex=female", "sex=male,unknown"].map(async (state) =>
        (await view("map", state)).table.rows.reduce((sum, { cells }) => sum + Number(cells[1]?.value), 0),
      ),
    );
    const [fill, outline] = [endsOf("selected"), endsOf("compared")];
    expect(fill.length).toBeGreaterThan(5);
    const perPerson = (fill[0] ?? NaN) / (numbers[0]?.[0] ?? NaN);
    for (const [row, length] of outline.entries()) {
      const likely = ((numbers[row]?.[1] ?? NaN) * (women ?? NaN)) / (others ?? NaN);
      expect(Math.abs(length - likely * perPerson), `row ${row}`).toBeLessThan(1);
    }
  });

  it.each([
    "sex=female&compare=rest",
    "age=18..30&compare=rest",
    "condition=cancer&held=2024-01-01..2024-12-31&compare=rest",
    "status=held&compare=(status:released;region:BY-HM)",
    "region=BY-HM&compare=(designation:not-recognised)",
  ])("have room for the most people held of either group: %s", async (state) => {
    const shares = drawn(await view("held-over-time", `${state}&scale=share`));
    const ys = [...shares.matchAll(/ d="(M[^"]*)"/g)].flatMap(([, d = ""]) =>
      [...d.matchAll(/[ML][\d.-]+,([\d.-]+)/g)].map(([, y]) => Number(y)),
    );
    expect(ys.length).toBeGreaterThan(4000);
    expect(ys.filter((y) => y <= 12).length).toBeLessThan(3); // a flat top would be a group that is cut off
  });

  it("are those of nobody where one group alone is shown, or nobody is compared with", async () => {
    const alone = await view("conditions", "condition=cancer&scale=share");
    expect(alone.notes.join(" ")).not.toContain("Drawn in shares");
    expect(drawn(alone)).toBe(drawn(await view("conditions", "condition=cancer")));
    const nobody = await view("conditions", "compare=rest&scale=share");
    expect(drawn(nobody)).not.toContain("NaN");
    expect(drawn(nobody)).not.toContain("Infinity");
  });
});
