import type { Query } from "../query/sql";
import type { RecordState } from "../model/record-state";
import type { Answers, Figure } from "./figure";

/** What answers questions: the engine, or anything that does the same. */
export interface Answering {
  run<R>(query: Query<R>): Promise<readonly R[]>;
}

/** Asks every question of a figure in a state. */
export async function askFigure(figure: Figure, state: RecordState, engine: Answering): Promise<Answers> {
  const entries = Object.entries(figure.queries(state));
  const answers = await Promise.all(
    entries.map(async ([name, query]) => [name, await engine.run(query)] as const),
  );
  return Object.fromEntries(answers);
}
