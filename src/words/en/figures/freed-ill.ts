export const freedIll = {
  "figure.freed-ill.title": "What was stated officially about the people freed",
  "figure.freed-ill.subtitle":
    "People with each characteristic in one wave of pardons, as stated officially, Belarus; the latest wave with a statement: {date}",
  "figure.freed-ill.size": "people freed",
  "figure.freed-ill.what": "What is counted",
  "figure.freed-ill.legend.stated": "number stated; the darker, the more people",
  "figure.freed-ill.legend.unknown": "?: not stated, so unknown",
  "figure.freed-ill.together":
    "The characteristic “{what}”: stated for {count, plural, one {# wave} other {# waves}}, {sum} people together.",
  "figure.freed-ill.latest": "Illness or disability was last mentioned for the wave of {date}.",
  "figure.freed-ill.note.official":
    "These are statements of the authorities about the people whom they pardoned; no independent check of them was found.",
  "figure.freed-ill.note.unknown":
    "A question mark means that nothing was stated, not that there was nobody.",
  "figure.freed-ill.note.overlap":
    "One person may stand in several columns of a row; columns are never added up. Rarer statements stand in the table alone.",
  "freed.chronic-disease": "chronic disease",
  "freed.disability": "disability",
  "freed.over-50": "over 50",
  "freed.pension-age": "pension age",
  "freed.female": "women",
  "freed.male": "men",
  "freed.have-children": "have children",
  "freed.minor-children": "have minor children",
  "freed.large-family": "three or more children",
  "freed.under-25": "under 25",
  "freed.under-40": "under 40",
  "freed.minor-at-offence": "minors at the time of the offence",
  "freed.pregnant": "pregnant",
  "freed.convicted-of-extremism": "convicted of “extremist crimes”",
  "freed.couples": "couples, not people",
  "freed.all": "all",
} as const;
