/** The page of the calibration: how the simulated population stands against the published record. */
export const exploreCalibration = {
  "calibration-page.description":
    "How the simulated population differs from each published number, and which assumptions it stands on.",
  "calibration-page.compared":
    "Of {all} numbers that are only compared, {exact} are the same; the largest difference is {error} ({name}, {date}).",
  "calibration-page.rest":
    "{notModelled, plural, one {# published number has} other {# published numbers have}} nothing in the simulation to be compared with; {assumptions, plural, one {# assumption has} other {# assumptions have}} no published counterpart.",
  "calibration-page.scale":
    "Each mark is one published number, in the order of the tables below. Right of zero the simulation has more, left of it fewer. The scale is stretched near zero, so that small differences show.",
  "calibration-page.axis.fewer": "simulated fewer",
  "calibration-page.axis.more": "simulated more",
  "calibration-page.group.all": "{count, plural, one {# number, the same} other {# numbers, all the same}}",
  "calibration-page.group.some": "{count, plural, one {# number} other {# numbers}}, {exact} the same",
  "calibration-page.group.outside": "outside what is allowed: {count}",
  "calibration-page.worst": "Largest difference: {which}, {published} published and {simulated} simulated",

  "calibration-page.fitted.title": "Numbers that the population is fitted to",
  "calibration-page.fitted.text":
    "The population was made to meet these numbers, each within the difference that stands beside it. Where that is 0, the two numbers must be the same.",
  "calibration-page.compared.title": "Numbers that are only compared",
  "calibration-page.compared.text":
    "The population does not have to meet these numbers. Where another count goes first, a difference stays and is shown. Many of them are lower bounds, count known cases alone, or draw a group in another way.",
  "calibration-page.not-modelled.title": "Published numbers that the simulation cannot give",
  "calibration-page.not-modelled.text":
    "Each published number that the population cannot give is listed with the reason. What is counted stands in the words of the record.",
  "calibration-page.category": "As published",
  "calibration-page.assumptions.title": "Assumptions",
  "calibration-page.summary": "{name}: {count, plural, one {# number} other {# numbers}}",
  "calibration-page.counted": "What is counted",
  "calibration-page.part": "Who or what",
  "calibration-page.percent": "Difference, %",
  "calibration-page.result": "Result",
  "calibration-page.basis": "How it is counted in the simulation",
  "calibration-page.why": "Why not",
  "calibration-page.assumption": "What is assumed",
  "calibration-page.value": "Value",
  "calibration-page.meaning": "What it means",
  "calibration-page.quoted": "Explanations and values stand as they do in the data file.",
  "calibration-page.file.title": "The report as a file",
  "calibration-page.file.link": "Download the whole report (Parquet)",

  "left-custody.pardoned": "pardoned",
  "left-custody.sentence-served": "sentence served",
} as const;
