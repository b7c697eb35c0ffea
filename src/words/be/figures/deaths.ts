import type { deaths as en } from "../../en/figures/deaths";

export const deaths: Readonly<Record<keyof typeof en, string>> = {
  "figure.deaths.title": "Палітвязні, якія памерлі ў няволі",
  "figure.deaths.subtitle":
    "Смерці, вядомыя праваабаронцам, Беларусь, з 2020 года; апошні падлік — станам на {date}",
  "figure.deaths.panel.each": "Кожная смерць з датай — паводле месца, дзе чалавека трымалі",
  "figure.deaths.panel.years": "Смерці па гадах",
  "figure.deaths.panel.totals": "Агульныя лікі, як іх публікавалі",
  "figure.deaths.each":
    "Па адной, з датай, {count, plural, one {названа # смерць} few {названыя # смерці} many {названа # смерцяў} other {названа # смерці}}: першая — {first}, апошняя — {last}.",
  "figure.deaths.years": "Па гадах: {parts}.",
  "figure.deaths.total": "Апошні апублікаваны агульны лік — {value} ({date}, {who}).",
  "figure.deaths.what": "Што лічыцца",
  "figure.deaths.kind.deaths": "адна смерць",
  "figure.deaths.kind.deaths-year": "смерці за год",
  "figure.deaths.kind.deaths-total": "усяго з 2020 года",
  "figure.deaths.place-unknown": "месца не названа",
  "figure.deaths.note.apart":
    "Спісы ўзятыя з розных публікацый: асобныя смерці, лікі па гадах і агульныя лікі перакрываюцца, іх нельга складаць.",
  "figure.deaths.note.names":
    "Імёнаў памерлых мы не друкуем. Смерці, якія выдавец не ўключае ў свой падлік, ёсць толькі ў табліцы.",
};
