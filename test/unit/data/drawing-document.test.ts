import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, it } from "vitest";
import { drawingDocument } from "../../../data/drawing-document";
import { readCases, readPublished } from "../../../data/read-published";
import { openCaseRecord, type CaseRecordMaterial } from "../../../src/figures/cases/case-record";
import { CASE_FIGURES } from "../../../src/figures/cases/index";
import { readState } from "../../../src/model/case-permalink";
import { loadWords } from "../../../src/words/load-words";

let material: Omit<CaseRecordMaterial, "document">;
let close: () => unknown;
beforeAll(async () => {
  const { engine, geography } = await readPublished("public/data");
  material = { engine, geography, ...(await readCases(engine, "public/data")) };
  close = () => engine.close();
});
afterAll(() => close());

it.each(CASE_FIGURES)(
  "a document that only draws is enough for %s: the text is that of a whole one",
  async (id) => {
    const words = await loadWords("be");
    const whole = openCaseRecord({ ...material, document: parseHTML("<html><body></body></html>").document });
    const drawing = openCaseRecord({ ...material, document: drawingDocument() });
    const { state } = readState("sex=female&compare=rest");
    const [expected, got] = await Promise.all(
      [whole, drawing].map((record) => record.view(id, state, words, [344, 1040])),
    );
    expect(got?.drawings).toEqual(expected?.drawings);
  },
);
