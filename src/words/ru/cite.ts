import type { cite as en } from "../en/cite";

export const cite: Readonly<Record<keyof typeof en, string>> = {
  "cite.author": "Авторы Rollcall",
  "cite.selected": "{title} ({selection})",
  "cite.from": "с {date}",
  "cite.until": "до {date}",
  "cite.medium": "Набор данных",
  "cite.version": "Версия {version}, по состоянию на {date}",
  "cite.data-version": "версия данных {version}, по состоянию на {date}",
  "cite.undated": "б. д.",
  "cite.retrieved": "Дата обращения: {date}. {address}",
  "cite.accessed": "дата обращения: {date}",

  "cite.apa": "APA, 7-е издание",
  "cite.chicago": "Чикаго, сноска",
  "cite.bibtex": "BibTeX",
  "cite.ris": "RIS",
  "cite.csl-json": "CSL-JSON",
  "cite.publisher-first":
    "Подсчёт — труд тех, кто его опубликовал: сошлитесь и на источник числа. Все источники стоят под графиком в разделе «Источники», каждый со ссылкой.",
  "cite.as-printed": "Добавьте адрес этой страницы и день, когда вы её читали.",
  "cite.copy": "Скопировать",
  "cite.copied": "Библиографическая ссылка скопирована.",
  "cite.copy-failed": "Браузер не разрешил копировать. Выделите текст сами.",
  "cite.download": "Скачать как .{extension}",
  "cite.sources": "Все источники этого графика списком:",
};
