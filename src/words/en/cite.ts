/** How to cite a figure and its sources. */
export const cite = {
  "cite.author": "The Rollcall authors",
  "cite.selected": "{title} ({selection})",
  "cite.from": "from {date}",
  "cite.until": "until {date}",
  "cite.medium": "Data set",
  "cite.version": "Version {version}, as of {date}",
  "cite.data-version": "data version {version}, as of {date}",
  "cite.undated": "n.d.",
  "cite.retrieved": "Retrieved {date}, from {address}",
  "cite.accessed": "accessed {date}",

  "cite.apa": "APA, 7th edition",
  "cite.chicago": "Chicago, as a note",
  "cite.bibtex": "BibTeX",
  "cite.ris": "RIS",
  "cite.csl-json": "CSL-JSON",
  "cite.publisher-first":
    "The counting is the publishers’ work: cite the source of a number as well. Each stands under “Sources”, with a link.",
  "cite.as-printed": "Add the address of this page and the day on which you read it.",
  "cite.copy": "Copy",
  "cite.copied": "The citation is copied.",
  "cite.copy-failed": "The browser did not allow copying. Select the text instead.",
  "cite.download": "Download as .{extension}",
  "cite.sources": "All sources of this figure as references:",
} as const;
