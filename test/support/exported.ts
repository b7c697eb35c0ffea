import { workshop } from "../../data/workshop";
import { makeFile, type Format, type Look } from "../../src/export/formats";
import { addressOf } from "../../src/figures/frame/origin";
import type { FigureView } from "../../src/figures/view";
import { loadWords } from "../../src/words/load-words";
import type { Language } from "../../src/words/words";

/** A small view of simulated people whose words try to start formulas. */
export const viewOfTricks: FigureView = {
  id: "held",
  title: '=HYPERLINK("https://example.org")',
  subtitle: "Беларусь, ўсе №",
  selection: "+1",
  simulated: "ЗМАДЭЛЯВАНА: гэта не сапраўдныя людзі",
  legend: [],
  drawings: [
    {
      widthPx: 368,
      panels: [
        {
          svg: '<svg xmlns="http://www.w3.org/2000/svg" width="368" height="100"><rect fill="var(--held)" width="80" height="40"></rect><g paint-order="stroke" stroke="var(--paper)" stroke-width="3" fill="var(--ink)"><text x="20" y="80">Наваполацк</text></g></svg>',
        },
      ],
    },
  ],
  description: [{ text: "Двое з трох.", observations: [] }],
  notes: ["@cmd"],
  table: {
    caption: "",
    columns: [
      { key: "as_of", label: "=date", kind: "date" },
      { key: "place", label: "Place", kind: "text" },
      { key: "value", label: "Number", kind: "number" },
    ],
    rows: [
      {
        leftOut: false,
        cells: [
          { text: "31 сакавіка 2025", day: "2025-03-31" },
          { text: "=1+1", quote: { text: "said", lang: "en" } },
          { text: "не менш за 78", value: 78, observation: "o1" },
        ],
      },
      { leftOut: true, cells: [{ text: "сакавік 2025" }, { text: "\t-2" }, { text: "7", value: 7 }] },
    ],
  },
  sources: [{ publisher: "-Вясна", title: "Спіс", address: "https://example.org/a", observations: [] }],
  choices: [],
  sql: "",
  empty: false,
};

/** A file of a view as Node makes it. */
export async function exported(
  format: Format,
  {
    view = viewOfTricks,
    lang = "be",
    ...look
  }: Partial<Look> & { readonly view?: FigureView; readonly lang?: Language } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const words = await loadWords(lang);
  const address = addressOf("https://example.org/", { lang, id: view.id, state: "" });
  const origin = { version: "0123456789ab", asOf: new Date("2026-08-30"), address };
  return makeFile(format, view, { size: 400, theme: "light", ...look }, { words, origin }, workshop);
}
