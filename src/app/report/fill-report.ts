import { changesOf, changeSentence } from "../../export/report/changes";
import type { LinkedFigure } from "../../model/report-link";
import {
  changeStates,
  fillTemplate,
  questionsOf,
  type FactsheetSubject,
  type Template,
} from "../../model/report-templates";
import type { Report } from "../../model/report";
import type { Words } from "../../words/words";
import type { FigureAnswer } from "./figure-answers.svelte";

export interface ReportFilling {
  /** Of the language of the report. */
  readonly words: Words;
  readonly asOf: Date;
  /** The day of the last bulletin. */
  readonly since: Date;
  readonly subject: FactsheetSubject;
  ask(figure: LinkedFigure): Promise<FigureAnswer>;
}

/** Sentences that a report quotes of what a figure says: what goes on longer stays with the figure. */
const QUOTED = 3;

/** A template filled in with what the figures say. Throws what a figure failed with. */
export async function fillReport(
  template: Template,
  { words, asOf, since, subject, ask }: ReportFilling,
): Promise<Pick<Report, "title" | "items">> {
  const keyOf = ({ figure, state }: LinkedFigure): string => `${figure}#${state}`;
  const asked = questionsOf(template).map(
    async (question) => [keyOf(question), await ask(question)] as const,
  );
  const answers = new Map(await Promise.all(asked));
  const viewOf = (question: LinkedFigure) => {
    const answer = answers.get(keyOf(question));
    if (answer?.kind === "failed") throw answer.error;
    return answer?.kind === "drawn" ? answer.view : undefined;
  };
  const args = {
    date: words.date(asOf),
    since: words.date(since),
    name: words.name(`case.${subject.dimension}`, subject.code),
  };
  const title = template.name === "factsheet" ? (`factsheet.${subject.dimension}` as const) : template.name;
  return fillTemplate(template, {
    title: words.t(`report.text.${title}.title`, args),
    text: (name, kind) =>
      kind === "heading"
        ? words.name("report.text.section", name)
        : words.t(`report.text.${template.name}.lede`, args),
    reading: (question) =>
      viewOf(question)
        ?.description.slice(0, QUOTED)
        .map(({ text }) => text)
        .join(" ") ?? "",
    change(figure, since) {
      const states = changeStates(since);
      const [now, before] = [states.now, states.before].map((state) => viewOf({ figure, state }));
      return now && before ? changeSentence(changesOf(now.table, before.table), since, words) : "";
    },
  });
}
