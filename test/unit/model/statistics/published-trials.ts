import { countDurations, type DurationCounts } from "../../../../src/model/statistics/durations";

/** Durations as papers print them: a plus after whoever was censored. */
export const trial = (printed: string): DurationCounts =>
  countDurations(
    printed.split(" ").map((entry) => ({ days: Number.parseFloat(entry), ended: !entry.endsWith("+") })),
  );

/** Weeks of remission of acute leukaemia. E. J. Freireich and others, Blood 21 (1963) 699-716. */
export const FREIREICH = {
  mercaptopurine: trial("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"),
  placebo: trial("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23"),
};

/** Weeks of remission of acute myelogenous leukaemia. R. G. Miller, Survival Analysis (1981) page 49. */
export const MILLER = {
  maintained: trial("9 13 13+ 18 23 28+ 31 34 45+ 48 161+"),
  nonmaintained: trial("5 5 8 8 12 16+ 23 27 30 33 43 45"),
};

/** Weeks of survival with recurrent glioma. J. M. Bland, D. G. Altman, BMJ 328 (2004) 1073. */
export const BLAND_ALTMAN = {
  astrocytoma: trial("6 13 21 30 31+ 37 38 47+ 49 50 63 79 80+ 82+ 82+ 86 98 149+ 202 219"),
  glioblastoma: trial(
    "10 10 12 13 14 15 16 17 18 20 24 24 25 28 30 33 34+ 35 37 40 40 40+ 46 48 70+ 76 81 82 91 112 181",
  ),
};

/** Days of survival with lung cancer, by type of cell. J. D. Kalbfleisch, R. L. Prentice (1980) appendix 1. */
export const VETERANS = {
  squamous: trial(
    "1 1 8 10 11 15 25 25+ 30 33 42 44 72 82 87+ 100+ 110 111 112 118 126 144 201 228 231+ 242 283 314 357 389 411 467 587 991 999",
  ),
  small: trial(
    "2 4 7 7 8 10 13 13 16 18 18 20 20 21 21 22 24 25 25 27 29 30 31 51 51 52 54 54 56 59 61 63 80 87 95 97+ 99 99 103+ 117 122 123+ 139 151 153 287 384 392",
  ),
  adeno: trial("3 7 8 8 12 18 19 24 31 35 36 45 48 51 52 73 80 83+ 84 90 92 95 117 132 140 162 186"),
  large: trial(
    "12 15 19 43 49 52 53 100 103 105 111 133 143 156 162 164 177 182+ 200 216 231 250 260 278 340 378 553",
  ),
};
