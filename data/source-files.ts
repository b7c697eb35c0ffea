/** The files of data/sources, each with its columns. */
export const SOURCE_COLUMNS = {
  observations:
    "id indicator as_of date_precision period_start period_end qualifier value unit region sex category definition publisher title url no_address published_on note verification",
  indicators: "indicator part canonical kind category",
  categories: "indicator category code",
  series: "id series drawn left_out",
  "series-rules": "series figure unit rule",
  "series-definitions": "series definition",
  contradictions: "id kind observations sentence",
  left_out_reasons: "reason sentence",
  places:
    "code kind number name_en name_be name_ru holds regime town town_be town_ru region street_address lat lon coordinate_precision valid_from valid_to capacity capacity_address place_ground regime_ground coordinates_ground address note",
  articles:
    "article chapter_number name_en name_be name_ru en_ground be_ground ru_ground charged_2026_08 note",
  chapters: "chapter_number chapter name_en name_be name_ru",
  cases:
    "id person name_en name_be name_ru position date event detail publisher address no_address published_on",
  events: "id date kind title publisher address no_address",
  regions: "region name_en name_be name_ru population as_of publisher address",
} as const;

export type SourceName = keyof typeof SOURCE_COLUMNS;
export const SOURCE_NAMES = Object.keys(SOURCE_COLUMNS) as readonly SourceName[]; // border: keys of a literal
export const sourcePath = (name: SourceName): string => `data/sources/${name}.csv`;

/** The text of every source file. */
export type Sources = Readonly<Record<SourceName, string>>;
