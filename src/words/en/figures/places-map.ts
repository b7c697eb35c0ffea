export const placesMap = {
  "figure.places-map.title": "Where people are held: places of detention by kind",
  "figure.places-map.subtitle":
    "{count, plural, one {# place} other {# places}} of detention in Belarus that the record names; the town is shown, not the building",
  "figure.places-map.subtitle.on":
    "{count, plural, one {# place} other {# places}} of detention in Belarus that the record names, on {date}; the town is shown, not the building",
  "figure.places-map.panel.counts":
    "People recognised as political prisoners in one place: every published count, with its date",
  "figure.places-map.kinds": "Places shown, by kind: {kinds}.",
  "figure.places-map.unlocated": "Without a known point, so not on the map: {names}.",
  "figure.places-map.counts": "Published counts of people held in one place: {counts}.",
  "figure.places-map.no-count": "no count published",
  "figure.places-map.note.town":
    "A symbol stands at the town or district, not at the building; places of one town stand side by side.",
  "figure.places-map.note.counts":
    "Counts of single places are few and of different days and sources: they are never added up.",
  "figure.places-map.note.moved":
    "The pre-trial centre in Minsk moved at the end of April 2024; choose a day to see the places of that day.",
} as const;
