import { linkedMap } from "../../charts/linked/linked-map";
import { linkedPlaces, type LinkedPlace } from "../../charts/linked/linked-places";
import { UNKNOWN } from "../../model/case-codes";
import { REGIONS, type Region } from "../../model/codes";
import { CODE_LISTS } from "../../query/cases/code-lists";
import type { CaseFigure, FigureWorld, GroupLooks } from "./case-figure";
import { mostOf, withTies } from "./said";
import { comparedIn } from "./compared-in";

export interface MapMaterial {
  /** Residents by region. */
  readonly residents: ReadonlyMap<Region, number>;
  /** Places of detention in the order of their bins. */
  readonly places: readonly LinkedPlace[];
}

const BY_REGION = ["region", "rate"] as const;
const BY_PLACE = ["facility"] as const;

const CIRCLES: GroupLooks = {
  selected: { mark: "dot", color: "held" },
  everyone: { mark: "dot", color: "grey-3" },
  compared: { mark: "ring", color: "ink" },
};
/** A region is painted by its class and says its numbers; the group compared with is a band along the border. */
const ALONE: GroupLooks = { compared: { mark: "band", color: "map-3" } };
const BESIDE: GroupLooks = { ...ALONE, selected: { mark: "bar", color: "map-3" } };

/** Where people were detained, by region or per 100,000 residents, and the places they are or were held in. */
export function mapFigure({ residents, places }: MapMaterial): CaseFigure {
  const residentsOf = (code: string): number | undefined => {
    const region = REGIONS.find((known) => known === code);
    return region && residents.get(region);
  };
  const byPlace = ({ mode }: FigureWorld): boolean => mode === "facility";
  return {
    id: "map",
    ids: ["region", "facility"],
    notes: [
      {
        key: "unknown",
        modes: BY_REGION,
        args: ({ selected }) => ({ count: selected.region?.[CODE_LISTS.region.indexOf(UNKNOWN)] ?? 0 }),
      },
      {
        key: "unknown",
        modes: BY_PLACE,
        args: ({ selected }) => ({
          count: selected.facility?.[places.findIndex(({ code }) => code === UNKNOWN)] ?? 0,
        }),
      },
      { key: "rate", modes: ["rate"] },
      { key: "fit", modes: BY_REGION },
      { key: "facility", modes: BY_PLACE },
    ],
    modes: [...BY_REGION, ...BY_PLACE],
    looks: (mode, isCompared) => (mode === "facility" ? CIRCLES : isCompared ? BESIDE : ALONE),
    idsIn: (mode) => [mode === "facility" ? "facility" : "region"],
    draw(world) {
      const { words, everyone, scaledTo } = world;
      if (byPlace(world)) {
        const drawn = linkedPlaces(
          {
            places,
            everyone: everyone.facility,
            ...(scaledTo && { scaledTo: scaledTo.facility }),
            ...world.toggles("facility"),
          },
          world,
        );
        return {
          node: drawn.node,
          show: (frame) =>
            drawn.update({
              selected: frame.selected.facility ?? [],
              everyone: frame.everyone.facility,
              ...comparedIn(frame, (counts) => counts.facility),
              picked: world.picked("facility"),
            }),
        };
      }
      const regions = REGIONS.map((code) => {
        const population = residents.get(code);
        return {
          code,
          label: words.name("case.region", code),
          ...(population !== undefined && { population }),
        };
      });
      const drawn = linkedMap(
        {
          regions,
          unknown: { code: UNKNOWN, label: words.name("case.region", UNKNOWN) },
          measure: world.mode === "rate" ? "rate" : "count",
          secondLabel: world.comparedName,
          everyone: everyone.region,
          ...(scaledTo && { scaledTo: scaledTo.region }),
          ...world.toggles("region"),
        },
        world,
      );
      return {
        node: drawn.node,
        show: (frame) =>
          drawn.update({
            selected: frame.selected.region ?? [],
            everyone: frame.everyone.region,
            ...comparedIn(frame, (counts) => counts.region),
            picked: world.picked("region"),
          }),
      };
    },
    reading({ selected }, world) {
      const { words } = world;
      if (byPlace(world)) {
        const known = places.map(({ label }, bin) => ({ label, people: selected.facility?.[bin] ?? 0 }));
        const drawn = known.filter((_, bin) => places[bin]?.at !== undefined);
        const items = mostOf(drawn, words);
        return items && withTies(words.t("explore.reading.most", { items }), drawn, words);
      }
      const value = (region: Region, people: number): number => {
        const population = residents.get(region);
        return world.mode !== "rate" ? people : population ? (people / population) * 100_000 : 0;
      };
      const parts = REGIONS.map((region, bin) => ({
        label: words.name("case.region", region),
        people: value(region, selected.region?.[bin] ?? 0),
      })).toSorted((a, b) => b.people - a.people);
      const [most, least] = [parts[0], parts.at(-1)];
      if (!most || !least || most.people === 0) return undefined;
      const digits = world.mode === "rate" ? 1 : 0;
      const like = ({ people }: (typeof parts)[number]): string =>
        words.list(parts.filter((part) => part.people === people).map(({ label }) => label));
      return words.t("explore.figure.map.reading", {
        most: like(most),
        mostValue: words.number(most.people, digits),
        least: like(least),
        leastValue: words.number(least.people, digits),
      });
    },
    table: ({ selected, everyone, compared }, world) =>
      byPlace(world)
        ? places.map(({ label }, bin) => ({
            label,
            selected: selected.facility?.[bin] ?? 0,
            everyone: everyone.facility[bin] ?? 0,
            compared: compared?.facility[bin],
          }))
        : CODE_LISTS.region.map((code, bin) => ({
            label: world.words.name("case.region", code),
            selected: selected.region?.[bin] ?? 0,
            everyone: everyone.region[bin] ?? 0,
            compared: compared?.region[bin],
            ...(world.mode === "rate" && { unit: "rate" as const, residents: residentsOf(code) }),
          })),
  };
}
