export const convictionsMonth = {
  "figure.convictions-month.title": "People convicted in politically motivated trials, month by month",
  "figure.convictions-month.subtitle":
    "People convicted in the month, Belarus, known to Viasna; the latest month counted: {date}",
  "figure.convictions-month.panel.penalties": "Penalties in the months for which they were published",
  "figure.convictions-month.panel.years": "Whole years, as published",
  "figure.convictions-month.trend":
    "{count, plural, one {# month is} other {# months are}} counted: {first} people in the first ({firstDate}), {peak} in the highest ({peakDate}), {latest} in the latest ({latestDate}).",
  "figure.convictions-month.women": "Women: {peak} in the highest month ({peakDate}).",
  "figure.convictions-month.imprisoned":
    "Sentenced to imprisonment: {peak} in the highest month ({peakDate}), {latest} in the latest counted ({latestDate}).",
  "figure.convictions-month.years": "Whole years: {parts}.",
  "figure.convictions-month.note.gaps":
    "A line joins neighbouring months; where no number of a month was found the line breaks. A month that is missing is not a month without verdicts.",
  "figure.convictions-month.note.penalties":
    "One person may have a main and an additional penalty; penalties are those of known cases and do not add up to the people convicted.",
  "figure.convictions-month.note.years": "Years were counted apart: the months do not add up to them.",
} as const;
