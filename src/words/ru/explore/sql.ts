import type { exploreSql as en } from "../../en/explore/sql";

export const exploreSql: Readonly<Record<keyof typeof en, string>> = {
  "sql.title": "Спросить на SQL",
  "sql.lede":
    "DuckDB отвечает на запросы SQL в этом браузере, и ничего никуда не отправляется. Запрос может читать таблицы, но ничего не меняет.",
  "sql.editor": "Запрос SQL",
  "sql.keys":
    "Ctrl+Enter (⌘+Enter на Mac) выполняет запрос, Ctrl+Space подсказывает слова, Tab выводит из редактора.",
  "sql.completions": "Подсказки",
  "sql.run": "Выполнить",
  "sql.stop": "Остановить",
  "sql.running": "Запрос выполняется.",
  "sql.tables": "Таблицы и столбцы",
  "sql.codes": "Коды:",
  "sql.answer": "Ответ",
  "sql.rows": "{count, plural, one {# строка} few {# строки} many {# строк} other {# строки}} за {ms} мс.",
  "sql.rows.none": "На запрос не отвечает ни одна строка ({ms} мс).",
  "sql.rows.shown": "В таблице показаны первые {n}, в файлах для скачивания — все взятые.",
  "sql.cell.rest": "ещё {count, plural, one {# символ} few {# символа} many {# символов} other {# символа}}",
  "sql.rows.kept": "Строк больше: взяты только первые {n}.",
  "sql.chart": "График ответа",
  "sql.chart.title": "{value} по {by}",
  "sql.chart.none":
    "Для этого ответа графика нет: нужен столбец чисел, а рядом — дни, названия или другие числа, и столбцов не больше {n}.",
  "sql.chart.first": "Нарисованы первые строки: {n} из {all}.",
  "sql.chart.unknown":
    "Без дня или числа, поэтому не нарисовано: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}.",
  "sql.download.csv": "Скачать CSV",
  "sql.download.parquet": "Скачать Parquet",
  "sql.problem.place": "Строка {line}, позиция {column}.",
  "sql.problem.go": "Перейти к этому месту",
  "sql.problem.empty": "Нет запроса, который можно выполнить.",
  "sql.problem.statement":
    "{thing}: отказано. Здесь выполняются только запросы на чтение: SELECT, WITH, FROM, VALUES, DESCRIBE, SUMMARIZE, SHOW и EXPLAIN.",
  "sql.problem.several": "По одному запросу за раз: второй начинается со слова {thing}.",
  "sql.problem.function":
    "{thing}: отказано, потому что это изменило бы движок или скрыло бы, что выполняется.",
  "sql.problem.pivot":
    "PIVOT здесь работает, только если значения перечислены: PIVOT … ON столбец IN (значение, значение) USING ….",
  "sql.problem.sql": "DuckDB не может ответить на запрос. Сообщение:",
  "sql.problem.timeout": "Запрос выполнялся дольше {seconds} с и был остановлен.",
  "sql.problem.stopped": "Запрос остановлен.",
  "sql.problem.engine": "Движок данных дал сбой. Сообщение:",
};
