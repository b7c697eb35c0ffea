import type { convictionsMonth as en } from "../../en/figures/convictions-month";

export const convictionsMonth: Readonly<Record<keyof typeof en, string>> = {
  "figure.convictions-month.title": "Асуджаныя ў палітычна матываваных справах, месяц за месяцам",
  "figure.convictions-month.subtitle":
    "Людзі, асуджаныя за месяц, Беларусь, вядомыя «Вясне»; апошні падлічаны месяц: {date}",
  "figure.convictions-month.panel.penalties": "Пакаранні ў тыя месяцы, за якія іх публікавалі",
  "figure.convictions-month.panel.years": "Цэлыя гады, як апублікавана",
  "figure.convictions-month.trend":
    "Падлічаныя месяцы: {count}. Асуджаныя людзі: {first} у першым ({firstDate}), {peak} у найбольшым ({peakDate}), {latest} у апошнім ({latestDate}).",
  "figure.convictions-month.women": "Жанчыны: {peak} у найбольшым месяцы ({peakDate}).",
  "figure.convictions-month.imprisoned":
    "Асуджаныя да пазбаўлення волі: {peak} у найбольшым месяцы ({peakDate}), {latest} у апошнім падлічаным ({latestDate}).",
  "figure.convictions-month.years": "Цэлыя гады: {parts}.",
  "figure.convictions-month.note.gaps":
    "Лінія злучае суседнія месяцы; дзе за месяц ліку не знойдзена, яна перарываецца. Прапушчаны месяц — гэта не месяц без прысудаў.",
  "figure.convictions-month.note.penalties":
    "Адзін чалавек можа мець асноўнае і дадатковае пакаранне; пакаранні вядомыя не ва ўсіх справах і не складаюцца ў лік асуджаных.",
  "figure.convictions-month.note.years": "Гады лічылі асобна: з месяцаў яны не складаюцца.",
};
