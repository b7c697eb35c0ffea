import type { Table } from "../../src/model/schema";
import { SIMULATED } from "../simulate/mark";
import * as words from "../steps/vocabulary";

/** What every column of every table means, with its closed list of codes, and the words that the codes stand for. */
export const dictionary = (tables: readonly Table[], simulated: readonly Table[]) => ({
  tables: [...tables, ...simulated].map((table) => ({
    name: table.name,
    file: `${table.name}.parquet`,
    ...(simulated.includes(table) && { simulated: SIMULATED }),
    description: table.doc,
    columns: Object.entries(table.columns).map(([column, { type, optional, doc: description, values }]) => ({
      name: column,
      type,
      required: !optional,
      description,
      ...(values && { values }),
    })),
  })),
  words_of_the_carried_facts: {
    qualifier: words.QUALIFIER_WORDS,
    verification: words.VERIFICATION_WORDS,
    sex: words.SEX_WORDS,
    region: words.AREA_WORDS,
    unit: words.UNIT_WORDS,
  },
});
