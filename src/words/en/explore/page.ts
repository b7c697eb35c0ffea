/** The page of the case explorer: what it is, what its rows are, and its states. */
export const explorePage = {
  "nav.explore": "Explore the cases",
  "explore.title": "Explore the cases",
  "explore.description":
    "Filter simulated case records by health condition, charge, place and date, and see every figure follow.",
  "explore.lede":
    "Choose a condition, an article, a place or a span of days, or brush any figure: all the others follow.",
  "explore.opens-on":
    "You see people recognised as political prisoners by human rights defenders, now or earlier. Not all of them are held.",

  "explore.simulated.mark": "SIMULATED",
  "explore.simulated.short": "SIMULATED: not real people",
  "explore.simulated.title": "SIMULATED: {title}",
  "explore.simulated.description":
    "SIMULATED. The figure “{title}” shows a simulated population, fitted to the published numbers of people detained in Belarus, not real people. Do not quote these numbers as facts.",
  "explore.simulated.sentence":
    "SIMULATED. These rows are not real people: they are a simulated population, fitted to the published record.",
  "explore.simulated.why":
    "No open case records with health data exist, so the explorer shows a simulation. Cite the published record for facts, never a number from here.",
  "explore.simulated.source": "Simulated case records, fitted to the published record",
  "explore.simulated.calibration": "How well it fits the published record",

  "explore.people": "{count, plural, one {# person} other {# people}}",
  "explore.people.of": "{n} of {all} people",
  "explore.people.selected": "{count, plural, one {# person} other {# people}} in the selection",
  "explore.held-on": "{count, plural, =0 {none of them held on {date}} other {# of them held on {date}}}",
  "explore.held.release-unknown":
    "{count, plural, one {# person came or left} other {# people came or left}} on an unknown day: not counted as held on a day.",
  "explore.latest-day": "Data up to {date}.",

  "explore.not-recognised.show": "Include people persecuted but not recognised",
  "explore.not-recognised.shown": "People persecuted but not recognised are included.",
  "explore.not-recognised.explain":
    "They are prosecuted for political reasons but do not stand on the defenders’ list of political prisoners. Do not count them as prisoners: of all {all} cases, {held} are people recognised and held on {date}.",

  "explore.loading": "The case records are loading: {done} of {all} rows.",
  "explore.loading.start": "The case records are loading.",
  "explore.loading.cancel": "Stop loading",
  "explore.loading.cancelled": "The case records were not loaded. The figures stay as printed.",
  "explore.failed": "The case records did not load: {why}",
  "explore.retry": "Try again",
  "explore.not-started": "Filters and brushes work once the data engine has started.",
  "explore.no-script": "The explorer needs JavaScript. The published record works without it.",
  "explore.not-counted": "Not counted",
  "explore.counting": "Counting",
  "explore.open-figure": "Export, embed, cite",
  "explore.figure-failed": "This figure could not answer: {why} The others go on.",
  "explore.too-large":
    "This file has {rows} rows. Up to {limit} were measured to work; more may stop the browser.",

  "explore.file.title": "Open a larger simulated population",
  "explore.file.lede":
    "To try the explorer with more people than the published population has: a Parquet file of persons from this project’s generator (npm run simulate -- 1000000). It stays on this device. Only files that say that their people are simulated are opened.",
  "explore.file.choose": "A Parquet file of this device",
  "explore.file.not-simulated":
    "{file} does not say that its people are simulated, and only such files are opened here. What was shown stays.",
  "explore.file.preparing":
    "{count, plural, one {# person is} other {# people are}} loaded. The figures are being prepared.",
  "explore.file.cancelled": "The file was not opened. What was shown stays.",
  "explore.file.failed": "The file was not opened, and what was shown stays. {why}",
  "explore.file.shown":
    "{count, plural, one {# person} other {# people}} of the file {file}, not the published population. The file has no events: transfers and lanes are not drawn. A link opens the published population.",
  "explore.file.leave": "Back to the published population",
  "explore.file.anyway": "Open it all the same",

  "explore.legend.selection": "selection",
  "explore.legend.pale": "the others, under the remaining filters",
  "explore.legend.everyone": "everyone",
  "explore.legend.second": "second selection",
  "explore.legend.rest": "everyone else",
  "explore.legend.published": "published count",
  "explore.legend.unknown": "unknown",

  "explore.days": "{count, plural, one {# day} other {# days}}",
  "explore.months": "{count, plural, one {# month} other {# months}}",
  "explore.years": "{count, plural, one {# year} other {# years}}",
  "explore.years.oldest": "{count} and older",
  "explore.axis.people": "people",
  "explore.axis.months": "months",
  "explore.axis.years": "years",
  "explore.axis.percent": "%",
} as const;
