import type { exploreSql as en } from "../../en/explore/sql";

export const exploreSql: Readonly<Record<keyof typeof en, string>> = {
  "sql.title": "Запытаць праз SQL",
  "sql.lede":
    "DuckDB адказвае на запыты SQL у гэтым браўзеры, і нічога нікуды не адпраўляецца. Запыт можа чытаць табліцы, але нічога не мяняе.",
  "sql.editor": "Запыт SQL",
  "sql.keys":
    "Ctrl+Enter (⌘+Enter на Mac) выконвае запыт, Ctrl+Space падказвае словы, Tab выводзіць з рэдактара.",
  "sql.completions": "Падказкі",
  "sql.run": "Выканаць",
  "sql.stop": "Спыніць",
  "sql.running": "Запыт выконваецца.",
  "sql.tables": "Табліцы і калонкі",
  "sql.codes": "Коды:",
  "sql.answer": "Адказ",
  "sql.rows": "{count, plural, one {# радок} few {# радкі} many {# радкоў} other {# радка}} за {ms} мс.",
  "sql.rows.none": "На запыт не адказвае ніводзін радок ({ms} мс).",
  "sql.rows.shown": "У табліцы паказаныя першыя {n}, у файлах для спампоўкі — усе ўзятыя.",
  "sql.cell.rest": "яшчэ {count, plural, one {# знак} few {# знакі} many {# знакаў} other {# знака}}",
  "sql.rows.kept": "Радкоў больш: узятыя толькі першыя {n}.",
  "sql.chart": "Графік адказу",
  "sql.chart.title": "{value} паводле {by}",
  "sql.chart.none":
    "Для гэтага адказу графіка няма: патрэбная калонка лікаў, а побач — дні, назвы або іншыя лікі, і калонак не больш за {n}.",
  "sql.chart.first": "Намаляваныя першыя радкі: {n} з {all}.",
  "sql.chart.unknown":
    "Без дня або ліку, таму не намалявана: {count, plural, one {# радок} few {# радкі} many {# радкоў} other {# радка}}.",
  "sql.download.csv": "Спампаваць CSV",
  "sql.download.parquet": "Спампаваць Parquet",
  "sql.problem.place": "Радок {line}, знак {column}.",
  "sql.problem.go": "Перайсці да гэтага месца",
  "sql.problem.empty": "Няма запыту, які можна выканаць.",
  "sql.problem.statement":
    "{thing}: адмоўлена. Тут выконваюцца толькі запыты на чытанне: SELECT, WITH, FROM, VALUES, DESCRIBE, SUMMARIZE, SHOW і EXPLAIN.",
  "sql.problem.several": "Па адным запыце за раз: другі пачынаецца са слова {thing}.",
  "sql.problem.function": "{thing}: адмоўлена, бо гэта змяніла б рухавік або схавала б, што выконваецца.",
  "sql.problem.pivot":
    "PIVOT тут працуе, толькі калі значэнні пералічаныя: PIVOT … ON калонка IN (значэнне, значэнне) USING ….",
  "sql.problem.sql": "DuckDB не можа адказаць на запыт. Паведамленне:",
  "sql.problem.timeout": "Запыт выконваўся даўжэй за {seconds} с і быў спынены.",
  "sql.problem.stopped": "Запыт спынены.",
  "sql.problem.engine": "Рухавік даных даў збой. Паведамленне:",
};
