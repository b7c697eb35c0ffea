import { describe, expect, it } from "vitest";
import { chosenText } from "../../../src/figures/chosen-text";
import { recordFigures } from "../../../src/figures/record/index";
import { readFragment } from "../../../src/model/record-permalink";
import { loadWords } from "../../../src/words/load-words";

const en = await loadWords("en");
const be = await loadWords("be");

function chosen(id: string, fragment: string, words = en): string | undefined {
  const figure = recordFigures.find((known) => known.id === id)!;
  return chosenText(figure, readFragment(fragment, [id]).states[id] ?? {}, words);
}

describe("what was chosen on a figure, in words", () => {
  it("names each choice, in the order in which the figure offers them", () => {
    expect(chosen("held", "dates=2023-01-01..2023-12-31&sex=female,all")).toBe(
      "Who: everyone and women; Dates: 2023",
    );
    expect(chosen("held", "sex=female", be)).toBe("Хто: жанчыны");
  });

  it("tells an open end from a closed one", () => {
    expect(chosen("held", "dates=2023-05-02..")).toBe("Dates: from 2\u00a0May 2023");
    expect(chosen("held", "dates=..2023-05-02")).toBe("Dates: until 2\u00a0May 2023");
  });

  it("says nothing where nothing was chosen, or only what holds anyway, or nothing that the figure knows", () => {
    expect(chosen("held", "")).toBeUndefined();
    expect(chosen("convictions-map", "measure=count")).toBeUndefined();
    expect(chosen("convictions-map", "measure=rate")).toBe("Measure: Per 100,000 residents");
    expect(chosen("health", "category=no-such-category")).toBeUndefined();
  });
});
