/** A text as a search compares it: small letters without marks (ё is е, ў is у, š is s), one apostrophe. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[’ʼ`]/g, "'")
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .trim();

/** Whether what a person typed begins a word of the text; nothing typed begins none. */
export function beginsAWord(typed: string, text: string): boolean {
  const wanted = foldText(typed);
  return wanted !== "" && ` ${foldText(text)}`.replaceAll(/[\s(«“-]+/g, " ").includes(` ${spaced(wanted)}`);
}

const spaced = (text: string): string => text.replaceAll(/[\s-]+/g, " ");
