export const deaths = {
  "figure.deaths.title": "Political prisoners who died in custody",
  "figure.deaths.subtitle":
    "Deaths known to human rights defenders, Belarus, since 2020; the latest count as of {date}",
  "figure.deaths.panel.each": "Each death with a date, by the place where the person was held",
  "figure.deaths.panel.years": "Deaths by year",
  "figure.deaths.panel.totals": "Totals, as they were published",
  "figure.deaths.each":
    "{count, plural, one {# death is} other {# deaths are}} dated one by one: the first {first}, the last {last}.",
  "figure.deaths.years": "By year: {parts}.",
  "figure.deaths.total": "The latest published total is {value} ({date}, {who}).",
  "figure.deaths.what": "What is counted",
  "figure.deaths.kind.deaths": "one death",
  "figure.deaths.kind.deaths-year": "deaths in the year",
  "figure.deaths.kind.deaths-total": "total since 2020",
  "figure.deaths.place-unknown": "place not stated",
  "figure.deaths.note.apart":
    "The lists come from different publications: the deaths one by one, the years and the totals overlap and are never added up.",
  "figure.deaths.note.names":
    "Names of the dead are not printed here. Deaths that the publisher keeps outside its count stand in the table alone.",
} as const;
