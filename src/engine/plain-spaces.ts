/** What DuckDB's parser takes for a space beside the space itself, as a class of a regular expression holds it. */
export const UNICODE_SPACES = "\\u00a0\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff";

/** A place that stands within no name. */
const NEW = String.raw`(?<![\w$]|(?![${UNICODE_SPACES}])[\u0080-\uffff])`;

/** What keeps its spaces: texts, names in quotes and comments, closed or not. */
const KEPT = [
  String.raw`${NEW}[eE]'[^'\\]*(?:(?:\\[^]|'')[^'\\]*)*'?`,
  String.raw`'[^']*'?`,
  String.raw`"[^"]*"?`,
  String.raw`--[^\r\n]*`,
  String.raw`\/\*[^]*?(?:\*\/|$)`,
  String.raw`${NEW}(?<tag>\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$)[^]*?(?:\k<tag>|$)`,
];
const ANY = new RegExp(`[${UNICODE_SPACES}]`);
const PARTS = new RegExp(`${KEPT.join("|")}|[${UNICODE_SPACES}]`, "g");

/**
 * A question with ordinary spaces for Unicode's, outside of texts, names in quotes and comments: DuckDB would put them
 * in itself, a byte for two or three, and then say wrong places.
 */
export const plainSpaces = (text: string): string =>
  ANY.test(text) ? text.replace(PARTS, (part) => (part.length === 1 && ANY.test(part) ? " " : part)) : text;
