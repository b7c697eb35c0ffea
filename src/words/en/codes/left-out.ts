export const leftOut = {
  "left-out.weak": "The number comes from a copy, an undated page or a secondary site and was not confirmed.",
  "left-out.contradicted": "The number does not fit what its own publisher gives for the days around it.",
  "left-out.undated": "The publication carries no date, so the number has no place on a time axis.",
  "left-out.date-uncertain": "The date was inferred, and the page may be older.",
  "left-out.day-unknown": "Only the month is known, and another count of that month has its day.",
  "left-out.other-definition":
    "The publisher counts something else, so the number belongs to another series.",
  "left-out.other-unit": "The number counts in another unit than the series.",
  "left-out.other-period": "The number covers another span of time than the others of the series.",
  "left-out.duplicate": "The same number is drawn from another publication.",
  "left-out.less-exact": "Another publication gives the exact number for the same date.",
  "left-out.superseded": "It was a first count; later publications give the full one.",
  "left-out.part-of-total": "It is a part of a number that is drawn.",
  "left-out.regional-part": "It covers one region, and the series covers the country.",
  "left-out.incomplete-split":
    "Not every region is given for that period, or a region is printed under a wrong name.",
  "left-out.outside-count": "The publisher keeps it outside the count.",
  "left-out.address-missing": "The address of the publication was not recorded, and the number waits for it.",
  "left-out.no-figure": "No figure draws this indicator; the number is kept in the data.",
} as const;
