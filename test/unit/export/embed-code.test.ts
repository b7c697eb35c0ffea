import { describe, expect, it } from "vitest";
import {
  frameAddress,
  iframeCode,
  markdownCode,
  scriptCode,
  staticCode,
  type Embedded,
} from "../../../src/export/embed-code";
import { readEmbedFragment, writeEmbedFragment } from "../../../src/app/embed/embed-fragment";
import { heightMessages, pymIdOf } from "../../../src/app/embed/heights";

const held: Embedded = {
  site: "https://example.org/below/",
  figure: "held",
  title: 'People "held" <b>&</b>',
  lang: "be",
  theme: "dark",
  state: "sex=female&from=2021-01-01",
  heightPx: 500,
};

describe("text to paste", () => {
  it("names the frame with its language, colours and state, where no server sees the state", () => {
    expect(frameAddress(held)).toBe(
      "https://example.org/below/be/embed/held/#theme=dark&sex=female&from=2021-01-01",
    );
    expect(frameAddress({ ...held, lang: "en", theme: "auto", state: "" })).toBe(
      "https://example.org/below/embed/held/",
    );
  });

  it("names the version that a frame, an element or a link is pinned to, which has no picture", () => {
    const pinned = { ...held, version: "2026-08-30-1226a3d0f5df", title: "Held" };
    expect(frameAddress(pinned)).toBe(
      "https://example.org/below/be/embed/held/#theme=dark&version=2026-08-30-1226a3d0f5df&sex=female&from=2021-01-01",
    );
    expect(iframeCode(pinned)).toContain("&amp;version=2026-08-30-1226a3d0f5df&amp;");
    expect(scriptCode(pinned)).toContain(' version="2026-08-30-1226a3d0f5df" ');
    expect(markdownCode({ ...pinned, theme: "auto", state: "" })).toBe(
      "[Held](https://example.org/below/be/embed/held/#version=2026-08-30-1226a3d0f5df)",
    );
  });

  it("cannot end an attribute or begin an element by a title or a state", () => {
    const hostile = {
      ...held,
      title: '"><script>alert(1)</script>',
      state: 'x="><img src=x onerror=alert(1)>',
    };
    for (const code of [iframeCode(hostile), scriptCode(hostile), staticCode(hostile, "<svg></svg>")]) {
      expect(code).not.toMatch(/<img|<script>alert|"><(?!\/)/);
    }
  });

  it("is a script and an element that says figure, state, colours and language", () => {
    expect(scriptCode(held)).toBe(
      '<script src="https://example.org/below/embed.js" async></script>\n<rollcall-figure figure="held" state="sex=female&amp;from=2021-01-01" theme="dark" lang="be"></rollcall-figure>',
    );
  });

  it("shows a picture in Markdown only where the picture is of the same state", () => {
    expect(markdownCode({ ...held, state: "", title: "Held [now]" })).toBe(
      "[![Held \\[now\\]](https://example.org/below/figures/held.be.svg)](https://example.org/below/be/figure/held/)",
    );
    expect(markdownCode({ ...held, title: "Held" })).toBe(
      "[Held](https://example.org/below/be/figure/held/#sex=female&from=2021-01-01)",
    );
  });
});

describe("the fragment of a frame", () => {
  it("is how it is shown, and the state of the figure as it is", () => {
    expect(readEmbedFragment("#theme=dark&sex=female&colour=red")).toEqual({
      theme: "dark",
      state: "sex=female&colour=red",
      problems: [],
    });
    expect(readEmbedFragment("")).toEqual({ theme: "auto", state: "", problems: [] });
    expect(writeEmbedFragment({ theme: "dark", state: "sex=female" })).toBe("theme=dark&sex=female");
  });

  it("is the version that it is pinned to, as it is written, and none where it is not", () => {
    const version = "2026-08-30-1226a3d0f5df";
    expect(readEmbedFragment(`#sex=female&version=${version}`)).toEqual({
      theme: "auto",
      version,
      state: "sex=female",
      problems: [],
    });
    expect(readEmbedFragment("#version=")).toMatchObject({ version: "", state: "" });
    expect(readEmbedFragment("#sex=female")).not.toHaveProperty("version");
    expect(writeEmbedFragment({ theme: "dark", version, state: "sex=female" })).toBe(
      `theme=dark&version=${version}&sex=female`,
    );
  });

  it("reports colours that it does not know", () => {
    expect(readEmbedFragment("#theme=pink")).toEqual({
      theme: "auto",
      state: "",
      problems: [{ key: "theme", value: "pink" }],
    });
  });
});

describe("what a frame tells its host of its height", () => {
  it("is said as Datawrapper, AMP, pym.js and our own script hear it", () => {
    expect(heightMessages(321, { figure: "held", pymId: "graphic" })).toEqual([
      { type: "rollcall:height", figure: "held", height: 321 },
      { "datawrapper-height": { held: 321 } },
      { sentinel: "amp", type: "embed-size", height: 321 },
      "pymxPYMxgraphicxPYMxheightxPYMx321",
    ]);
  });

  it("uses the id that a pym.js host gave, and none that could not stand in a message", () => {
    expect(pymIdOf("?initialWidth=600&childId=my-graphic_1")).toBe("my-graphic_1");
    expect(pymIdOf("?childId=axPYMxb%20c")).toBeUndefined();
    expect(pymIdOf("")).toBeUndefined();
  });
});
