/** Titles, units and notes of the figures of case records. A note says which part rests on an assumption alone. */
export const exploreFigures = {
  "explore.reading.most": "Most: {items}.",
  "explore.reading.tied": "Just as many: {count, plural, one {# other} other {# others}}.",

  "explore.figure.held-over-time.title": "People held over time",
  "explore.figure.held-over-time.unit": "people held on the day",
  "explore.figure.held-over-time.subtitle":
    "People held, day by day; dots: published counts of everyone held, which follow no filter",
  "explore.figure.held-over-time.subtitle.alone": "People held, day by day",
  "explore.figure.held-over-time.reading":
    "Most held on one day: {peak} ({peakDate}); on the latest day, {date}: {latest}.",
  "explore.figure.held-over-time.empty": "Nobody in the selection was held on any day.",
  "explore.figure.held-over-time.note.held":
    "Held on a day: detained on that day or before, and not released before or on it. A date of which only the month or the year is known stands on its last day. The table gives the last day of each week.",
  "explore.figure.held-over-time.note.unknown":
    "Not drawn as held: {count, plural, one {# person} other {# people}} whose day of detention or release is unknown.",
  "explore.figure.held-over-time.note.fit":
    "The simulated population is fitted to the published counts; it cannot confirm them.",
  "explore.figure.held-over-time.note.assumption":
    "The days between two published counts are an assumption of the simulation: apart from published waves of releases, detentions and releases run there at an even pace.",

  "explore.figure.flow.title": "Detained and released, month by month",
  "explore.figure.flow.unit": "people in the month",
  "explore.figure.flow.subtitle": "People detained (up) and people whose custody ended (down) in each month",
  "explore.figure.flow.in": "detained",
  "explore.figure.flow.out": "custody ended",
  "explore.figure.flow.opening": "held at the start",
  "explore.figure.flow.closing": "held at the end",
  "explore.figure.flow.reading": "Detained: {in}; custody ended: {out}; of people whose dates are known.",
  "explore.figure.flow.empty": "Nobody in the selection was detained or released in a known month.",
  "explore.figure.flow.note.balance":
    "Held at the start, plus detained, minus those whose custody ended, makes held at the end. Death is an end of custody.",
  "explore.figure.flow.note.dates":
    "People whose detention or end of custody is on an unknown day stand in no month. A date of which only the year is known stands in December.",
  "explore.figure.flow.note.assumption":
    "Published are counts of people held and waves of releases: how detentions and other releases spread over the months between them is an assumption of the simulation.",

  "explore.figure.conditions.title": "Health conditions",
  "explore.figure.conditions.unit": "people with the condition",
  "explore.figure.conditions.subtitle":
    "People by group of conditions; one person may have several, so the bars do not add up",
  "explore.figure.conditions.reading": "Most often: {items}.",
  "explore.figure.conditions.empty": "No condition is reported of anybody in the selection.",
  "explore.figure.conditions.note.unknown":
    "No illness reported and unknown whether ill are two different answers, and neither means healthy.",
  "explore.figure.conditions.note.groups":
    "Groups and chapters of ICD-11, the classification of the World Health Organization: {groups}. Stroke, for one, stands with the nervous system.",
  "explore.figure.conditions.note.fit":
    "Where numbers of people with an illness or a mental disorder were published, the simulated ones are fitted to them on those dates.",
  "explore.figure.conditions.note.assumption":
    "No count by diagnosis was ever published: the split into groups is an assumption of the simulation.",

  "explore.figure.condition-overlap.title": "Conditions that occur together",
  "explore.figure.condition-overlap.unit": "people with exactly this combination",
  "explore.figure.condition-overlap.subtitle":
    "People by the exact combination of their conditions; each person stands in one column",
  "explore.figure.condition-overlap.reading":
    "Two or more conditions: {people}; most often {name} ({value}).",
  "explore.figure.condition-overlap.empty":
    "Nobody in the selection is reported to have two conditions or more.",
  "explore.figure.condition-overlap.note.shown":
    "Drawn: the most frequent, as many as find room; half of the room is kept for combinations. Where columns are left out stands “…”. The table holds all of them.",
  "explore.figure.condition-overlap.note.choose":
    "Choosing a column filters to everybody who has at least these conditions.",
  "explore.figure.condition-overlap.note.assumption":
    "No published source says which conditions occur together: the combinations are an assumption of the simulation.",

  "explore.figure.disability-care.title": "Disability and medical care",
  "explore.figure.disability-care.unit": "people with a disability",
  "explore.figure.disability-care.subtitle":
    "People with a disability, by its group in Belarusian law (I is the gravest) and by the care they get",
  "explore.figure.disability-care.reading":
    "With a disability: {total}; care denied: {denied}; unknown whether care is given: {unknown}.",
  "explore.figure.disability-care.empty": "No disability is reported of anybody in the selection.",
  "explore.figure.disability-care.note.fit":
    "Where a number of people held with disabilities was published, the simulated number is fitted to it.",
  "explore.figure.disability-care.note.assumption":
    "The group of disability and the care have no published counterpart: both are assumptions of the simulation.",

  "explore.figure.case-charges.title": "Articles in the charges",
  "explore.figure.case-charges.unit": "people charged under the article",
  "explore.figure.case-charges.subtitle":
    "People charged under each article of the Criminal Code; one person may be charged under several, so the bars do not add up",
  "explore.figure.case-charges.reading": "Most often: {items}.",
  "explore.figure.case-charges.empty": "No article is known of anybody in the selection.",
  "explore.figure.case-charges.note.fit":
    "The number of people for each article is fitted to the published counts, which include people who are not recognised as political prisoners.",
  "explore.figure.case-charges.note.assumption":
    "Which articles are charged together, and against whom, is an assumption of the simulation.",

  "explore.figure.condition-by-charge.title": "Health condition by article",
  "explore.figure.condition-by-charge.unit": "people with both",
  "explore.figure.condition-by-charge.subtitle":
    "People with the condition of the row and charged under the article of the column; one person may stand in several cells",
  "explore.figure.condition-by-charge.reading": "Most people in one cell: {condition} and {charge}, {value}.",
  "explore.figure.condition-by-charge.empty":
    "Nobody in the selection has both a reported condition and a known article.",
  "explore.figure.condition-by-charge.note.shown":
    "Drawn: the most frequent articles, as many as find room. The table holds all of them. Left out: {count, plural, one {# person} other {# people}} without a reported condition or a known article.",
  "explore.figure.condition-by-charge.rows": "condition",
  "explore.figure.condition-by-charge.columns": "article of the Criminal Code",
  "explore.figure.condition-by-charge.note.assumption":
    "No published source links illness to charges: any pattern in this figure is an assumption of the simulation.",

  "explore.figure.map.title": "Where people were detained, and where they are held",
  "explore.figure.map.unit": "people",
  "explore.figure.map.unit.rate": "people per 100,000 residents",
  "explore.figure.map.subtitle.region": "People by region of detention",
  "explore.figure.map.subtitle.rate": "People per 100,000 residents of the region of detention",
  "explore.figure.map.subtitle.facility": "People by place of detention; the town is shown, not the building",
  "explore.figure.map.show": "Show",
  "explore.figure.map.show.region": "Regions",
  "explore.figure.map.show.rate": "Regions, per 100,000 residents",
  "explore.figure.map.show.facility": "Places of detention",
  "explore.figure.map.reading": "Most: {most} ({mostValue}); fewest: {least} ({leastValue}).",
  "explore.figure.map.empty": "No region is known of anybody in the selection.",
  "explore.figure.map.note.unknown":
    "Not on the map: {count, plural, one {# person} other {# people}} whose region or place is unknown.",
  "explore.figure.map.note.rate":
    "Residents: population on 1 January 2023. People are counted where they were detained, not where they lived.",
  "explore.figure.map.note.facility":
    "For a person no longer in custody it is the last place. Where a count for a place or a kind of place was published, the number is fitted to it; everywhere else the place is an assumption.",
  "explore.figure.map.note.fit":
    "The split by region follows the convictions of 2022; that other years were alike is an assumption.",

  "explore.figure.transfers.title": "Transfers between places",
  "explore.figure.transfers.unit": "people transferred",
  "explore.figure.transfers.subtitle":
    "People transferred from one place of detention to another; one person may be transferred several times",
  "explore.figure.transfers.from": "from",
  "explore.figure.transfers.to": "to",
  "explore.figure.transfers.reading": "Most often: from {from} to {to}, {value}.",
  "explore.figure.transfers.empty": "No transfer is known of anybody in the selection.",
  "explore.figure.transfers.note.people":
    "{transfers, plural, one {# transfer} other {# transfers}} of {count, plural, one {# person} other {# people}}.",
  "explore.figure.transfers.other": "other places",
  "explore.figure.transfers.note.assumption":
    "No published source counts transfers: all of them are an assumption of the simulation.",

  "explore.figure.age-sex.title": "Age and sex",
  "explore.figure.age-sex.unit": "people",
  "explore.figure.age-sex.subtitle": "People by age at detention; women above the line, men below it",
  "explore.figure.age-sex.reading": "Women: {female}; men: {male}. The largest group: {name}, {value}.",
  "explore.figure.age-sex.empty": "Neither age nor sex is known of anybody in the selection.",
  "explore.figure.age-sex.note.unknown":
    "Not drawn: {count, plural, one {# person} other {# people}} whose age or sex is unknown.",
  "explore.figure.age-sex.note.fit":
    "The numbers of women and of people over 60 are fitted to published counts; the other ages are an assumption.",

  "explore.figure.sentence.title": "Length of sentence",
  "explore.figure.sentence.unit": "people sentenced",
  "explore.figure.sentence.subtitle":
    "People sentenced to imprisonment or restricted freedom, by length of the sentence",
  "explore.figure.sentence.reading":
    "Half of the known sentences are {median} or longer; the longest is {longest}.",
  "explore.figure.sentence.empty": "No length of sentence is known of anybody in the selection.",
  "explore.figure.sentence.note.apart":
    "Not drawn: {unknown} whose length is unknown, and {none} without a term.",
  "explore.figure.sentence.note.assumption":
    "Lengths are fitted to the few published counts; between them they are an assumption.",

  "explore.figure.time-in-custody.title": "Time in custody",
  "explore.figure.time-in-custody.unit": "share still in custody",
  "explore.figure.time-in-custody.subtitle":
    "Estimated share of people still in custody after a given time since detention, with a 95% confidence band",
  "explore.figure.time-in-custody.reading":
    "After {time}, an estimated {share} are still in custody (95% interval: {low} to {high}).",
  "explore.figure.time-in-custody.empty": "No time in custody is known of anybody in the selection.",
  "explore.figure.time-in-custody.note.method":
    "Kaplan-Meier estimate; the band has Greenwood’s variance on the scale of log(−log). Whoever is still held counts up to the latest day; how long they will be held is not known. Death is an end of custody.",
  "explore.figure.time-in-custody.note.left-out":
    "Left out: {count, plural, one {# person} other {# people}} whose day of detention or release is unknown.",
  "explore.figure.time-in-custody.note.assumption":
    "The published record gives how many were held and released, not for how long each: single durations are an assumption of the simulation.",

  "explore.figure.contact.title": "Time since the last word",
  "explore.figure.contact.unit": "people held on the latest day",
  "explore.figure.contact.subtitle": "People held on the latest day, by months since the last word from them",
  "explore.figure.contact.reading":
    "No word for a year or longer: {value}; unknown when the last word came: {unknown}.",
  "explore.figure.contact.empty": "Nobody in the selection is held on the latest day.",
  "explore.figure.contact.note.word": "The last word: a letter, a call, a visit, or a lawyer’s meeting.",
  "explore.figure.contact.note.unknown":
    "Not drawn: {count, plural, one {# person} other {# people}} held of whom it is unknown when the last word came.",
  "explore.figure.contact.note.assumption":
    "No published source counts people by time without contact: all of it is an assumption of the simulation.",

  "explore.figure.cases.title": "Cases",
  "explore.figure.cases.unit": "people",
  "explore.figure.cases.subtitle": "One lane a person: from detention to release or to the latest day",
  "explore.figure.cases.reading": "Shown: {shown} of {all} lanes, in the order of the table.",
  "explore.figure.cases.empty": "Nobody fits the selection.",
  "explore.figure.cases.note.dates":
    "A full mark is a day. A bar is a month or a year of which the day is not known.",
  "explore.figure.cases.note.assumption":
    "The events of a case are an assumption of the simulation; no lane shows a real person’s life.",

  "explore.figure.calibration.title": "The simulated population against the published record",
  "explore.figure.calibration.unit": "people",
  "explore.figure.calibration.subtitle":
    "Each published number, the same number in the simulated population, and the difference",
  "explore.figure.calibration.published": "published",
  "explore.figure.calibration.simulated": "simulated",
  "explore.figure.calibration.error": "difference",
  "explore.figure.calibration.tolerance": "difference allowed",
  "explore.figure.calibration.inside": "within what is allowed",
  "explore.figure.calibration.outside": "outside what is allowed",
  "explore.figure.calibration.reading":
    "{inside} of {all} published numbers are met within what is allowed; the largest difference is {error} ({name}, {date}).",
  "explore.figure.calibration.empty": "No published number fits this choice.",
  "explore.figure.calibration.note.fit":
    "The population was fitted to these numbers: agreement shows that the fit worked, and is no evidence for the numbers.",
  "explore.figure.calibration.note.contradiction":
    "Where two published numbers contradict each other, the simulated one lies between them.",
  "explore.figure.calibration.note.assumptions":
    "What has no published counterpart stands below as an assumption: the split by diagnosis, the care, the contact, the transfers, the group of disability.",
} as const;
