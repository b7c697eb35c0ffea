import type { sentenceLength as en } from "../../en/codes/sentence-length";

export const sentenceLength: Readonly<Record<keyof typeof en, string>> = {
  "sentence-length.10-years-or-more": "10 лет и более",
  "sentence-length.10-to-12-years": "10–12 лет",
  "sentence-length.13-to-15-years": "13–15 лет",
  "sentence-length.16-to-19-years": "16–19 лет",
  "sentence-length.20-to-23-years": "20–23 года",
  "sentence-length.1-to-4-years": "1–4 года",
  "sentence-length.5-to-21-years": "5–21,5 года",
  "sentence-length.compulsory-treatment": "принудительное лечение",
  "sentence-length.pre-trial": "под стражей до суда",
  "sentence-length.unknown": "срок неизвестен",
};
