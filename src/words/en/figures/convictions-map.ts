export const convictionsMap = {
  "figure.convictions-map.title": "People convicted, region by region",
  "figure.convictions-map.subtitle":
    "People convicted in politically motivated criminal trials, {period}, by region; known to Viasna",
  "figure.convictions-map.subtitle.rate":
    "People convicted in politically motivated criminal trials per 100,000 residents, {period}, by region; known to Viasna",
  "figure.convictions-map.reading":
    "{period}: the most people were convicted in {most} ({mostValue}), the fewest in {least} ({leastValue}).",
  "figure.convictions-map.reading.rate":
    "{period}, people convicted per 100,000 residents: the most in {most} ({mostValue}), the fewest in {least} ({leastValue}).",
  "figure.convictions-map.note.court": "The region is the one under which the source lists the conviction.",
  "figure.convictions-map.note.periods":
    "Every region is given for the year 2022 and for five months; the months shown are no trend.",
  "figure.convictions-map.note.rate":
    "Rates use the population of 1 January 2023 (Belstat, as reported by AFN). Classes are fixed: years share one scale and months another.",
  "convictions-period.2022": "2022",
  "convictions-period.2023-12": "December 2023",
  "convictions-period.2024-05": "May 2024",
  "convictions-period.2024-06": "June 2024",
  "convictions-period.2024-09": "September 2024",
  "convictions-period.2024-10": "October 2024",
} as const;
