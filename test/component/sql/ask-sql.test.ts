import { flushSync, mount, unmount } from "svelte";
import { page, userEvent } from "vitest/browser";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import AskSql from "../../../src/app/sql/AskSql.svelte";
import type { Ask } from "../../../src/engine/ask";
import { startEngine } from "../../../src/engine/start";
import type { Store } from "../../../src/engine/store";
import "../../../src/style/site.css";
import "../../../src/style/sql.css";
import { loadWords } from "../../../src/words/load-words";
import type { Language } from "../../../src/words/words";
import { parquetOf } from "../../support/parquet";
import { people, threePeople } from "../../support/people";

let engine: Store;
beforeAll(async () => {
  const file = { file: "people.parquet", bytes: parquetOf(people, threePeople) };
  engine = await startEngine([{ table: people, from: file }]);
}, 60_000);
afterAll(() => engine.close());

let leave = () => {};
afterEach(() => leave());

interface Showing {
  readonly start: string;
  readonly lang?: Language;
  readonly simulated?: boolean;
  readonly ask?: Ask;
}

/** The part over the small table, with its editor open. */
async function show({ start, lang = "en", simulated = false, ask = engine.ask }: Showing) {
  const words = await loadWords(lang);
  const props = { engine: { ask }, tables: [people], words, simulated, start };
  const part = mount(AskSql, { target: document.body, props });
  leave = () => void unmount(part);
  flushSync();
  await eventually(() => editorText()).toBeDefined();
  return words;
}

/** The machine may be busy: what must come may take its time. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

const editorText = () =>
  document.querySelector(".ask-editor > div")?.shadowRoot?.querySelector(".cm-content")?.textContent;
const run = () => userEvent.click(page.getByRole("button", { name: /^(Run|Выканаць)$/ }));
const rows = () =>
  [...document.querySelectorAll(".ask-answer tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => cell.textContent),
  );

describe("the editor of questions", () => {
  it("takes its styles from a constructed sheet: the page gets no style element", async () => {
    const before = document.querySelectorAll("style").length;
    await show({ start: "FROM people" });
    const { shadowRoot } = document.querySelector(".ask-editor > div")!;
    expect(shadowRoot?.adoptedStyleSheets.length).toBeGreaterThan(0);
    expect(shadowRoot?.querySelectorAll("style").length).toBe(0);
    expect(document.querySelectorAll("style").length).toBe(before);
  });

  it("shows what a suggestion means beside the list, and not over it where there is no room", async () => {
    const info = () => {
      const root = document.querySelector(".ask-editor > div")?.shadowRoot;
      const box = root?.querySelector(".cm-completionInfo");
      return box && getComputedStyle(box).display;
    };
    const { innerWidth, innerHeight } = window;
    await page.viewport(900, 640);
    await show({ start: "SELECT a" });
    document
      .querySelector(".ask-editor > div")
      ?.shadowRoot?.querySelector<HTMLElement>(".cm-content")
      ?.focus();
    await userEvent.keyboard("{Control>}{End}{/Control}{Control>} {/Control}");
    await eventually(info).toBe("block");
    await page.viewport(360, 640);
    await eventually(info).toBe("none");
    await page.viewport(innerWidth, innerHeight);
  });

  it("asks nothing by itself", async () => {
    let asked = 0;
    const ask: Ask = (text) => {
      asked += 1;
      return engine.ask(text);
    };
    await show({ start: "FROM people", ask });
    expect(asked).toBe(0);
    await run();
    await eventually(() => rows().length).toBe(3);
    expect(asked).toBe(1);
  });
});

describe("an answer on the page", () => {
  it("is said in the language of the page; no value is neither empty nor zero nor unknown", async () => {
    await show({
      lang: "be",
      start: "SELECT id, age, since, 1234567.5 AS wide, '' AS none FROM people WHERE id = 'b'",
    });
    await run();
    await eventually(rows).toEqual([["b", "NULL", "28\u00a0лют\u00a02021", "1\u00a0234\u00a0567,5", ""]]);
  });

  it("shows markup as text", async () => {
    await show({ start: `SELECT '<img src=x onerror="window.gotcha=1">' AS "<b>name</b>", 1 AS n` });
    await run();
    await eventually(() => rows()[0]?.[0]).toBe(`<img src=x onerror="window.gotcha=1">`);
    expect(document.querySelector(".ask-answer img, .ask-answer b")).toBeNull();
    expect(document.querySelector(".ask-chart figcaption")?.textContent).toBe("n by <b>name</b>");
  });

  it("of many rows shows a thousand and says how many there are", async () => {
    await show({ start: "SELECT range AS n, 'x' AS x FROM range(2500)" });
    await run();
    await eventually(() => rows().length).toBe(1000);
    expect(document.querySelector(".ask-count")?.textContent).toMatch(
      /^\s*2,500 rows in [\d,]+ ms\. The table shows the first 1,000; the downloads hold all that were taken\.\s*$/,
    );
  });

  it("of very long texts is there at once, with their beginnings", async () => {
    await show({ start: "SELECT repeat('x', 3000000) || range AS ids, range AS n FROM range(40)" });
    await run();
    await eventually(() => document.querySelector(".ask-chart svg")).not.toBeNull();
    expect(rows()[0]?.[0]).toBe(`${"x".repeat(200)}… 2,999,801 more characters`);
    expect(document.querySelector(".ask-chart title")?.textContent).toBe(`${"x".repeat(300)}…`);
  });

  it("over real rows says nothing of a simulation", async () => {
    await show({ start: "SELECT id, age FROM people" });
    await run();
    await eventually(() => document.querySelector(".ask-chart svg")).not.toBeNull();
    expect(document.querySelector(".ask-sql")?.textContent).not.toMatch(/simulated/i);
  });

  it("over simulated rows says so above, beside the count and in the drawing", async () => {
    await show({ start: "SELECT id, age FROM people", simulated: true });
    await run();
    await eventually(() => document.querySelector(".ask-chart svg")?.textContent).toContain("SIMULATED");
    expect(document.querySelector(".simulated-note")?.textContent).toContain("SIMULATED");
    expect(document.querySelector(".ask-count")?.textContent).toContain("SIMULATED");
  });
});

describe("a question that fails", () => {
  it("for whatever reason is a sentence, and the last answer is gone", async () => {
    let broken = false;
    const ask: Ask = (text) =>
      broken ? Promise.reject(new Error("the worker fell asleep")) : engine.ask(text);
    await show({ start: "FROM people", ask });
    await run();
    await eventually(() => rows().length).toBe(3);
    broken = true;
    await run();
    await eventually(() => document.querySelector("[role=alert]")?.textContent).toMatch(
      /The data engine failed\. It says:\s*the worker fell asleep/,
    );
    expect(rows()).toEqual([]);
  });

  it("late does not take the place of a later one", async () => {
    let giveUp = () => {};
    const late: ReturnType<Ask> = new Promise((_, reject) => {
      giveUp = () => reject(new Error("too late"));
    });
    let asked = 0;
    const ask: Ask = (text) => (asked++ === 0 ? late : engine.ask(text));
    await show({ start: "SELECT id FROM people WHERE id = 'a'", ask });
    await run();
    await run();
    await eventually(rows).toEqual([["a"]]);
    giveUp();
    await late.catch(() => {});
    flushSync();
    expect(rows()).toEqual([["a"]]);
    expect(document.querySelector("[role=alert]")).toBeNull();
  });
});
