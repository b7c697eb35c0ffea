import { geoPath } from "d3";
import type { Region } from "../../model/codes";
import { mapHeightPx, projectionOf } from "../parts/projection";
import { inkOn, LABEL_AT, LABEL_IN, MINSK, nameLines } from "../parts/region-labels";
import { writeAtOnce, type Linked, type LinkedContext, type LinkedCounts, type Picking } from "./linked";
import { mapLegend } from "./parts/map-legend";
import { outlinedNumber } from "./parts/outlined-number";
import { niceSteps, WITHIN_TEN } from "./parts/nice-steps";
import { pickable } from "./parts/pick";
import { bandPx, regionBand } from "./parts/region-band";
import { apartRows } from "./parts/rows";
import { drawIn, frameIn, set, write } from "./parts/svg";
import { teller } from "./parts/tell";
import { STILL } from "./parts/underlay";

export interface LinkedMapSpec extends Picking {
  readonly regions: readonly LinkedRegion[];
  /** Whose region is not known: counted in the bin after the last region. */
  readonly unknown?: { readonly code: string; readonly label: string };
  /** People, or people per 100,000 residents. */
  readonly measure: "count" | "rate";
  /** What the group compared with is called. */
  readonly secondLabel?: string;
  /** By bin; fixes the classes. */
  readonly everyone: ArrayLike<number>;
  /** Fixes the classes in place of everyone. */
  readonly scaledTo?: ArrayLike<number>;
}

export interface LinkedRegion {
  readonly code: Region;
  readonly label: string;
  /** Residents; without them a region has no rate. */
  readonly population?: number;
}

export interface LinkedMapData extends LinkedCounts {
  readonly picked?: ReadonlySet<string>;
}

const CLASSES = ["map-0", "map-1", "map-2", "map-3", "map-4", "map-5"] as const;
const MAX_HEIGHT_PX = 520;
const NAME_PX = 11.5;
/** How far below its first number the line to a region ends: under two numbers. */
const POINTED_PX = 18;

/**
 * Regions by class of the number in the selection, each with that number over everyone's. The group compared with is a
 * band along the border, in its own class of the same scale, and a second number.
 */
export function linkedMap(spec: LinkedMapSpec, context: LinkedContext): Linked<LinkedMapData> {
  const { document, words, widthPx, geography, texts = writeAtOnce } = context;
  if (!geography) throw new TypeError("map: expected the geography, got none");
  const draw = drawIn(document);
  const tell = teller(words);
  const isRate = spec.measure === "rate";
  const mapPx = Math.min(mapHeightPx(widthPx), MAX_HEIGHT_PX);
  const projection = projectionOf(geography, { widthPx, heightPx: mapPx });
  const path = geoPath(projection).digits(1);
  const valueOf = (people: number, { population }: LinkedRegion): number | undefined =>
    isRate ? (population === undefined ? undefined : (people / population) * 100_000) : people;
  const textOf = (value: number | undefined): string =>
    value === undefined ? words.t("explore.legend.unknown") : words.number(value, isRate ? 1 : 0);

  const scaledTo = spec.scaledTo ?? spec.everyone;
  const most = Math.max(0, ...spec.regions.map((region, i) => valueOf(scaledTo[i] ?? 0, region) ?? 0));
  const steps = niceSteps({
    min: isRate ? 0 : 1,
    max: most,
    count: CLASSES.length - 1,
    withinTen: isRate ? WITHIN_TEN.narrow : WITHIN_TEN.wide,
  });
  const colorOf = (value: number | undefined): string => {
    if (value === undefined) return "var(--paper)";
    if (value === 0) return "var(--paper-raised)";
    return `var(--${CLASSES[steps.filter((step) => value >= step).length] ?? "map-5"})`;
  };

  const labels = draw("g", { "pointer-events": "none", "text-anchor": "middle", "aria-hidden": "true" });
  const drawn = spec.regions.map((region) => {
    const shape = geography.regions.features.find(({ properties }) => properties.code === region.code);
    const [x = 0, y = 0] = projection([...LABEL_AT[region.code]]) ?? [];
    const d = (shape && path(shape)) ?? "";
    const ground = draw("path", { class: "ground", d });
    const id = `region-${region.code}-${Math.round(widthPx)}`;
    const band = regionBand(draw, { d, id, widthPx: bandPx(widthPx, region.code === "BY-HM") });
    const area = draw("path", { class: "area", d, fill: "none", stroke: "var(--ink-faint)" });
    const hit = draw("rect", {
      class: "hit",
      x: x - 24,
      y: y - 14,
      width: 48,
      height: 34,
      fill: "transparent",
    });
    const node = draw("g", {}, draw("title", {}, region.label), ground, band.node, area, hit);
    const pick = pickable(node, region.code, spec);
    const halo = { x, "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round" } as const;
    const name = nameLines(region.label, widthPx, NAME_PX).map((line, i, { length }) =>
      draw("text", { ...halo, y: y - 15 - (length - 1 - i) * NAME_PX, "font-size": NAME_PX }, line),
    );
    const number = draw("text", { ...halo, y, "font-size": 13, "font-weight": 600 });
    const all = draw("text", { ...halo, y: y + 14 });
    const compared = outlinedNumber(draw, halo);
    const label = draw("g", {}, ...name, number, all, ...compared.nodes);
    labels.append(label);
    const below = { x, y: y + 14, isMiddle: true } as const;
    return { region, node, ground, band, area, pick, label, number, all, compared, below };
  });

  const legend = mapLegend(draw, words, {
    steps,
    colors: CLASSES.slice(0, steps.length + 1).map((name) => `var(--${name})`),
    unit: words.t(isRate ? "explore.figure.map.unit.rate" : "explore.figure.map.unit"),
    isRate,
    topPx: mapPx + 8,
    widthPx,
  });
  const apart = apartRows(draw, spec.unknown ? [spec.unknown] : [], {
    words,
    widthPx,
    topPx: mapPx + legend.heightPx + 16,
    texts,
    picking: spec,
  });
  const heightPx = mapPx + legend.heightPx + 16 + apart.heightPx;
  const label = words.t(isRate ? "explore.figure.map.subtitle.rate" : "explore.figure.map.subtitle.region");
  const node = frameIn(draw, { widthPx, heightPx, label });
  const [minskX = 0, minskY = 0] = projection([...MINSK]) ?? [];
  const [labelX = 0, labelY = 0] = projection([...LABEL_AT["BY-HM"]]) ?? [];
  const around = draw("rect", { width: widthPx, height: mapPx, fill: "var(--paper-sunk)" });
  const pointer = draw("line", {
    x1: minskX,
    y1: minskY,
    x2: labelX,
    y2: labelY + POINTED_PX,
    "pointer-events": "none",
  });
  // the city lies inside its region and is drawn over it
  const inOrder = [...drawn].sort(
    (a, b) => Number(a.region.code === "BY-HM") - Number(b.region.code === "BY-HM"),
  );
  node.append(
    draw("svg", { class: STILL, width: widthPx, height: mapPx, overflow: "hidden" }, around),
    ...inOrder.map((region) => region.node),
    pointer,
    labels,
    legend.node,
    ...apart.nodes,
  );

  return {
    node,
    update({ selected, everyone, compared, outlined = compared, picked }) {
      legend.tell(!compared && spec.regions.some((_, i) => (selected[i] ?? 0) !== (everyone[i] ?? 0)));
      const colors = new Map(
        spec.regions.map((region, i) => [region.code, colorOf(valueOf(selected[i] ?? 0, region))]),
      );
      set(pointer, { stroke: inkOn(colors.get("BY-MI") ?? "var(--paper)") });
      for (const [
        i,
        { region, ground, band, area, label, pick, number, all, compared: second, below },
      ] of drawn.entries()) {
        const under = colors.get(LABEL_IN[region.code] ?? region.code) ?? "var(--paper)";
        set(label, { fill: inkOn(under), stroke: under });
        const [here, whole, against] = [selected[i] ?? 0, everyone[i] ?? 0, compared?.[i]];
        const value = valueOf(here, region);
        const isPicked = picked?.has(region.code) ?? false;
        set(ground, { fill: colors.get(region.code) ?? "var(--paper)" });
        band.update(outlined && colorOf(valueOf(outlined[i] ?? 0, region)));
        set(area, {
          "stroke-width": isPicked ? 2.5 : 0.75,
          stroke: isPicked ? "var(--ink)" : "var(--ink-faint)",
        });
        texts(number, () => {
          const other = against === undefined ? undefined : textOf(valueOf(against, region));
          const of = textOf(valueOf(whole, region));
          write(number, textOf(value));
          write(all, of === textOf(value) || other !== undefined ? "" : `/ ${of}`);
          second.update(other, below);
          const said = isRate
            ? rateSaid(region.label, textOf(value), of, other)
            : `${region.label}: ${tell(here, whole, against)}`;
          pick.say({ label: said, picked: isPicked });
        });
      }
      const last = spec.regions.length;
      apart.rows[0]?.update({
        selected: selected[last] ?? 0,
        everyone: everyone[last] ?? 0,
        ...(compared && { compared: compared[last] ?? 0 }),
        picked: spec.unknown !== undefined && (picked?.has(spec.unknown.code) ?? false),
      });
    },
  };

  function rateSaid(name: string, selected: string, everyone: string, compared?: string): string {
    const parts = [
      `${words.t("explore.legend.selection")} ${selected}`,
      `${words.t("explore.legend.everyone")} ${everyone}`,
    ];
    if (compared !== undefined)
      parts.push(`${spec.secondLabel ?? words.t("explore.legend.second")} ${compared}`);
    return `${name}, ${words.t("explore.rate")}: ${parts.join(", ")}`;
  }
}
