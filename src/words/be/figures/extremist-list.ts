import type { extremistList as en } from "../../en/figures/extremist-list";

export const extremistList: Readonly<Record<keyof typeof en, string>> = {
  "figure.extremist-list.title": "Спіс людзей, названых уладамі экстрэмістамі",
  "figure.extremist-list.subtitle": "Людзі і запісы ў спісе МУС, Беларусь; апошні падлік — станам на {date}",
  "figure.extremist-list.people": "людзі",
  "figure.extremist-list.entries": "запісы",
  "figure.extremist-list.unit": "Што лічыцца",
  "figure.extremist-list.reading.people":
    "Людзей у спісе: {first} ({firstDate}), пазней — {latest} ({latestDate}).",
  "figure.extremist-list.reading.entries":
    "Запісаў у спісе: {first} ({firstDate}), пазней — {latest} ({latestDate}).",
  "figure.extremist-list.note.label":
    "Людзі ў спісе названыя экстрэмістамі ўладамі; амністыя 2024 года і закон 2025 года іх не датычаць.",
  "figure.extremist-list.note.entries": "Запіс — не чалавек: запісы і людзі лічацца асобна і не злучаюцца.",
  "figure.extremist-list.note.gaps":
    "Паміж падлікамі месяцы, таму лінія іх не злучае. На некаторых старонках год вызначаны паводле памеру спіса; пра гэта сказана ў заўвазе ў табліцы.",
};
