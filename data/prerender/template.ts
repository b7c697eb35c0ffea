import { POLICY } from "../../src/app/policy";
import type { RenderedPage } from "../../src/site";

/** The page in its template: links of the template are relative to the root of the site. */
export function fillTemplate(
  template: string,
  page: RenderedPage,
  { policy = POLICY, preloads = "" }: { readonly policy?: string; readonly preloads?: string } = {},
): string {
  const rooted = template.replace(/(href|src)="\.\/(?=[^"]*")/g, `$1="${page.root}`);
  return put(rooted, {
    "<!--policy-->": policy === "" ? "" : `<meta http-equiv="content-security-policy" content="${policy}" />`,
    "<!--head-->": page.head,
    "<!--body-->": waitForSheet(page.body, rooted),
    "</head>": `${preloads}</head>`, // after the style sheet, which is wanted first
  }).replace(
    /<html[^>]*>/,
    () =>
      `<html lang="${page.lang}" data-engine="off" data-root="${page.root}" data-path="${page.path}" data-widths="${page.widthsPx.join(",")}">`,
  );
}

/**
 * The body with its style sheet named again after the first part. A parser waits at a sheet in the body: so the first
 * part is painted as soon as the sheet is there, and not after a megabyte of parts below it has been read.
 */
function waitForSheet(body: string, template: string): string {
  const sheet = /<link rel="stylesheet"[^>]*>/.exec(template)?.[0] ?? "";
  return body.replace(/<\/section>(?=(?:<!--[^>]*-->)*<section)/, (end) => end + sheet);
}

function put(template: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [mark, part]) => {
    if (!text.includes(mark)) throw new TypeError(`index.html: expected ${mark}, got none`);
    return text.replace(mark, () => part);
  }, template);
}
