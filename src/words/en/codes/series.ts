/** What makes a number a member of each drawn series. */
export const series = {
  "series-rule.held":
    "People recognised as political prisoners by human rights defenders and held on the date: counts of a day or of the end of a month. Wider counts, newspapers’ running totals and undated pages are left out.",
  "series-rule.recognised":
    "People recognised as political prisoners since 2020, by the date, whether or not they are still held.",
  "series-rule.recognised-month":
    "People newly recognised as political prisoners in a calendar month. A net change of the list is another thing.",
  "series-rule.recognised-year": "People recognised as political prisoners in a calendar year.",
  "series-rule.health":
    "People at particular risk on the date, by category, as published. The categories overlap and are never added up.",
  "series-rule.health-at-risk": "All people at particular risk on the date, as published.",
  "series-rule.health-critical": "People whose health or life is in a critical condition on the date.",
  "series-rule.compulsory-treatment": "People sent for compulsory psychiatric treatment since August 2020.",
  "series-rule.compulsory-treatment-parts":
    "What is known about the people sent for compulsory psychiatric treatment.",
  "series-rule.releases": "People freed in one wave, each wave once, by its fullest count.",
  "series-rule.releases-year": "People pardoned in a year, before the waves of 2024.",
  "series-rule.release-parts":
    "Parts of a wave, by citizenship or by where people were taken. They overlap and are never added to the wave.",
  "series-rule.left-custody": "Political prisoners who left custody since 2020, by the date.",
  "series-rule.pardoned-total": "People pardoned since July 2024, by the date.",
  "series-rule.freed-ill":
    "What was stated officially about the people freed in one wave. The statements overlap.",
  "series-rule.convictions-month":
    "People convicted in politically motivated criminal trials in a calendar month, as far as Viasna knows.",
  "series-rule.penalties-month":
    "People sentenced in a calendar month, by kind of penalty, in known cases. Additional penalties come on top of a main one.",
  "series-rule.convictions-year": "People convicted in politically motivated trials in a calendar year.",
  "series-rule.convictions-region-year": "People convicted in a calendar year, for every region.",
  "series-rule.convictions-region-month":
    "People convicted in a calendar month, for every region. Months with a region missing are left out.",
  "series-rule.held-by-facility":
    "Political prisoners held in one place on the date, from a dated publication. The counts have different dates and are never added up.",
  "series-rule.place-kinds": "Political prisoners on the date, by kind of place.",
  "series-rule.sentences": "Political prisoners sentenced to ten years or more, by length of sentence.",
  "series-rule.sentences-total": "All political prisoners sentenced to ten years or more.",
  "series-rule.sentences-women":
    "Women held, by sentence or status, as one project counts them. Its page is undated, so none of these numbers is drawn.",
  "series-rule.penalties-women": "Women convicted since 2020, by the date and by kind of penalty.",
  "series-rule.penalties-year": "People sentenced in a calendar year, by kind of penalty, in known cases.",
  "series-rule.charges":
    "People charged under an article since 2020, recognised as political prisoners or not, counted by a third party from an export of the list. One person may be charged under several articles.",
  "series-rule.charges-by-year":
    "People charged under an article, by year of arrest: the five most frequent articles of each year.",
  "series-rule.occupations":
    "Political prisoners on the date, by occupation. Each publisher defines an occupation in its own way.",
  "series-rule.administrative-arrests": "Terms of administrative arrest imposed in a calendar month.",
  "series-rule.administrative-arrests-year": "Terms of administrative arrest imposed in a calendar year.",
  "series-rule.administrative-fines": "Administrative fines imposed in a calendar month.",
  "series-rule.administrative-fines-year": "Administrative fines imposed in a calendar year.",
  "series-rule.administrative-cases":
    "Politically motivated administrative cases in a calendar month, as far as Viasna knows.",
  "series-rule.administrative-cases-year": "Politically motivated administrative trials in a calendar year.",
  "series-rule.administrative-detentions-year":
    "People arrested on politically motivated minor charges in a calendar year whose details are known.",
  "series-rule.administrative-detentions-region-year":
    "People arrested on politically motivated minor charges in a calendar year, by place of arrest, and their total.",
  "series-rule.detentions": "People detained for peaceful protest or expression in a calendar month.",
  "series-rule.detentions-year": "People detained in a calendar year.",
  "series-rule.extremist-list":
    "People on the interior ministry’s list of persons labelled extremist by the authorities, on the date.",
  "series-rule.extremist-list-entries":
    "Entries on the interior ministry’s list of persons labelled extremist by the authorities, on the date. Entries are not people.",
  "series-rule.deaths": "Deaths of political prisoners in custody, one by one.",
  "series-rule.deaths-year": "Political prisoners who died in custody, by calendar year.",
  "series-rule.deaths-total":
    "Political prisoners who died in custody since 2020, by the date, as each publisher counts.",
} as const;
