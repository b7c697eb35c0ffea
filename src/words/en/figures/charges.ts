export const charges = {
  "figure.charges.title": "Charges by article of the Criminal Code, 2020–2026",
  "figure.charges.subtitle":
    "People charged under the article since 2020, recognised as political prisoners or not, Belarus; lower bounds as of {date}; one person may be charged under several",
  "figure.charges.legend":
    "people charged, counted by a third party from an export of Viasna’s list; lower bounds",
  "figure.charges.as-worded": "Full name of the article",
  "figure.charges.chapter": "Chapter",
  "figure.charges.item": "art. {article} ({value})",
  "figure.charges.largest":
    "{count, plural, =1 {The only article shown} other {The articles with the most people}} as of {date}: {items}. A third party counted them; they are lower bounds.",
  "figure.charges.note.several":
    "One person may be charged under several articles, so the bars do not add up to people.",
  "figure.charges.note.lower-bound":
    "The counts include people who are persecuted but not recognised as political prisoners. They are lower bounds: the articles are not known for everyone.",
  "figure.charges.note.wording":
    "The short wordings are ours; the table gives the full name of each article. “Labelled extremist” means labelled so by the authorities.",
} as const;
