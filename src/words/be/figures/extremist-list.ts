import type { extremistList as en } from "../../en/figures/extremist-list";

export const extremistList: Readonly<Record<keyof typeof en, string>> = {
  "figure.extremist-list.title": "Людзі, унесеныя ўладамі ў спіс экстрэмістаў",
  "figure.extremist-list.subtitle": "Людзі і запісы ў спісе МУС, Беларусь; апошні падлік — станам на {date}",
  "figure.extremist-list.people": "людзі",
  "figure.extremist-list.entries": "запісы",
  "figure.extremist-list.unit": "Што лічыцца",
  "figure.extremist-list.reading.people":
    "Людзей у спісе: {first} ({firstDate}) у першым знойдзеным падліку, {latest} ({latestDate}) у апошнім.",
  "figure.extremist-list.reading.entries":
    "Запісаў у спісе: {first} ({firstDate}) у першым знойдзеным падліку, {latest} ({latestDate}) у апошнім.",
  "figure.extremist-list.note.label":
    "І ярлык, і спіс належаць уладам. Амністыя 2024 года і вызваленне ад пазбаўлення волі, уведзенае ў 2025 годзе, не датычаць асуджаных за «экстрэмізм».",
  "figure.extremist-list.note.entries":
    "Запіс — гэта не чалавек: запісы і людзі лічацца асобна і ніколі не злучаюцца.",
  "figure.extremist-list.note.gaps":
    "Паміж падлікамі прайшлі месяцы, таму лінія іх не злучае. Для некаторых старонак год вызначаны паводле памеру спіса; пра гэта сказана ў заўвазе ў табліцы.",
};
