export const held = {
  "figure.held.title": "People held for political reasons, 2020 to 2026",
  "figure.held.subtitle":
    "People recognised as political prisoners and held on the date, Belarus; every published count, the latest as of {date}",
  "figure.held.trend":
    "From {first} ({firstDate}) the number of people held rose to {peak} ({peakDate}), the highest published; the latest count is {latest} ({latestDate}).",
  "figure.held.trend.women":
    "Women among them: {first} ({firstDate}), at most {peak} ({peakDate}), and lately {latest} ({latestDate}).",
  "figure.held.trend.men":
    "Men among them: {first} ({firstDate}), at most {peak} ({peakDate}), and lately {latest} ({latestDate}).",
  "figure.held.note.contradictions":
    "Where sources contradict each other, both numbers are drawn, joined by a vertical line.",
  "figure.held.note.fall":
    "Part of the fall from 1,140 (5 March 2026) to 889 (30 August 2026) follows the release of 250 people on 19 March 2026; no source explains the rest.",
} as const;
