import { openWords } from "./open-words";
import type { Language, Words } from "./words";

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => openWords("en", (await import("./en/index")).en),
  be: async () => openWords("be", (await import("./be/index")).be),
  ru: async () => openWords("ru", (await import("./ru/index")).ru),
};

/** Loads one language and no other. */
export const loadWords = (lang: Language): Promise<Words> => loaders[lang]();

const recordLoaders: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => openWords("en", (await import("./en/record")).record),
  be: async () => openWords("be", (await import("./be/record")).record),
  ru: async () => openWords("ru", (await import("./ru/record")).record),
};

/** Loads the words of the record alone, for its pages: the explorer's are as many again. */
export const loadRecordWords = (lang: Language): Promise<Words> => recordLoaders[lang]();
