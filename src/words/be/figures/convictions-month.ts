import type { convictionsMonth as en } from "../../en/figures/convictions-month";

export const convictionsMonth: Readonly<Record<keyof typeof en, string>> = {
  "figure.convictions-month.title": "Асуджаныя ў палітычна матываваных справах, месяц за месяцам",
  "figure.convictions-month.subtitle":
    "Людзі, асуджаныя за месяц, Беларусь, вядомыя «Вясне»; апошні падлічаны месяц: {date}",
  "figure.convictions-month.panel.penalties": "Пакаранні ў тыя месяцы, за якія іх публікавалі",
  "figure.convictions-month.panel.years": "Цэлыя гады, як апублікавана",
  "figure.convictions-month.trend":
    "Падлічаныя месяцы: {count}. Асуджаных у першым — {first} ({firstDate}), найбольш — {peak} ({peakDate}), у апошнім — {latest} ({latestDate}).",
  "figure.convictions-month.women": "Жанчын найбольш за месяц — {peak} ({peakDate}).",
  "figure.convictions-month.imprisoned":
    "Да пазбаўлення волі: найбольш за месяц — {peak} ({peakDate}), у апошнім падлічаным — {latest} ({latestDate}).",
  "figure.convictions-month.years": "Цэлыя гады: {parts}.",
  "figure.convictions-month.note.gaps":
    "Лінія злучае суседнія месяцы; дзе месяца не публікавалі, яна перарываецца. Прапушчаны месяц — не месяц без прысудаў.",
  "figure.convictions-month.note.penalties":
    "Адзін чалавек можа мець асноўнае і дадатковае пакаранне; пакаранні — паводле вядомых спраў і не складаюцца ў лік асуджаных.",
  "figure.convictions-month.note.years": "Гады лічылі асобна, пазней і паўней: месяцы да іх не складаюцца.",
};
