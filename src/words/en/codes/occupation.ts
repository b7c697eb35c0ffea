export const occupations = {
  "occupation.journalists": "Journalists and media workers",
  "occupation.journalists-cpj":
    "Journalists, by the narrower definition of the Committee to Protect Journalists",
  "occupation.cultural-figures": "Cultural figures",
  "occupation.writers": "Writers, translators and other people of the word",
  "occupation.students": "Students",
  "occupation.trade-union-leaders": "Trade union leaders",
  "occupation.doctors": "Doctors",
  "occupation.lawyers": "Lawyers",
  "occupation.human-rights-defenders": "Human rights defenders",
  "occupation.human-rights-defenders-viasna": "Human rights defenders of Viasna",
} as const;
