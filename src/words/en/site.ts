import { about } from "./about";

/** Words of the shell, the actions of a figure and the front page. */
export const site = {
  ...about,

  "site.name": "Rollcall",
  "site.description":
    "Who has been detained in Belarus since the 2020 protests, why, where, and in what state of health: a sourced record in figures.",

  "nav.skip": "Skip to the content",
  "nav.pages": "Pages",
  "nav.record": "The record",
  "nav.about": "About",
  "nav.languages": "Language",
  "nav.figures": "Other figures",
  "nav.previous": "Previous figure",
  "nav.next": "Next figure",

  "foot.data.title": "The data",
  "foot.data": "Version {version}, as of {date}. Each number keeps its publisher, address and dates.",
  "foot.licence":
    "Program: MIT licence. Typefaces: SIL Open Font Licence. The numbers belong to those who published them.",
  "foot.reader.title": "Your safety",
  "foot.reader":
    "Nothing on this site is loaded from a third party, and it keeps no cookies. Your filters stay in your browser. The visit stays in the history of your device: where reading this is dangerous, use a private window.",
  "foot.people.title": "The people",
  "foot.people":
    "Counts are of people known to human rights defenders; the true numbers are higher. Behind each number are people with names and families.",

  "figure.legend": "Legend",
  "figure.notes": "Notes",
  "figure.table": "Data table, {count, plural, one {# row} other {# rows}}",
  "figure.sources": "Sources, {count}",
  "figure.sql": "Question in SQL",
  "figure.sql.note": "The question as the figure puts it to the data.",
  "figure.actions": "Actions for the figure: {title}",
  "figure.cite": "How to cite this figure",
  "figure.retry": "Try again",
  "figure.empty": "No published number fits this choice. That is not a zero: no count was found.",
  "figure.failed": "The answer did not come: {why} The figure still shows the previous one.",
  "action.open": "Open this figure",
  "action.permalink": "Permanent link",
  "action.svg": "Picture (SVG)",
  "action.csv": "Data (CSV)",

  "filter.summary": "{count, plural, =0 {Filter} one {Filter, # set} other {Filter, # set}}",
  "filter.name": "Filter the figure",
  "filter.waiting": "The filters work once the data engine has started.",
  "filter.all": "all",
  "filter.dates": "Between two days, both included",
  "filter.day": "On a day",
  "filter.from": "From",
  "filter.to": "To",
  "filter.on": "Day",
  "filter.clear": "Clear filters",

  "table.left-out": "Listed, but not drawn; the note says why.",
  "source.untitled": "Untitled page",
  "source.published": "Published {date}.",
  "source.undated": "Day of publication unknown.",
  "source.no-address": "The address of the publication was not recorded.",

  "headline.as-of": "As of {date}.",
  "headline.published": ", published {date}",

  "home.title": "Who is held in Belarus, why, where, and in what state of health",
  "home.lede":
    "Human rights defenders keep a list of the people imprisoned in Belarus for political reasons since the protests of August 2020. This is the published record of them: every count that we found, with its date, its source and its doubts.",
  "home.headlines": "The record in four numbers",
  "home.contents": "Parts of the record",

  "home.section.held.short": "Held",
  "home.section.held.title": "Who is held",
  "home.section.held.text":
    "Each mark is the number of people recognised as political prisoners and held on a date, as it was published. Human rights defenders know only part of the cases: the true number is higher.",
  "home.section.health.short": "Health",
  "home.section.health.title": "Illness, disability, and whom the law leaves out",
  "home.section.health.text":
    "On 5 May 2025 UN experts called for the release of ailing political prisoners. The amnesty of 2024 leaves out whoever was convicted of “extremist” or “terrorist” activities, and the exemption from prison for people with Group I disability, of 2025, does not apply to “extremism”: the labels are those of the authorities.",
  "home.section.cases.short": "Three cases",
  "home.section.cases.title": "Three people behind the counts",
  "home.section.cases.text":
    "The UN experts named two men and spoke of a woman whom they did not name. Each event stands here as its source states it, with no more added.",
  "home.section.releases.short": "Releases, deaths",
  "home.section.releases.title": "Who was freed, and who died in custody",
  "home.section.releases.text":
    "People leave custody when a sentence ends, by pardon, or in groups after mediation by the United States; some were taken straight out of the country. Others died in custody.",
  "home.section.why.short": "Why",
  "home.section.why.title": "Why: charges, convictions, sentences",
  "home.section.why.text":
    "A few articles of the criminal code make up most of the charges. One person may face several, so the bars count people under each article and do not add up.",
  "home.section.where.short": "Where",
  "home.section.where.title": "Where people are tried and held, and their occupations",
  "home.section.where.text":
    "People were convicted in every region of the country. Counts by place are few, from different days and sources; each stands with its own date.",
  "home.section.wider.short": "Beyond prison",
  "home.section.wider.title": "Beyond prison: short arrests, fines and lists",
  "home.section.wider.text":
    "Besides criminal cases there are short administrative arrests, fines, and the interior ministry’s list of people labelled extremist by the authorities.",
  "home.section.coverage.short": "Blind spots",
  "home.section.coverage.title": "What the record does not know",
  "home.section.coverage.text":
    "The record has months without a number, and some kinds of number were published only once. Silence here is not good news: it is silence.",
} as const;
