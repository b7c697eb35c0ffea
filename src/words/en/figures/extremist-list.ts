export const extremistList = {
  "figure.extremist-list.title": "The list of people labelled extremist by the authorities",
  "figure.extremist-list.subtitle":
    "People and entries on the interior ministry’s list, Belarus; the latest count as of {date}",
  "figure.extremist-list.people": "people",
  "figure.extremist-list.entries": "entries",
  "figure.extremist-list.unit": "What is counted",
  "figure.extremist-list.reading.people":
    "People on the list: {first} ({firstDate}), and {latest} ({latestDate}).",
  "figure.extremist-list.reading.entries":
    "Entries on the list: {first} ({firstDate}), and {latest} ({latestDate}).",
  "figure.extremist-list.note.label":
    "Whoever is on the list is labelled extremist by the authorities; the amnesty of 2024 and the law of 2025 leave such people out.",
  "figure.extremist-list.note.entries":
    "An entry is not a person: entries and people are counted apart and never joined.",
  "figure.extremist-list.note.gaps":
    "The counts are months apart, so no line joins them. For some pages the year was inferred from the size of the list; the note in the table says so.",
} as const;
