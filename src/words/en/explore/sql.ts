/** Questions in SQL. What DuckDB itself says stays in English. */
export const exploreSql = {
  "sql.title": "Ask in SQL",
  "sql.lede":
    "DuckDB answers questions in SQL in this browser, and nothing is sent anywhere. A question can read the tables and change nothing.",
  "sql.editor": "Question in SQL",
  "sql.keys":
    "Ctrl+Enter (⌘+Enter on a Mac) runs the question, Ctrl+Space suggests words, Tab leaves the editor.",
  "sql.completions": "Suggestions",
  "sql.run": "Run",
  "sql.stop": "Stop",
  "sql.running": "The question is running.",
  "sql.tables": "Tables and columns",
  "sql.codes": "Codes:",
  "sql.answer": "Answer",
  "sql.rows": "{count, plural, one {# row} other {# rows}} in {ms} ms.",
  "sql.rows.none": "No row answers the question ({ms} ms).",
  "sql.rows.shown": "The table shows the first {n}; the downloads hold all that were taken.",
  "sql.cell.rest": "{count, plural, one {# more character} other {# more characters}}",
  "sql.rows.kept": "There are more: only the first {n} were taken.",
  "sql.chart": "Chart of the answer",
  "sql.chart.title": "{value} by {by}",
  "sql.chart.none":
    "No chart fits this answer: a chart needs a column of numbers, beside it days, names or other numbers, and at most {n} columns.",
  "sql.chart.first": "Drawn: the first {n} of {all} rows.",
  "sql.chart.unknown":
    "{count, plural, one {# row} other {# rows}} without a day or a number {count, plural, one {is} other {are}} not drawn.",
  "sql.download.csv": "Download CSV",
  "sql.download.parquet": "Download Parquet",
  "sql.problem.place": "Line {line}, column {column}.",
  "sql.problem.go": "Go to the place",
  "sql.problem.empty": "There is no question to run.",
  "sql.problem.statement":
    "{thing} is refused: only questions run here, that is SELECT, WITH, FROM, VALUES, DESCRIBE, SUMMARIZE, SHOW and EXPLAIN.",
  "sql.problem.several": "One question at a time: a second one begins with {thing}.",
  "sql.problem.function": "{thing} is refused: it would change the engine or hide what it runs.",
  "sql.problem.pivot":
    "PIVOT works here only with its values listed: PIVOT … ON column IN (value, value) USING ….",
  "sql.problem.sql": "DuckDB could not answer the question. It says:",
  "sql.problem.timeout": "The question took longer than {seconds} seconds and was stopped.",
  "sql.problem.stopped": "The question was stopped.",
  "sql.problem.engine": "The data engine failed. It says:",
} as const;
