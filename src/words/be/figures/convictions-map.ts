import type { convictionsMap as en } from "../../en/figures/convictions-map";

export const convictionsMap: Readonly<Record<keyof typeof en, string>> = {
  "figure.convictions-map.title": "Асуджаныя па рэгіёнах",
  "figure.convictions-map.subtitle":
    "Людзі, асуджаныя ў палітычна матываваных крымінальных справах, {period}, паводле рэгіёна; вядомыя «Вясне»",
  "figure.convictions-map.subtitle.rate":
    "Людзі, асуджаныя ў палітычна матываваных крымінальных справах, на 100 000 жыхароў, {period}, паводле рэгіёна; вядомыя «Вясне»",
  "figure.convictions-map.reading":
    "Асуджаныя, {period}. Найбольш: {most} ({mostValue}); найменш: {least} ({leastValue}).",
  "figure.convictions-map.reading.rate":
    "Асуджаныя на 100 000 жыхароў, {period}. Найбольш: {most} ({mostValue}); найменш: {least} ({leastValue}).",
  "figure.convictions-map.note.court": "Рэгіён — той, пад якім прысуд названы ў крыніцы.",
  "figure.convictions-map.note.periods":
    "Усе рэгіёны названыя за 2022 год і за пяць месяцаў; паказаныя месяцы не сведчаць пра тэндэнцыю.",
  "figure.convictions-map.note.rate":
    "Для разліку на жыхароў узята насельніцтва на 1 студзеня 2023 года (Белстат, паводле AFN). Межы класаў нязменныя: для гадавых лікаў адна шкала, для месячных — іншая.",
  "convictions-period.2022": "2022 год",
  "convictions-period.2023-12": "снежань 2023",
  "convictions-period.2024-05": "май 2024",
  "convictions-period.2024-06": "чэрвень 2024",
  "convictions-period.2024-09": "верасень 2024",
  "convictions-period.2024-10": "кастрычнік 2024",
};
