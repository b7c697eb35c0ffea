/** Comparison of two groups, rates, and the estimate of time in custody. */
export const exploreCompare = {
  "explore.compare": "Compare with",
  "explore.compare.off": "no comparison",
  "explore.compare.rest": "everyone else",
  "explore.compare.second": "a second selection",
  "explore.compare.keep": "Keep this selection as the second",
  "explore.compare.people": "{first} against {second}",
  "explore.compare.difference": "Difference, percentage points",
  "explore.compare.interval": "95% interval",
  "explore.compare.interval.value": "{low} to {high}",
  "explore.compare.of":
    "Differences are between shares: of {first} people in the selection and of {second} in the other group.",
  "explore.compare.method":
    "The interval is for the difference of two proportions, by Newcombe’s method of 1998.",
  "explore.compare.small":
    "A group has fewer than {count, plural, one {# person} other {# people}}: differences are uncertain, and single people stand behind them.",
  "explore.compare.both":
    "{count, plural, one {# person stands} other {# people stand}} in both selections: shares of such groups are not held against each other, and the tables tell no differences.",
  "explore.compare.many":
    "Of twenty differences that are nothing but chance, about one lies outside its 95% interval.",
  "explore.scale": "Scale of the figures",
  "explore.scale.everyone": "everyone",
  "explore.scale.own": "this selection",
  "explore.scale.share": "shares of each group",
  "explore.scale.note":
    "Drawn on the scale of the selection without the intervals that are marked on figures. Bars and areas of everyone are left out; a number after a stroke is theirs. Do not hold it against a drawing on another scale.",
  "explore.scale.note.both":
    "Drawn on one scale for both groups. Bars and areas of everyone are left out. Do not hold it against a drawing on another scale.",
  "explore.scale.note.share":
    "Drawn in shares: the other group as if it had as many people as the selection. Numbers are people. Bars and areas of everyone are left out.",
  "explore.scale.short": "On the scale of the selection",
  "explore.scale.short.share":
    "In shares: the other group is drawn as if it had as many people as the selection",
  "explore.scale.alone": "Shares are drawn where two groups are compared.",
  "explore.legend.as-many": "{name}, drawn as if as many",
  "explore.scale.rest":
    "The figures stay on the scale of everyone: beside everyone else, and where there are only intervals to filter by, there is no smaller one.",
  "explore.compare.simulated": "On simulated records a difference describes the simulation, not real people.",

  "explore.rate": "per 100,000 residents",
  "explore.rate.value": "{value} per 100,000 residents (95% interval: {low} to {high})",
  "explore.rate.none": "No number of residents is known, so no rate.",

  "explore.km.median": "Median time in custody",
  "explore.km.median.value": "{median} (95% interval: {low} to {high})",
  "explore.km.median.open": "{median} (95% interval: from {low}, upper end not reached)",
  "explore.km.median.none": "not reached: an estimated half or more are still in custody",
  "explore.km.at-risk": "At risk",
  "explore.km.share": "Still in custody",
  "explore.km.log-rank": "Log-rank test",
  "explore.km.log-rank.value":
    "chi-square = {chi}, {df, plural, one {# degree} other {# degrees}} of freedom, {p}",
  "explore.km.log-rank.p": "p = {p}",
  "explore.km.log-rank.p-under": "p < {p}",
  "explore.km.log-rank.explain":
    "A small p says that so large a difference between the two curves would be rare if both groups left custody alike.",
  "explore.km.log-rank.none": "The test needs two groups in which somebody’s custody has ended.",
} as const;
