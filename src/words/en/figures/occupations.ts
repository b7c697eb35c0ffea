export const occupations = {
  "figure.occupations.title": "Political prisoners by occupation: every published count",
  "figure.occupations.subtitle":
    "People held, Belarus; each count with its date, from {from} to {to}, by definitions that differ",
  "figure.occupations.trend":
    "{name}: {first} ({firstDate}) in the first count and {latest} ({latestDate}) in the latest; the highest of {count, plural, one {# count} other {# counts}} is {peak} ({peakDate}).",
  "figure.occupations.pair":
    "{name}: {first} ({firstDate}) and {latest} ({latestDate}), the only two counts.",
  "figure.occupations.single": "{name}: {value} ({date}), the only count.",
  "figure.occupations.note.definitions":
    "Each publisher decides whom it counts as of an occupation, and one person may stand under several: the counts are never added up.",
  "figure.occupations.note.contradiction":
    "A thick line left of the marks joins two counts of one date that contradict each other.",
  "figure.occupations.note.absence":
    "An occupation without a later count was not counted again, as far as we found; its people may still be held.",
} as const;
