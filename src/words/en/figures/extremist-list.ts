export const extremistList = {
  "figure.extremist-list.title": "The list of people labelled extremist by the authorities",
  "figure.extremist-list.subtitle":
    "People and entries on the interior ministry’s list, Belarus; the latest count as of {date}",
  "figure.extremist-list.people": "people",
  "figure.extremist-list.entries": "entries",
  "figure.extremist-list.unit": "What is counted",
  "figure.extremist-list.reading.people":
    "People on the list: {first} ({firstDate}) in the first count found and {latest} ({latestDate}) in the latest.",
  "figure.extremist-list.reading.entries":
    "Entries on the list: {first} ({firstDate}) in the first count found and {latest} ({latestDate}) in the latest.",
  "figure.extremist-list.note.label":
    "The label and the list are the authorities’ own. The amnesty of 2024 and the exemption from prison of 2025 leave out people convicted of “extremism”.",
  "figure.extremist-list.note.entries":
    "An entry is not a person: entries and people are counted apart and never joined.",
  "figure.extremist-list.note.gaps":
    "The counts are months apart, so no line joins them. For some pages the year was inferred from the size of the list; the note in the table says so.",
} as const;
