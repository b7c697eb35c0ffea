import type { releases as en } from "../../en/figures/releases";

export const releases: Readonly<Record<keyof typeof en, string>> = {
  "figure.releases.title": "Вызваленні: усе знойдзеныя хвалі, паводле дня і віду",
  "figure.releases.subtitle":
    "Людзі, вызваленыя за адну хвалю, Беларусь, з ліпеня 2024 года; апошняя хваля — {date}; вядома праваабаронцам або абвешчана афіцыйна",
  "figure.releases.panel.years": "Памілаванні ў папярэднія гады, як апублікавана",
  "figure.releases.panel.totals": "Памілаваныя з ліпеня 2024 года, агульныя лікі, як апублікавана",
  "figure.releases.largest":
    "Знойдзеныя хвалі: {count}; апошняя — {latestDate}; у найбольшай вызвалілі людзей: {peak} ({peakDate}).",
  "figure.releases.years": "Сума па знойдзеных хвалях: {parts}.",
  "figure.releases.latest-total": "Апошні апублікаваны агульны лік памілаваных — {value} ({date}, {who}).",
  "figure.releases.kind": "Від вызвалення",
  "figure.releases.total": "усяго",
  "figure.releases.note.waves":
    "Хвалі 2024 года разам даюць лік, які «Вясна» апублікавала за той год. Знойдзеныя хвалі 2025 года не даюць ліку, які «Вясна» апублікавала за 2025 год: не ўсе вызваленыя былі ў спісе праваабаронцаў, а некаторыя памілаванні не пералічылі паасобку.",
  "figure.releases.note.totals": "Агульныя лікі паказаныя асобна: яны ўключаюць хвалі, і складаць іх нельга.",
  "figure.releases.note.contradiction":
    "За 11 верасня 2025 года дзве крыніцы разыходзяцца: паказаныя абодва лікі, злучаныя дужкай, а ў суму хваль уваходзіць той, які праверылі двойчы.",
  "release-kind.pardon": "памілаванне",
  "release-kind.pardon-or-amnesty": "памілаванне або амністыя",
  "release-kind.us-mediation": "вызваленне пасля пасярэдніцтва ЗША",
};
