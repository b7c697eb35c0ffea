import { textWidth } from "./measure";

/** As much of a text as has room on one line, with … at its end where more would follow. What has no room is not read. */
export function shortened(text: string, roomPx: number, sizePx: number): string {
  const ellipsisPx = textWidth("…", sizePx);
  let widthPx = 0;
  let fits = 0;
  let end = 0;
  for (const character of text) {
    widthPx += textWidth(character, sizePx);
    if (widthPx > roomPx && fits > 0) return `${text.slice(0, fits).trimEnd()}…`;
    end += character.length;
    if (fits === 0 || widthPx + ellipsisPx <= roomPx) fits = end;
  }
  return text;
}

/** The first characters of a text, `most` of them, with … where more would follow. What follows is not read. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length <= most ? text : `${characters.slice(0, most).join("")}…`;
}
