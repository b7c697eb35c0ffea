/** A figure in a frame on somebody else’s page. */
export const embed = {
  "embed.open": "Адкрыць гэты графік",
  "embed.applying": "Фільтр ужываецца. Пакуль што графік паказаны без яго.",
  "embed.failed": "Фільтр не ўдалося ўжыць: {why} Графік паказаны без яго.",
  "embed.data": "Версія даных {version} ад {date}.",
  "embed.title": "{title} (рамка для іншых старонак)",
} as const;
