import type { chargesByYear as en } from "../../en/figures/charges-by-year";

export const chargesByYear: Readonly<Record<keyof typeof en, string>> = {
  "figure.charges-by-year.title": "Пять самых частых статей каждого года задержания",
  "figure.charges-by-year.subtitle":
    "Люди, обвинённые по статье, по году задержания, Беларусь; год известен для 48% людей из списка по состоянию на август 2026",
  "figure.charges-by-year.most":
    "{year}: чаще всего ст. {article} ({value}{count, plural, one {} few { по каждой} many { по каждой} other { по каждой}}).",
  "figure.charges-by-year.note.half":
    "Год задержания известен для 48% людей; остальных здесь нет ни в одном столбце.",
  "figure.charges-by-year.note.five":
    "Подсчитаны только пять самых крупных статей каждого года: если статьи в каком-то году нет, это не значит, что по ней не обвиняли.",
  "figure.charges-by-year.note.current": "2026 год — по 26 августа.",
};
