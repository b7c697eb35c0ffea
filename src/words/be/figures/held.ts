import type { held as en } from "../../en/figures/held";

export const held: Readonly<Record<keyof typeof en, string>> = {
  "figure.held.title": "Людзі за кратамі з палітычных прычын, 2020–2026",
  "figure.held.subtitle":
    "Людзі, прызнаныя палітвязнямі, якія былі ў няволі на дату, Беларусь; усе апублікаваныя падлікі, апошні — станам на {date}",
  "figure.held.trend":
    "Людзей у няволі: {first} ({firstDate}), найбольш з апублікаванага — {peak} ({peakDate}), апошні падлік — {latest} ({latestDate}).",
  "figure.held.trend.women":
    "Жанчын сярод іх: {first} ({firstDate}), найбольш — {peak} ({peakDate}), апошні падлік — {latest} ({latestDate}).",
  "figure.held.trend.men":
    "Мужчын сярод іх: {first} ({firstDate}), найбольш — {peak} ({peakDate}), апошні падлік — {latest} ({latestDate}).",
  "figure.held.note.contradictions":
    "Дзе крыніцы супярэчаць адна адной, паказаныя абодва лікі, злучаныя вертыкальнай лініяй.",
  "figure.held.note.fall":
    "Спад ад 1140 (5 сакавіка 2026) да 889 (30 жніўня 2026) часткова звязаны з вызваленнем 250 чалавек 19 сакавіка 2026; астатняе ніводная крыніца не тлумачыць.",
};
