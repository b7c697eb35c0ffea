export const held = {
  "figure.held.title": "People held for political reasons, 2020 to 2026",
  "figure.held.subtitle":
    "People recognised as political prisoners and held on the date, Belarus; every published count, the latest as of {date}",
  "figure.held.trend":
    "People held: {first} ({firstDate}) in the first count, {peak} ({peakDate}) in the highest, and {latest} ({latestDate}) in the latest.",
  "figure.held.trend.women":
    "Women among them: {first} ({firstDate}) in the first count, {peak} ({peakDate}) in the highest, and {latest} ({latestDate}) in the latest.",
  "figure.held.trend.men":
    "Men among them: {first} ({firstDate}) in the first count, {peak} ({peakDate}) in the highest, and {latest} ({latestDate}) in the latest.",
  "figure.held.note.contradictions":
    "Where sources contradict each other, both numbers are drawn, joined by a vertical line.",
  "figure.held.note.fall":
    "Part of the fall between 5 March and 30 August 2026 follows the release of 19 March 2026; no source explains the rest.",
} as const;
