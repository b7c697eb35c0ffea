import { describe, expect, it } from "vitest";
import { answerRowsHtml, rowsShown } from "../../../../src/app/sql/answer-rows-html";
import type { Answer, Value } from "../../../../src/query/answer";
import { be } from "../../../../src/words/be/index";
import { en } from "../../../../src/words/en/index";
import { openWords } from "../../../../src/words/open-words";

const words = openWords("en", en);

function answer(rows: number, columns: number, value: Value): Answer {
  return {
    columns: Array.from({ length: columns }, (_, i) => ({ name: `c${i}`, type: "VARCHAR", kind: "text" })),
    rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => value)),
    isWhole: true,
    ms: 1,
  };
}

describe("the rows of an answer that a page shows", () => {
  it.each([
    [3, 2, 3],
    [2500, 2, 1000],
    [1000, 200, 100],
    [5, 30_000, 1],
    [0, 1, 0],
  ])("are of %i rows with %i columns %i", (rows, columns, shown) => {
    expect(rowsShown(answer(rows, columns, "x"))).toBe(shown);
  });
});

describe("a long text in an answer", () => {
  it("is shown by its beginning, and how much follows is said", () => {
    const long = answer(1, 1, "<é".repeat(10_000_000));
    expect(answerRowsHtml(long, 1, words)).toBe(
      `<tr><td class="text">${"&lt;é".repeat(100)}… <span class="ask-rest">19,999,800 more characters</span></td></tr>`,
    );
    expect(answerRowsHtml(answer(1, 1, "x".repeat(201)), 1, openWords("be", be))).toContain("яшчэ 1 знак<");
  });

  it("of two hundred characters is shown whole", () => {
    expect(answerRowsHtml(answer(1, 1, "x".repeat(200)), 1, words)).toContain(`>${"x".repeat(200)}<`);
  });

  it("in lines is shown whole where there is room for it", () => {
    const plan = `${"─".repeat(80)}\n`.repeat(40);
    expect(answerRowsHtml(answer(1, 2, plan), 1, words)).toContain(`<td class="text drawn">${plan}</td>`);
    expect(answerRowsHtml(answer(1000, 2, plan), 1000, words).length).toBeLessThan(1_000_000);
  });
});
