import { group } from "d3";
import { countRows } from "../../charts/count-rows";
import { drawnOf } from "../../charts/parts/time-series";
import { KIND_MARKS, placesMap, type PlaceOnMap } from "../../charts/places-map";
import { PLACE_KINDS } from "../../model/codes";
import type { Observation } from "../../model/observation";
import type { Place } from "../../model/place";
import { countsByPlace, placesOn } from "../../query/places";
import type { Words } from "../../words/words";
import type { Cited } from "../cited";
import { defineFigure } from "../figure";
import { dateOf, observationTable } from "../observation-table";
import { countRow } from "../parts/count-row";
import { readValue } from "../parts/reading";
import type { LegendItem, Sentence, TableRow, TableView } from "../view";

type Answers = { readonly places: readonly Place[]; readonly counts: readonly Observation[] };

/** Places of detention by kind, and the few published counts of people in them, each with its date. */
export const placesMapFigure = defineFigure<Answers>({
  id: "places-map",
  geography: true,
  choices: [
    { dimension: "kind", values: PLACE_KINDS, names: "kind-of-place", many: true },
    { dimension: "on", values: [], names: "", many: false },
  ],
  queries: (state) => ({ places: placesOn(state), counts: countsByPlace(state) }),
  isEmpty: ({ places }) => places.length === 0,
  subtitle: ({ places }, state, words) =>
    words.t(state.on ? "figure.places-map.subtitle.on" : "figure.places-map.subtitle", {
      count: places.length,
      date: state.on ? words.date(state.on) : "",
    }),
  panels: ({ places, counts }, _, context) => {
    const { words, geography } = context;
    if (!geography) throw new TypeError("places-map: expected the geography, got none");
    const located = places.flatMap((place) => onMap(place, words));
    const groups = [...group(drawnOf(counts), ({ category }) => category ?? "")].map(([code, rows]) => ({
      label: nameOf(code, places, words),
      rows: rows.map((o) => countRow(o, words)),
    }));
    return [
      { options: placesMap(located, context, geography) },
      ...(groups.length === 0
        ? []
        : [
            {
              title: words.t("figure.places-map.panel.counts"),
              options: countRows({ groups, mark: "dot", color: "held", max: 120 }, context),
            },
          ]),
    ];
  },
  legend: ({ places }, _, words) =>
    PLACE_KINDS.filter((kind) => places.some((p) => p.kind === kind && p.lat !== null)).map(
      (kind): LegendItem => {
        const { symbol, color, hollow } = KIND_MARKS[kind];
        return {
          mark: symbol === "circle" ? "dot" : symbol,
          color,
          hollow,
          label: words.name("kind-of-place", kind),
        };
      },
    ),
  describe: ({ places, counts }, _, words) => [
    byKind(places, words),
    ...unlocated(places, words),
    ...countsRead(counts, places, words),
  ],
  table: ({ places, counts }, _, words) => table(places, counts, words),
  cited: ({ places, counts }) => [...counts, ...places.map(citedPlace)],
  notes: [
    "figure.places-map.note.town",
    "figure.places-map.note.counts",
    "figure.places-map.note.moved",
    "note.known-to-defenders",
  ],
});

const localized = (place: Place, words: Words) => ({
  name: place[`name_${words.lang}`],
  town: words.lang === "en" ? place.town : place[`town_${words.lang}`],
});

function onMap(place: Place, words: Words): readonly PlaceOnMap[] {
  const { code, kind, lat, lon } = place;
  return lat === null || lon === null ? [] : [{ code, kind, lat, lon, ...localized(place, words) }];
}

/** The name of a place and its town; its code when the place is not among those shown. */
function nameOf(code: string, places: readonly Place[], words: Words): string {
  const place = places.find((p) => p.code === code);
  if (!place) return code;
  const { name, town } = localized(place, words);
  return `${name}, ${town}`;
}

function byKind(places: readonly Place[], words: Words): Sentence {
  const kinds = PLACE_KINDS.flatMap((kind) => {
    const count = places.filter((place) => place.kind === kind).length;
    return count === 0 ? [] : [`${words.name("kind-of-place", kind)}: ${words.number(count)}`];
  });
  return {
    text: words.t("figure.places-map.kinds", { kinds: kinds.join("; ") }),
    observations: places.map(({ code }) => code),
  };
}

function unlocated(places: readonly Place[], words: Words): readonly Sentence[] {
  const without = places.filter(({ lat }) => lat === null);
  if (without.length === 0) return [];
  const names = without.map((place) => nameOf(place.code, places, words));
  return [
    {
      text: words.t("figure.places-map.unlocated", { names: names.join("; ") }),
      observations: without.map(({ code }) => code),
    },
  ];
}

function countsRead(
  counts: readonly Observation[],
  places: readonly Place[],
  words: Words,
): readonly Sentence[] {
  const drawn = drawnOf(counts);
  if (drawn.length === 0) return [];
  const read = drawn.map(
    (o) => `${nameOf(o.category ?? "", places, words)}: ${readValue(o, words)} (${dateOf(o, words)})`,
  );
  return [
    {
      text: words.t("figure.places-map.counts", { counts: read.join("; ") }),
      observations: drawn.map(({ id }) => id),
    },
  ];
}

/** The counts with their places, then the places that have none. */
function table(places: readonly Place[], counts: readonly Observation[], words: Words): TableView {
  const placeOf = (o: Observation) => places.find(({ code }) => code === o.category);
  const counted = observationTable(counts, words, {
    caption: words.t("figure.places-map.title"),
    extra: [
      {
        key: "place",
        label: words.t("table.place"),
        cell: (o) => ({ text: nameOf(o.category ?? "", places, words) }),
      },
      {
        key: "kind",
        label: words.t("dimension.kind"),
        cell: (o) => ({ text: words.name("kind-of-place", placeOf(o)?.kind ?? "colony") }),
      },
    ],
  });
  const uncounted = places.filter(({ code }) => counts.every(({ category }) => category !== code));
  return { ...counted, rows: [...counted.rows, ...uncounted.map((place) => placeRow(place, places, words))] };
}

function placeRow(place: Place, places: readonly Place[], words: Words): TableRow {
  const point = place.coordinate_precision ?? "none";
  return {
    leftOut: false,
    cells: [
      { text: "" },
      { text: nameOf(place.code, places, words) },
      { text: words.name("kind-of-place", place.kind) },
      { text: words.t("figure.places-map.no-count") },
      { text: words.name("ground", place.place_ground) },
      place.address === null
        ? { text: "" }
        : { text: hostOf(place.address), lang: "en", href: place.address },
      { text: words.name("point", point) },
    ],
  };
}

/** A place is cited by the site that names it; what no source was read for says so. */
const citedPlace = ({ code, address }: Place): Cited => ({
  id: code,
  drawn: true,
  publisher: address === null ? "Rollcall" : hostOf(address),
  title: null,
  address,
  no_address: address === null ? "place known in general; no address was recorded" : null,
  published_on: null,
  published_precision: null,
});

const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, "");
