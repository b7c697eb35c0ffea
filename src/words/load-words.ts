import { openWords } from "./open-words";
import type { Language, Words } from "./words";

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => openWords("en", (await import("./en/index")).en),
  be: async () => openWords("be", (await import("./be/index")).be),
  ru: async () => openWords("ru", (await import("./ru/index")).ru),
};

/** Loads one language and no other. */
export const loadWords = (lang: Language): Promise<Words> => loaders[lang]();
