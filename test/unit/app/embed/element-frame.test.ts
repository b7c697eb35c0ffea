import { describe, expect, it } from "vitest";
import { elementFrame } from "../../../../src/app/embed/element-frame";

const FIGURES = { held: { en: "People held", be: "Людзі ў няволі" } };
const frameOf = (attributes: Readonly<Record<string, string>>) =>
  elementFrame((name) => attributes[name] ?? null, FIGURES, "https://example.org/below/");

describe("the element of a host page", () => {
  it("is a frame of its figure in its language, colours, version and state", () => {
    expect(frameOf({ figure: "held" })).toEqual({
      src: "https://example.org/below/embed/held/",
      title: "People held",
    });
    const version = "2026-08-30-1226a3d0f5df";
    expect(frameOf({ figure: "held", lang: "be", theme: "dark", version, state: "#sex=female" })).toEqual({
      src: `https://example.org/below/be/embed/held/#theme=dark&version=${version}&sex=female`,
      title: "Людзі ў няволі",
    });
    expect(frameOf({ figure: "held", version: "1226a3d0f5df" })).toMatchObject({
      src: "https://example.org/below/embed/held/#version=1226a3d0f5df",
    });
    expect(frameOf({ figure: "held", version: "" })).toMatchObject({
      src: "https://example.org/below/embed/held/",
    });
  });

  it.each([
    [{ figure: "none" }, 'figure: expected one of held, got "none"'],
    [{ figure: "held", lang: "fr" }, 'lang: expected one of en, be, ru, got "fr"'],
    [{ figure: "held", theme: "pink" }, 'theme: expected one of auto, light, dark, got "pink"'],
    [
      { figure: "held", version: "newest" },
      'version: expected one like 2026-08-30-1226a3d0f5df, got "newest"',
    ],
    [{ figure: "held", version: "1226a3d0f5df&sex=male" }, "version: expected one like"],
  ])("says what is wrong with %o", (attributes, problem) => {
    expect(frameOf(attributes)).toEqual({ problem: expect.stringContaining(`rollcall-figure: ${problem}`) });
  });
});
