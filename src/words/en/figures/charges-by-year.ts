export const chargesByYear = {
  "figure.charges-by-year.title": "The five most frequent articles of each year of arrest",
  "figure.charges-by-year.subtitle":
    "People charged under the article, by year of arrest, Belarus; the year is known for 48% of the people on the list as of August 2026",
  "figure.charges-by-year.most":
    "{year}: most often art. {article} ({value}{count, plural, one {} other { each}}).",
  "figure.charges-by-year.note.half":
    "The year of arrest is known for 48% of the people; the others are in no bar here.",
  "figure.charges-by-year.note.five":
    "Only the five largest articles of each year were counted: an article that is missing in a year was not necessarily unused.",
  "figure.charges-by-year.note.current": "2026 runs to 26 August.",
} as const;
