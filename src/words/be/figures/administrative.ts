import type { administrative as en } from "../../en/figures/administrative";

export const administrative: Readonly<Record<keyof typeof en, string>> = {
  "figure.administrative.title": "Арышты на суткі, штрафы і затрыманні: што было падлічана",
  "figure.administrative.subtitle":
    "Затрыманыя людзі, адміністрацыйныя справы і судовыя рашэнні, Беларусь; па месяцах і гадах, дзе апублікавана; апошні месяц — {date}",
  "figure.administrative.month.detentions": "Людзі, затрыманыя за мірны пратэст або выказванне за месяц",
  "figure.administrative.month.administrative-cases":
    "Палітычна матываваныя адміністрацыйныя справы за месяц",
  "figure.administrative.month.administrative-arrests": "Рашэнні за месяц: прызначаны адміністрацыйны арышт",
  "figure.administrative.month.administrative-fines": "Рашэнні за месяц: прызначаны штраф",
  "figure.administrative.panel.years": "Цэлыя гады, як апублікавана; не сумы месяцаў",
  "figure.administrative.panel.regions":
    "Людзі, затрыманыя ў 2022 годзе паводле адміністрацыйных абвінавачванняў, па месцы затрымання",
  "figure.administrative.kind.detentions": "Затрыманыя людзі",
  "figure.administrative.kind.detentions-year": "Затрыманыя людзі",
  "figure.administrative.kind.administrative-cases": "Адміністрацыйныя справы",
  "figure.administrative.kind.administrative-cases-year": "Адміністрацыйныя справы ў судах",
  "figure.administrative.kind.administrative-arrests": "Рашэнні пра арышт",
  "figure.administrative.kind.administrative-arrests-year": "Рашэнні пра арышт",
  "figure.administrative.kind.administrative-fines": "Рашэнні пра штраф",
  "figure.administrative.kind.administrative-fines-year": "Рашэнні пра штраф",
  "figure.administrative.kind.administrative-detentions-year":
    "Людзі, затрыманыя паводле адміністрацыйных абвінавачванняў, пра якіх вядомыя падрабязнасці",
  "figure.administrative.kind.administrative-detentions-region-year":
    "Людзі, затрыманыя паводле адміністрацыйных абвінавачванняў",
  "figure.administrative.what": "Што лічыцца",
  "figure.administrative.place-unknown": "Месца невядомае",
  "figure.administrative.reading":
    "{name}: {count, plural, one {# апублікаваны падлік} few {# апублікаваныя падлікі} many {# апублікаваных падлікаў} other {# апублікаванага падліку}} за месяц, найбольшы — {peak} ({peakDate}), апошні — {latest} ({latestDate}).",
  "figure.administrative.years": "{name}, за цэлы год: {parts}.",
  "figure.administrative.regions":
    "{period}, людзі, затрыманыя паводле адміністрацыйных абвінавачванняў: усяго {total}, найбольш у адным месцы затрымання: {name}, {most}.",
  "figure.administrative.note.units":
    "Рашэнне — гэта не чалавек: аднаго чалавека могуць судзіць некалькі разоў. Людзі, справы і рашэнні ніколі не складаюцца паміж сабой.",
  "figure.administrative.note.scales": "Кожны графік па месяцах мае сваю шкалу.",
  "figure.administrative.note.gaps":
    "Месяц без знака — гэта месяц, за які падліку не знойдзена, а не нуль. Два знакі ў адным месяцы — два апублікаваныя падлікі, якія супярэчаць адзін аднаму.",
  "figure.administrative.note.years":
    "Падлікі за месяц і за год узятыя з розных аглядаў, і месяцы не складаюцца ў год.",
};
