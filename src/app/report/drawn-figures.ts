import { addressOf } from "../../figures/frame/origin";
import type { FigureAnswer, FigureAnswers } from "./figure-answers.svelte";
import type { DrawnFigure } from "./make-report-file";
import type { ReportDraft } from "./report-draft.svelte";

/** What is known by now of each figure of a report, in its order. */
export const answersIn = (
  { items, lang, size }: ReportDraft,
  answers: FigureAnswers,
): readonly FigureAnswer[] =>
  items.flatMap((item) =>
    item.kind === "figure" ? [answers.of({ figure: item.figure, state: item.state, lang, size })] : [],
  );

export interface DrawnFigures {
  readonly figures: readonly DrawnFigure[];
  /** The numbers of the figures that failed. */
  readonly undrawn: readonly number[];
}

/** Every figure of a report drawn, after waiting for those that are on their way. */
export async function drawnFigures(
  { items, lang, size }: ReportDraft,
  answers: FigureAnswers,
  site: string,
): Promise<DrawnFigures> {
  const asked = items.flatMap((item) =>
    item.kind === "figure" ? [{ figure: item.figure, state: item.state, lang, size }] : [],
  );
  const found = await Promise.all(asked.map((question) => answers.settled(question)));
  const undrawn: number[] = [];
  const figures = found.flatMap((answer, i): readonly DrawnFigure[] => {
    const question = asked[i];
    if (answer.kind !== "drawn" || !question) {
      undrawn.push(i + 1);
      return [];
    }
    const address = encodeURI(decodedSafely(addressOf(site, { ...question, id: question.figure })));
    return [{ view: answer.view, address, ...(answer.picture && { picture: answer.picture }) }];
  });
  return { figures, undrawn };
}

/** An address may hold anything that a person put into it: in a file it is written as addresses are. */
function decodedSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
