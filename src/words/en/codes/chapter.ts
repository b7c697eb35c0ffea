/** Short names of chapters of the Criminal Code. */
export const chapters = {
  "chapter.peace-and-humanity": "Against peace and humanity",
  "chapter.family-and-minors": "Against the family and minors",
  "chapter.constitutional-rights": "Against constitutional rights",
  "chapter.property": "Against property",
  "chapter.economic-activity": "Against economic order",
  "chapter.public-safety": "Against public safety",
  "chapter.transport-safety": "Against transport safety",
  "chapter.public-health": "Against public health",
  "chapter.public-order": "Against public order and morality",
  "chapter.computer-security": "Against computer security",
  "chapter.state": "Against the state",
  "chapter.order-of-government": "Against the order of government",
  "chapter.justice": "Against justice",
} as const;
