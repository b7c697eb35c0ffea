import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import { columns, type ColumnsSpec } from "../../../src/charts/linked/columns";
import { show, wordsHere } from "./show";

const EVERYONE = [40, 100, 20, 0, 30];
const spec = (more: Partial<ColumnsSpec> = {}): ColumnsSpec => ({
  label: "Length of sentence",
  bins: ["a", "b", "c", "d"].map((code, i) => ({
    code,
    label: `${i} to ${i + 1} years`,
    tick: `${i} years`,
  })),
  unknown: { code: "unknown", label: "length unknown" },
  axisLabel: "years",
  everyone: EVERYONE,
  onpick: () => undefined,
  ...more,
});
const heights = (svg: SVGSVGElement, kind: string) =>
  [...svg.querySelectorAll(`rect.${kind}`)].map((bar) => bar.getBoundingClientRect().height);

describe("columns", () => {
  afterEach(() => document.body.replaceChildren());

  it("are as high as their numbers say, on a scale that no selection changes", async () => {
    const drawn = await show((context) => columns(spec(), context), 760);
    drawn.update({ selected: [10, 50, 20, 0, 5], everyone: EVERYONE });
    const everyone = heights(drawn.node, "everyone");
    const selected = heights(drawn.node, "selected");
    expect(everyone.map((px) => Math.round((px / everyone[1]!) * 100))).toEqual([40, 100, 20, 0]);
    expect(selected.map((px) => Math.round((px / everyone[1]!) * 100))).toEqual([10, 50, 20, 0]);
  });

  it("are chosen by the keyboard: one stop of Tab, arrows between, Enter and Space to choose", async () => {
    const picked: string[] = [];
    const drawn = await show(
      (context) => columns(spec({ onpick: (code) => picked.push(code) }), context),
      320,
    );
    drawn.update({ selected: EVERYONE, everyone: EVERYONE, picked: new Set(["c"]) });
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}{Enter}{End} ");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(picked).toEqual(["b", "d", "unknown"]);
    expect(drawn.node.querySelector('[data-code="c"]')?.getAttribute("aria-checked")).toBe("true");
  });

  it("say their name and numbers, and those of a group compared with", async () => {
    const words = await wordsHere();
    const drawn = await show((context) => columns(spec(), context), 320);
    drawn.update({ selected: [10, 50, 20, 0, 5], everyone: EVERYONE, compared: [1, 2, 3, 0, 4] });
    const n = words.t("explore.compare.people", { first: "50", second: "2" });
    expect(drawn.node.querySelector('[data-code="b"]')?.getAttribute("aria-label")).toBe(
      `1 to 2 years: ${words.t("explore.people.of", { n, all: "100" })}`,
    );
    expect(drawn.node.querySelector(".compared")?.getAttribute("d")).toMatch(/^M/);
  });

  it("leave what is unknown out of the scale and in a row of its own", async () => {
    const drawn = await show((context) => columns(spec(), context), 320);
    drawn.update({ selected: [0, 0, 0, 0, 5], everyone: EVERYONE });
    expect(drawn.node.querySelector('[data-code="unknown"]')?.textContent).toContain("5 / 30");
  });

  it("tell a brush where each of them stands", async () => {
    const { axis } = await show((context) => columns(spec({ isBrushed: true }), context), 760);
    expect([0, 1, 2, 3].map((bin) => axis.binAt(axis.xOf(bin) + 1))).toEqual([0, 1, 2, 3]);
    expect([axis.binAt(-50), axis.binAt(5000)]).toEqual([0, 3]);
    expect([axis.xOf(0), axis.xOf(4)]).toEqual([axis.left, axis.right]);
  });

  it.each([320, 760])("overlap no words at %i px", async (widthPx) => {
    const drawn = await show((context) => columns(spec(), context), widthPx);
    drawn.update({ selected: EVERYONE, everyone: EVERYONE });
    expect(drawn.overlaps()).toEqual([]);
  });
});
