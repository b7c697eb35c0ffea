export const administrative = {
  "figure.administrative.title": "Short arrests, fines and detentions: what was counted",
  "figure.administrative.subtitle":
    "People detained, administrative cases and court rulings, Belarus; by month and by year where published, the latest month {date}",
  "figure.administrative.month.detentions": "People detained for peaceful protest or expression in the month",
  "figure.administrative.month.administrative-cases":
    "Politically motivated administrative cases in the month",
  "figure.administrative.month.administrative-arrests":
    "Rulings in the month: terms of administrative arrest imposed",
  "figure.administrative.month.administrative-fines": "Rulings in the month: fines imposed",
  "figure.administrative.panel.years": "Whole years, as published; no sums of the months",
  "figure.administrative.panel.regions": "People arrested on minor charges in 2022, by place of arrest",
  "figure.administrative.kind.detentions": "People detained",
  "figure.administrative.kind.detentions-year": "People detained",
  "figure.administrative.kind.administrative-cases": "Administrative cases",
  "figure.administrative.kind.administrative-cases-year": "Administrative cases tried",
  "figure.administrative.kind.administrative-arrests": "Terms of arrest imposed (rulings)",
  "figure.administrative.kind.administrative-arrests-year": "Terms of arrest imposed (rulings)",
  "figure.administrative.kind.administrative-fines": "Fines imposed (rulings)",
  "figure.administrative.kind.administrative-fines-year": "Fines imposed (rulings)",
  "figure.administrative.kind.administrative-detentions-year":
    "People arrested on minor charges, with known details",
  "figure.administrative.kind.administrative-detentions-region-year": "People arrested on minor charges",
  "figure.administrative.what": "What is counted",
  "figure.administrative.place-unknown": "Place not known",
  "figure.administrative.reading":
    "{name}: {count, plural, one {# published count} other {# published counts}} by month, the highest {peak} ({peakDate}), the latest {latest} ({latestDate}).",
  "figure.administrative.years": "{name}, whole years: {parts}.",
  "figure.administrative.regions":
    "{period}, people arrested on minor charges: {total} in all, most of them in one place of arrest: {name}, {most}.",
  "figure.administrative.note.units":
    "A ruling is not a person: one person may be tried several times. People, cases and rulings are never added to one another.",
  "figure.administrative.note.scales": "Each panel by month has its own scale.",
  "figure.administrative.note.gaps":
    "A month without a mark is a month for which no count was found, not a zero. Two marks in one month are two published counts that contradict each other.",
  "figure.administrative.note.years":
    "Counts of a month and of a year come from different reviews, and the months do not add up to the year.",
} as const;
