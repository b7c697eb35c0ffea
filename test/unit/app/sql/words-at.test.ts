import { describe, expect, it } from "vitest";
import { cellText } from "../../../../src/app/sql/cell-text";
import { wordAt } from "../../../../src/app/sql/mark-place";
import type { AnswerColumn } from "../../../../src/query/answer";
import { be } from "../../../../src/words/be/index";
import { en } from "../../../../src/words/en/index";
import { openWords } from "../../../../src/words/open-words";

const words = { en: openWords("en", en), be: openWords("be", be) };
const column = (kind: AnswerColumn["kind"], digits?: number): AnswerColumn => ({
  name: "x",
  type: "",
  kind,
  ...(digits === undefined ? {} : { digits }),
});

describe("the word at the place of an error", () => {
  const marked = (text: string, offset: number) => {
    const { from, to } = wordAt(text, offset);
    return text.slice(from, to);
  };

  it.each([
    ["SELECT foo FROM t", 7, "foo"],
    ["SELECT вёска FROM t", 7, "вёска"],
    [`SELECT "two words" FROM t`, 7, `"two words"`],
    ["SELECT 'x'::INT", 7, "'x'"],
    ["SELECT 1 ) FROM t", 9, ")"],
    ["SELECT (1", 9, "1"],
    ["SELECT ( ", 9, "("],
    ["SELECT 1 FROM", 99, "FROM"],
    ["", 0, ""],
  ])("in %j at %i is %j", (text, offset, word) => {
    expect(marked(text, offset)).toBe(word);
  });
});

describe("a cell of an answer", () => {
  it("groups digits, keeps those of the type and leaves out the noise of a double", () => {
    expect(cellText(column("number", 0), 12345, words.en)).toBe("12,345");
    expect(cellText(column("number", 2), -1.5, words.en)).toBe("−1.50");
    expect(cellText(column("number"), 0.1 + 0.2, words.be)).toBe("0,3");
    expect(cellText(column("number", 0), "-9007199254740993", words.en)).toBe("−9007199254740993");
  });

  it("has every digit of a whole number, and as many of a fraction as a double keeps", () => {
    expect(cellText(column("number"), 1_234_567_890_123, words.en)).toBe("1,234,567,890,123");
    expect(cellText(column("number"), -Number.MAX_SAFE_INTEGER, words.en)).toBe("−9,007,199,254,740,991");
    expect(cellText(column("number"), 1_234_567_890_123.5, words.en)).toBe("1,234,567,890,123.5");
  });

  it("says days and moments in words", () => {
    expect(cellText(column("day"), "2025-03-31", words.be)).toBe("31\u00a0сак\u00a02025");
    expect(cellText(column("moment"), "2025-03-31 10:00:00.5", words.en)).toBe(
      "31\u00a0Mar\u00a02025 10:00:00.5",
    );
    expect(cellText(column("day"), "infinity", words.en)).toBe("infinity");
  });

  it("says where there is no value, and leaves text and truth alone", () => {
    expect(cellText(column("number"), null, words.be)).toBe("NULL");
    expect(cellText(column("text"), "2025-03-31", words.en)).toBe("2025-03-31");
    expect(cellText(column("boolean"), false, words.en)).toBe("false");
  });
});
