export const releases = {
  "figure.releases.title": "Releases: every wave found, by its day and kind",
  "figure.releases.subtitle":
    "People freed in one wave, Belarus, since July 2024, the latest on {date}; known to human rights defenders or stated officially",
  "figure.releases.panel.years": "Pardons in the years before, as published",
  "figure.releases.panel.totals": "People pardoned since July 2024, totals as published",
  "figure.releases.largest":
    "{count, plural, one {# wave} other {# waves}} found; the latest: {latestDate}; the largest freed {peak} people ({peakDate}).",
  "figure.releases.years": "The waves found, added up: {parts}.",
  "figure.releases.latest-total": "The latest published total of pardons is {value} ({date}, {who}).",
  "figure.releases.kind": "Kind of release",
  "figure.releases.total": "total",
  "figure.releases.note.waves":
    "The waves of 2024 add up to the total that Viasna published for that year. The waves of 2025 found here do not add up to the total that Viasna published for 2025: not everyone who was freed was on the defenders’ list, and some pardons were not listed one by one.",
  "figure.releases.note.totals":
    "Totals are drawn apart: they include the waves and are never added to them.",
  "figure.releases.note.contradiction":
    "For 11 September 2025 two sources differ: both counts are drawn, joined by a bracket, and the waves are added up with the one that was checked twice.",
  "release-kind.pardon": "pardon",
  "release-kind.pardon-or-amnesty": "pardon or amnesty",
  "release-kind.us-mediation": "release after US mediation",
} as const;
