export const sentenceLength = {
  "sentence-length.10-years-or-more": "10 years or more",
  "sentence-length.10-to-12-years": "10 to 12 years",
  "sentence-length.13-to-15-years": "13 to 15 years",
  "sentence-length.16-to-19-years": "16 to 19 years",
  "sentence-length.20-to-23-years": "20 to 23 years",
  "sentence-length.1-to-4-years": "1 to 4 years",
  "sentence-length.5-to-21-years": "5 to 21.5 years",
  "sentence-length.compulsory-treatment": "compulsory treatment",
  "sentence-length.pre-trial": "held before trial",
  "sentence-length.unknown": "unknown sentence",
} as const;
