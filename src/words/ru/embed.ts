/** A figure in a frame on somebody else’s page. */
export const embed = {
  "embed.open": "Открыть этот график",
  "embed.applying": "Фильтр применяется. Пока график показан без него.",
  "embed.failed": "Фильтр не удалось применить: {why} График показан без него.",
  "embed.data": "Версия данных {version} от {date}.",
  "embed.title": "{title} (рамка для других страниц)",
} as const;
