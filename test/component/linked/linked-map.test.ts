import { beforeAll, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Geography } from "../../../src/charts/context";
import { openGeography, type GeographyFile } from "../../../src/charts/geography";
import { linkedMap } from "../../../src/charts/linked/linked-map";
import { linkedPlaces } from "../../../src/charts/linked/linked-places";
import { REGIONS } from "../../../src/model/codes";
import { loadWords } from "../../../src/words/load-words";
import type { Words } from "../../../src/words/words";
import { crowdedTexts } from "../../support/crowded-texts";
import { siteFonts } from "./site-fonts";

let geography: Geography;
let words: Words;
beforeAll(async () => {
  const topology = await (await fetch("/data/geo.topo.json")).json();
  geography = openGeography(topology as GeographyFile); // border: written by the build
  words = await loadWords("ru");
  await siteFonts();
});

const everyone = [400, 300, 1139, 967, 700, 3783, 475, 20];

function shown(widthPx: number, measure: "count" | "rate" = "count") {
  const [onpick, onaim] = [vi.fn(), vi.fn()];
  const map = linkedMap(
    {
      regions: REGIONS.map((code) => ({
        code,
        label: words.name("case.region", code),
        population: 1_000_000,
      })),
      unknown: { code: "unknown", label: words.name("case.region", "unknown") },
      measure,
      everyone,
      onpick,
      onaim,
    },
    { document, words, widthPx, geography },
  );
  document.body.replaceChildren(map.node);
  return { map, onpick, onaim };
}
const mark = (code: string) => document.querySelector<SVGElement>(`[data-code="${code}"]`)!;
const paint = (code: string) => mark(code).querySelector(".ground")!.getAttribute("fill");

describe("the map of regions", () => {
  it("paints a region by the class of the selection, on a scale that everyone fixed", () => {
    const { map } = shown(760);
    map.update({ selected: [0, 5, 30, 99, 100, 3000, 475, 2], everyone });
    expect(REGIONS.map(paint)).toEqual(
      ["paper-raised", "map-0", "map-1", "map-1", "map-2", "map-5", "map-3"].map((name) => `var(--${name})`),
    );
    map.update({ selected: everyone, everyone, picked: new Set([REGIONS[1]]) });
    expect(paint(REGIONS[0])).toBe("var(--map-3)");
    expect(mark(REGIONS[1]).getAttribute("aria-checked")).toBe("true");
    expect(mark(REGIONS[0]).getAttribute("aria-checked")).toBe("false");
  });

  it("tells each region with its numbers, the unknown one apart, and the group compared with", () => {
    const { map } = shown(320);
    map.update({ selected: everyone, everyone, compared: [1, 1, 1, 1, 1, 1, 1, 7] });
    expect(mark("unknown").getAttribute("aria-label")).toMatch(/20.*7.*20/);
    expect(mark("BY-HM").getAttribute("aria-label")).toContain("3783");
  });

  it("draws the group compared with as a band along the border, in its class of the same scale", () => {
    const { map } = shown(760);
    const band = (code: string) => mark(code).querySelector<SVGPathElement>(".band")!;
    map.update({ selected: everyone, everyone, compared: [0, 5, 30, 99, 100, 3000, 475, 2] });
    expect(REGIONS.map((code) => band(code).getAttribute("stroke"))).toEqual(
      ["paper-raised", "map-0", "map-1", "map-1", "map-2", "map-5", "map-3"].map((name) => `var(--${name})`),
    );
    const isSeen = (code: string) => band(code).getBoundingClientRect().width > 0;
    expect(REGIONS.filter(isSeen)).toEqual(REGIONS);
    map.update({ selected: everyone, everyone });
    expect(REGIONS.filter(isSeen)).toEqual([]);
    map.update({ selected: everyone, everyone, compared: everyone, outlined: [0, 0.4, 0, 0, 0, 0, 0, 0] });
    expect(REGIONS.slice(0, 2).map((code) => band(code).getAttribute("stroke"))).toEqual([
      "var(--paper-raised)",
      "var(--map-0)",
    ]);
    expect(mark(REGIONS[0]).getAttribute("aria-label")).toContain("400");
  });

  it("shows rates per 100,000 residents with one digit", () => {
    const { map } = shown(760, "rate");
    map.update({ selected: [5, 0, 0, 0, 0, 0, 0, 0], everyone });
    expect(mark(REGIONS[0]).getAttribute("aria-label")).toContain("0,5");
  });

  it("is chosen from by Enter and by Space", async () => {
    const { map, onpick } = shown(760);
    map.update({ selected: everyone, everyone });
    mark("BY-HM").focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard(" ");
    expect(onpick.mock.calls).toEqual([["BY-HM"], ["BY-HM"]]);
  });

  it("tells of a mark that a pointer or the focus comes to, before it is chosen", async () => {
    const { map, onpick, onaim } = shown(760);
    map.update({ selected: everyone, everyone });
    mark("BY-HM").focus();
    await userEvent.hover(mark("unknown"));
    expect(onaim.mock.calls).toEqual([["BY-HM"], ["unknown"]]);
    expect(onpick).not.toHaveBeenCalled();
  });

  it.each([320, 760])("lets no text overlap another at %i px", (widthPx) => {
    const { map } = shown(widthPx);
    map.update({ selected: everyone, everyone, compared: everyone });
    expect(crowdedTexts(map.node)).toEqual([]);
  });
});

describe("the map of places", () => {
  const places = [
    { code: "a", label: "A", town: "Гомель", at: [31, 52.43] as const },
    { code: "b", label: "B", town: "Гомель", at: [31, 52.43] as const },
    { code: "open", label: "Исправительное учреждение открытого типа № 11" },
    { code: "unknown", label: "место неизвестно" },
  ];

  it("draws the selection by area over everyone and leaves the scale still", () => {
    const drawn = linkedPlaces(
      { places, everyone: [400, 100, 10, 5], onpick() {} },
      { document, words, widthPx: 320, geography },
    );
    document.body.replaceChildren(drawn.node);
    drawn.update({ selected: [100, 0, 3, 0], everyone: [400, 100, 10, 5] });
    const [, all, selected] = [...mark("a").querySelectorAll("circle")].map((c) =>
      Number(c.getAttribute("r")),
    );
    expect(selected! / all!).toBeCloseTo(0.5, 1);
    expect(mark("unknown").getAttribute("aria-label")).toContain("0");
    expect(crowdedTexts(drawn.node)).toEqual([]);
  });

  it("moves places of one town apart so that each can be met", () => {
    const drawn = linkedPlaces(
      { places, everyone: [400, 100, 10, 5], onpick() {} },
      { document, words, widthPx: 320, geography },
    );
    document.body.replaceChildren(drawn.node);
    drawn.update({ selected: [1, 1, 1, 1], everyone: [400, 100, 10, 5] });
    const [a, b] = ["a", "b"].map((code) => mark(code).querySelector(".place")!.getBoundingClientRect());
    expect(
      Math.hypot(a!.x + a!.width / 2 - b!.x - b!.width / 2, a!.y + a!.height / 2 - b!.y - b!.height / 2),
    ).toBeGreaterThan((a!.width + b!.width) / 2 - 1);
  });
});
