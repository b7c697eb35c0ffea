export const held = {
  "figure.held.title": "People held for political reasons, 2020 to 2026",
  "figure.held.subtitle":
    "People recognised as political prisoners and held on the date, Belarus; every published count, the latest as of {date}",
  "figure.held.trend":
    "From {first} on {firstDate} the number of people held rose to {peak} on {peakDate}, the highest published, and stood at {latest} on {latestDate}.",
  "figure.held.trend.women":
    "Women among them: {first} on {firstDate}, at most {peak} on {peakDate}, and {latest} on {latestDate}.",
  "figure.held.note.contradictions":
    "Where sources contradict each other, both numbers are drawn, joined by a vertical line.",
  "figure.held.note.fall":
    "Part of the fall from 1,140 (5 March 2026) to 889 (30 August 2026) follows the release of 250 people on 19 March 2026; no source explains the rest.",
} as const;
