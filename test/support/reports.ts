import { workshop } from "../../data/workshop";
import { toPng } from "../../src/export/png";
import { drawPicture } from "../../src/export/report/draw-picture";
import type { RenderedFigure } from "../../src/export/report/rendered-figure";
import { reportDocument, type ReportDocument } from "../../src/export/report/report-document";
import type { FigureView } from "../../src/figures/view";
import type { ReportItem } from "../../src/model/report";
import { loadWords } from "../../src/words/load-words";
import type { Language } from "../../src/words/words";
import { viewOfTricks } from "./exported";

/** A view for reports: its drawing fits A4, its words try to be marks of other formats. */
export const reportView: FigureView = {
  ...viewOfTricks,
  title: "Людзі & <b>іншыя</b> “цаў” *зорка*",
  smallestGroup: 3,
  drawings: viewOfTricks.drawings.map((drawing) => ({ ...drawing, widthPx: 610 })),
  notes: ["Нататка <i>", "Другая"],
  sources: [
    { publisher: "Вясна & Co", title: "Спіс ]<", address: "https://example.org/a?b=1&c=2", observations: [] },
    { publisher: "Без адраса", title: "Ліст", observations: [] },
  ],
};

/** The same figure of the record: nobody selected, nobody simulated, nothing to draw. */
const { simulated: _, smallestGroup: __, ...plain } = reportView;
export const emptyView: FigureView = { ...plain, drawings: [], notes: ["Другая"] };

export const reportToday = new Date("2026-11-23");
const data = { version: "0123456789ab", asOf: new Date("2026-08-30") };

/** A report of two figures with a heading and two paragraphs. */
export async function madeReport(
  lang: Language = "be",
  views: readonly FigureView[] = [reportView, emptyView],
): Promise<ReportDocument> {
  const words = await loadWords(lang);
  const faces = await workshop.faces();
  const figure = async (view: FigureView, i: number): Promise<RenderedFigure> => {
    const picture = drawPicture(view, { size: "a4", words, data, prefix: `f${i + 1}` });
    const address = `https://example.org/figure/${view.id}/#sex=female`;
    if (!picture) return { view, address };
    return {
      view,
      address,
      picture: { ...picture, png: await toPng(picture.svg, 1, faces, workshop.renderer) },
    };
  };
  const items: readonly ReportItem[] = [
    { kind: "heading", text: "Загаловак <1>" },
    { kind: "text", text: "Першы & абзац.\n\n# Другі" },
    { kind: "figure", figure: "held", state: "sex=female", caption: "" },
    { kind: "figure", figure: "held", state: "", caption: "Свой подпіс </w:t>" },
  ];
  return reportDocument({
    report: { title: "Справаздача <&>", lang, size: "a4", items: items.slice(0, 2 + views.length) },
    figures: await Promise.all(views.map(figure)),
    words,
    data,
    today: reportToday,
  });
}
