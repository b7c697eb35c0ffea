import type { Browser } from "playwright";
import type { Contender } from "./contenders";
import { untilAtRest } from "./at-rest";
import { openContender, type OpenContender } from "./open-contender";
import { playRound } from "./play";
import type { Step } from "./probe";
import { quantile, rounded, type Line } from "./summary";

/** How often each contender is opened, and how many rounds are played each time. */
export interface Effort {
  readonly sessions: number;
  readonly rounds: number;
}

interface Measured {
  readonly brush: Step[];
  readonly click: Step[];
  readonly activate: Step[];
  readonly loadMs: number[];
  readonly memoryMb: number[];
}

/** Plays the gestures with every contender in turn, round after round, so that what disturbs the machine disturbs all. */
export async function measureSize(
  browser: Browser,
  contenders: readonly Contender[],
  where: { readonly address: string; readonly people: string; readonly rows: number },
  { sessions, rounds }: Effort,
): Promise<readonly Line[]> {
  const measured = new Map(
    contenders.map((contender): [Contender, Measured] => [
      contender,
      { brush: [], click: [], activate: [], loadMs: [], memoryMb: [] },
    ]),
  );
  for (let session = 0; session < sessions; session += 1) {
    const open: OpenContender[] = [];
    for (const contender of contenders) {
      await untilAtRest(browser);
      open.push(await openContender(browser, contender, where.address, where.people));
    }
    await checkCounts(open);
    await untilAtRest(browser);
    for (let round = 0; round < rounds; round += 1)
      for (const { contender, page } of open) {
        const played = await playRound(page, session * rounds + round);
        for (const gesture of ["brush", "click", "activate"] as const)
          measured.get(contender)?.[gesture].push(...played[gesture]);
      }
    for (const { contender, loadMs, close } of open) {
      measured.get(contender)?.loadMs.push(loadMs);
      measured.get(contender)?.memoryMb.push(await close());
    }
  }
  return [...measured].flatMap(([contender, found]) => linesOf(contender.name, where.rows, found));
}

/** What draws the same charts counts the same people, or the comparison would be of different work. */
async function checkCounts(open: readonly OpenContender[]): Promise<void> {
  const drawing = open.filter(({ contender }) => contender.draws);
  const counts = await Promise.all(drawing.map(({ page }) => page.evaluate(() => window.bench.counted())));
  const texts = counts.map((counted) => JSON.stringify(Object.entries(counted).sort()));
  texts.forEach((text, i) => {
    if (text !== texts[0])
      throw new Error(`${drawing[i]?.contender.name ?? ""}: expected people ${texts[0] ?? ""}, got ${text}`);
  });
}

function linesOf(contender: string, rows: number, found: Measured): readonly Line[] {
  const line = (
    measure: Line["measure"],
    unit: Line["unit"],
    values: readonly number[],
    worked?: readonly number[],
  ): Line => ({
    measure,
    contender,
    rows,
    unit,
    median: rounded(quantile(values, 0.5)),
    p95: rounded(quantile(values, 0.95)),
    count: values.length,
    ...(worked && { workedMedian: rounded(quantile(worked, 0.5)) }),
  });
  return [
    ...(["brush", "click", "activate"] as const).map((gesture) =>
      line(
        gesture,
        "ms",
        found[gesture].map(({ paintedMs }) => paintedMs),
        found[gesture].map(({ workedMs }) => workedMs),
      ),
    ),
    line("load", "ms", found.loadMs),
    line("memory", "MB", found.memoryMb),
  ];
}
