import type { cite as en } from "../en/cite";

export const cite: Readonly<Record<keyof typeof en, string>> = {
  "cite.author": "Аўтары Rollcall",
  "cite.selected": "{title} ({selection})",
  "cite.from": "ад {date}",
  "cite.until": "да {date}",
  "cite.medium": "Набор даных",
  "cite.version": "Версія {version}, станам на {date}",
  "cite.data-version": "версія даных {version}, станам на {date}",
  "cite.undated": "б. д.",
  "cite.retrieved": "Дата звароту: {date}. {address}",
  "cite.accessed": "дата звароту: {date}",

  "cite.apa": "APA, 7-е выданне",
  "cite.chicago": "Чыкага, зноска",
  "cite.bibtex": "BibTeX",
  "cite.ris": "RIS",
  "cite.csl-json": "CSL-JSON",
  "cite.publisher-first":
    "Падлік — праца тых, хто яго апублікаваў: спашліцеся і на крыніцу ліку. Усе крыніцы стаяць пад графікам у раздзеле «Крыніцы», кожная са спасылкай.",
  "cite.as-printed": "Дадайце адрас гэтай старонкі і дзень, калі вы яе чыталі.",
  "cite.copy": "Скапіяваць",
  "cite.copied": "Бібліяграфічная спасылка скапіяваная.",
  "cite.copy-failed": "Браўзер не дазволіў капіяваць. Вылучыце тэкст самі.",
  "cite.download": "Спампаваць як .{extension}",
  "cite.sources": "Усе крыніцы гэтага графіка спісам:",
};
