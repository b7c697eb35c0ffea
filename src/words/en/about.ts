/** The page that says how the record is made and how far it can be trusted. */
export const about = {
  "about.title": "About the record",
  "about.description": "Method, definitions, limits, how to cite, and safety for readers.",
  "about.lede":
    "Rollcall gathers the numbers that others have published about people detained in Belarus since the 2020 protests. It counts nobody itself. Each number keeps its publisher, title and address, the day that it describes and the day on which it was published, as far as they are known.",

  "about.method.title": "How the record is made",
  "about.method.1":
    "We read the reports of human rights defenders, of UN experts, of the authorities and of the press, and enter each number as one observation: what is counted, how many, in which unit, on which day, by whom.",
  "about.method.2":
    "Numbers that mean one thing form one series. A narrower or a wider count is another series and is never joined to it. A breakdown is never added up to a total.",
  "about.method.3":
    "The program that draws the figures checks every row first. An impossible date, an unknown word, or a missing address without a stated reason stops it. The same program draws this page, the files to download and the answers to your filters.",
  "about.method.4":
    "Case records of single people are not part of this site. The named cases are those that the UN experts made public.",

  "about.words.title": "Words that keep their meaning",
  "about.words.held.term": "Held",
  "about.words.held":
    "On the defenders’ list of political prisoners on the day named: in pre-trial detention, a colony, a prison or an open facility. Some counts also name people under house arrest, in a psychiatric hospital or waiting for their sentence to begin.",
  "about.words.known.term": "Known to human rights defenders",
  "about.words.known":
    "Human rights defenders know only part of the cases. Their counts are of the people whom they have learnt of, so the true number is higher.",
  "about.words.recognised.term": "Recognised as a political prisoner",
  "about.words.recognised":
    "Put by Belarusian human rights defenders on their list of political prisoners. Not everyone who is prosecuted for political reasons is on it; a count that goes beyond the list says so.",
  "about.words.labelled.term": "Labelled extremist by the authorities",
  "about.words.labelled":
    "The label is the authorities’ own: the interior ministry keeps a list of persons, and the amnesty of 2024 leaves out whoever was convicted of “extremist” activities. We quote the label because it decides who is left out; we do not share it.",
  "about.words.as-of.term": "As of, published on",
  "about.words.as-of":
    "The day that a number describes, and the day on which it was made public. They may lie months apart. A month or year is kept as such and never made into a day.",

  "about.series.title": "What each figure counts",
  "about.series.definition": "Definition",
  "about.series.figure": "Figure",

  "about.marks.title": "Marks of doubt",
  "about.marks.text":
    "A number is drawn with the doubt that it was published with. Whether it is exact shows in the shape of its mark; how well we read it shows in its fill.",
  "about.marks.qualifier": "How the number is meant",
  "about.marks.verification": "How well it was read",
  "about.marks.exact": "The publisher gives one number.",
  "about.marks.at-least": "“More than”, “at least”: a lower bound.",
  "about.marks.about": "“About”, “some”, “nearly”.",
  "about.marks.derived": "Counted by a third party from an export of the defenders’ list.",
  "about.marks.checked-twice": "Two independent readings of the source agree. Drawn solid.",
  "about.marks.read-once": "Read once, not yet checked again. Drawn lighter or hollow.",
  "about.marks.weak":
    "Undated, from a mirror, of an inferred date or another definition. In the table only; drawn as a cross where it contradicts another number.",
  "about.marks.contradicted":
    "Another number for the same thing exists; the note says which. In the table, not in the line.",

  "about.limits.title": "Limits",
  "about.limits.undercount":
    "Defenders know only part of the cases. A lawyer of the human rights centre Viasna has put the undercount at about 20%.",
  "about.limits.gaps": "Where we found no published count, nothing is drawn, and no line crosses a long gap.",
  "about.limits.contradictions":
    "Publishers contradict one another and sometimes themselves. Both numbers stay, side by side, each with its source.",
  "about.limits.health":
    "Categories of health overlap and do not add up. Nearly all are lower bounds. We know of no published count by diagnosis.",
  "about.limits.charges":
    "Counts by article include people who are prosecuted but not recognised as political prisoners, and one person may stand under several articles.",
  "about.limits.places":
    "Counts by place are few and from different days. A place is shown by its town, not by its building.",

  "about.cite.title": "How to cite",
  "about.cite.text":
    "Name the publisher of the number first: the work of counting is theirs. Then say where you found it. Every figure has a page of its own whose address stays.",
  "about.cite.example":
    "HRC Viasna, number as of the day stated; in: Rollcall, “{title}”, version {version} of the data, {date}.",

  "about.safety.title": "Safety for readers",
  "about.safety.1":
    "All files come from this one address. There are no trackers, no cookies, no fonts or scripts of others. The program that answers your filters runs inside your browser.",
  "about.safety.2":
    "What you filter stands in the part of the address after the # sign, which a browser never sends. A link that you pass on carries it.",
  "about.safety.3":
    "The address of this site, and the time, can still be seen by your network provider, and the visit stays in the history of your device. In Belarus, use Tor Browser or a trusted VPN and a private window; close it when you leave.",
  "about.safety.4":
    "A link to a source opens that publisher’s site, which then sees your visit. The authorities in Belarus may have labelled it extremist: take care where you open its pages and with whom you share them.",

  "about.versions.title": "Versions of the data",
  "about.versions.text":
    "This is version {version}, as of {date}, with {count, plural, one {# observation} other {# observations}}.",
  "about.versions.change":
    "The version is computed from the data themselves: no number can change without a new version.",

  "about.licence.title": "Licence",
  "about.licence.text":
    "The program is free under the MIT licence, and the typefaces, Source Serif and Source Sans, under the SIL Open Font Licence. The numbers are facts that others published: cite them. Outlines of the regions: Natural Earth, public domain.",
} as const;
