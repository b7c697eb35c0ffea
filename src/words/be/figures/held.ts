import type { held as en } from "../../en/figures/held";

export const held: Readonly<Record<keyof typeof en, string>> = {
  "figure.held.title": "Людзі за кратамі з палітычных прычын, 2020–2026",
  "figure.held.subtitle":
    "Людзі, прызнаныя палітвязнямі, якія былі ў няволі на дату, Беларусь; усе апублікаваныя падлікі, апошні — станам на {date}",
  "figure.held.trend":
    "{firstDate} у няволі былі {first} чалавек, {peakDate} — {peak}, найбольш з апублікаванага, а {latestDate} — {latest}.",
  "figure.held.trend.women":
    "Жанчын сярод іх: {firstDate} — {first}, {peakDate} — {peak} (найбольш), {latestDate} — {latest}.",
  "figure.held.note.contradictions":
    "Дзе крыніцы супярэчаць адна адной, паказаныя абодва лікі, злучаныя вертыкальнай лініяй.",
  "figure.held.note.fall":
    "Спад ад 1140 (5 сакавіка 2026) да 889 (30 жніўня 2026) часткова звязаны з вызваленнем 250 чалавек 19 сакавіка 2026; астатняе ніводная крыніца не тлумачыць.",
};
