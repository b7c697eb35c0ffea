import { SQLDialect } from "@codemirror/lang-sql";

/** The part of DuckDB's SQL that reads: what the editor colours and suggests. */
export const DUCKDB = SQLDialect.define({
  keywords: `select distinct all from where group by having order limit offset window qualify sample using with recursive
    as and or not in is null between like ilike similar to exists any case when then else end cast try_cast
    join inner left right full outer cross natural semi anti asof positional lateral on union except intersect
    values table describe summarize show tables explain analyze pivot unpivot exclude replace columns filter
    over partition rows range preceding following unbounded current row asc desc nulls first last escape interval
    true false`,
  types: `boolean tinyint smallint integer bigint hugeint float double decimal varchar date time timestamp interval
    struct map list`,
  builtin: `count sum avg median min max mode stddev quantile_cont corr list string_agg count_if arg_min arg_max
    date_trunc date_diff date_part year month day age strftime greatest least coalesce nullif abs round floor ceil
    length lower upper trim contains starts_with string_split list_contains list_transform unnest regexp_matches
    regexp_extract concat generate_series row_number rank dense_rank lag lead first_value last_value ntile`,
  operatorChars: "*+-%<>!=&|~^/:",
  doubleDollarQuotedStrings: true,
  caseInsensitiveIdentifiers: true,
});
