export const namedCases = {
  "figure.named-cases.title": "Three people whose cases the UN experts raised",
  "figure.named-cases.subtitle":
    "What the UN experts state of two men with disabilities and of a woman whom they do not name: their statement of 5 May 2025, with reports of Viasna and of the press",
  "figure.named-cases.undated": "no dates were published",
  "figure.named-cases.day": "a day",
  "figure.named-cases.imprecise": "only the month or the year is known",
  "figure.named-cases.known": "held, as far as is stated",
  "figure.named-cases.unknown": "unknown: nothing later was found",
  "figure.named-cases.event": "What is stated",
  "figure.named-cases.note.since":
    "A lane ends with the last day on which something is stated of the person; what came after is unknown here.",
  "figure.named-cases.note.woman": "The experts do not name the woman, and neither do we.",
  "figure.named-cases.note.undated": "Facts without a date stand in the text only, under their number.",
  "case.c01": "detained; held since then; lives with a disability",
  "case.c02":
    "convicted, after a peaceful protest, of violating public order, insulting the President and possessing gunpowder",
  "case.c03": "held without contact with the outside world since then",
  "case.c04": "letter of UN experts about his case",
  "case.c05": "detained; held since then; a film-maker who lives with a disability",
  "case.c06":
    "convicted of “terrorism” and “extremism” for producing films for the Cyber Partisans initiative; sentenced to 10 years",
  "case.c07": "letter of UN experts about his case",
  "case.c08":
    "acquired a disability through forced work in unhealthy conditions, although she repeatedly said that she felt unwell",
} as const;
