import type { held as en } from "../../en/figures/held";

export const held: Readonly<Record<keyof typeof en, string>> = {
  "figure.held.title": "Людзі ў няволі з палітычных прычын, 2020–2026",
  "figure.held.subtitle":
    "Людзі, прызнаныя палітвязнямі, якія былі ў няволі на пэўную дату, Беларусь; усе апублікаваныя падлікі, апошні — станам на {date}",
  "figure.held.trend":
    "Людзей у няволі: {first} ({firstDate}) у першым падліку, {peak} ({peakDate}) у найбольшым, {latest} ({latestDate}) у апошнім.",
  "figure.held.trend.women":
    "Жанчын сярод іх: {first} ({firstDate}) у першым падліку, {peak} ({peakDate}) у найбольшым, {latest} ({latestDate}) у апошнім.",
  "figure.held.trend.men":
    "Мужчын сярод іх: {first} ({firstDate}) у першым падліку, {peak} ({peakDate}) у найбольшым, {latest} ({latestDate}) у апошнім.",
  "figure.held.note.contradictions":
    "Дзе крыніцы супярэчаць адна адной, паказаныя абодва лікі, злучаныя вертыкальнай лініяй.",
  "figure.held.note.fall":
    "Спад паміж 5 сакавіка і 30 жніўня 2026 года часткова звязаны з вызваленнем 19 сакавіка 2026 года; астатняга ніводная крыніца не тлумачыць.",
};
