export const health = {
  "figure.health.title": "Political prisoners at particular risk, by category",
  "figure.health.subtitle":
    "People recognised as political prisoners, Belarus; every dated count, one panel a category on one scale; the latest as of {date}",
  "figure.health.panel.at-risk": "All people at particular risk, on a scale of its own",
  "figure.health.panel.categories": "By category: people may be in several, so the panels are never added up",
  "figure.health.callout": "{publisher}: {value} as of {date}, published on {published}",
  "figure.health.un-experts": "UN experts",
  "figure.health.women-label": "{n} women",
  "figure.health.at-risk":
    "People at particular risk: {first} ({firstDate}) in the first count, {peak} ({peakDate}) in the highest, and {latest} ({latestDate}) in the latest.",
  "figure.health.un":
    "On {published} the UN experts stated that, as of {date}, {disability} people with disabilities and {illness} with chronic or grave acute disease were held as political prisoners.",
  "figure.health.category.one": "{name}: {value} ({date}), the only count.",
  "figure.health.category.many":
    "{name}: {first} ({firstDate}) in the first count, {peak} ({peakDate}) in the highest, {latest} ({latestDate}) in the latest.",
  "figure.health.women": "Women among those sent for compulsory treatment: {value} ({date}).",
  "figure.health.note.overlap":
    "Categories overlap and are incomplete: one person may be counted in several, and they do not add up to the total at risk. Nearly all are lower bounds.",
  "figure.health.note.lists":
    "Several lists are shown as published: a foundation’s, Viasna’s and the United Transitional Cabinet’s humanitarian list. A fall from one count to the next may be a release, a shorter list or another definition.",
  "figure.health.note.diagnoses": "We know of no published count by diagnosis.",
} as const;
