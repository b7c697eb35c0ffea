import { textWidth, type TextWeight } from "./measure";

/**
 * Lines no wider than `maxWidthPx`, broken at spaces and after hyphens and dashes, never at a no-break space.
 * A single word that is wider stands on its own line, unbroken.
 */
export function wrapText(
  text: string,
  maxWidthPx: number,
  sizePx: number,
  weight: TextWeight = 400,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    const longer = line + piece;
    if (line !== "" && textWidth(longer.trimEnd(), sizePx, weight) > maxWidthPx) {
      lines.push(line.trimEnd());
      line = piece;
    } else {
      line = longer;
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** Words with the space or the dash that follows them. */
function pieces(text: string): readonly string[] {
  return (
    text
      .replace(/[ \n\t]+/g, " ")
      .trim()
      .match(/[^ –—-]*(?:[–—-]+ ?| |$)/g)
      ?.filter((p) => p !== "") ?? []
  );
}
