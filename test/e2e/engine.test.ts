import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { EnginePage } from "../fixture/engine-page/page";
import { altered, instead, missing, moved, policy } from "../support/bad-serving";
import { findBrowser } from "../support/browser";
import { buildEngineSite, type EngineSite } from "../support/engine-site";
import { serveFolder, type Serving, type StaticServer } from "../support/static-server";
import { openWitness, type Witness } from "../support/witness";

declare const enginePage: EnginePage;

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; connect-src 'self'; img-src data:";

let site: EngineSite;
let browser: Browser;
let server: StaticServer;
let witness: Witness;
/** A page whose engine is ready, for what must not get out of it. */
let locked: Page;
beforeAll(async () => {
  witness = await openWitness();
  const { launch } = await findBrowser();
  [site, browser] = await Promise.all([buildEngineSite(), chromium.launch(launch)]);
  server = await serveFolder(site.folder);
  locked = await browser.newPage(onlyHere(witness));
  await locked.goto(server.address);
  await start(locked);
});
afterAll(async () => {
  await server.close();
  await browser.close();
  await witness.close();
  await site.remove();
});

/** A page of the site, served in some way, with what the browser said about its policy. */
async function open(serving: Serving = {}) {
  const server = await serveFolder(site.folder, serving);
  const page = await browser.newPage(onlyHere(witness));
  onTestFinished(async () => {
    await page.close();
    await server.close();
  });
  const blocked: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) blocked.push(message.text());
  });
  await page.goto(server.address);
  return { page, server, blocked };
}

/** A page for which whatever does not go to this machine goes to a witness. */
const onlyHere = ({ address }: Witness) => ({ proxy: { server: address, bypass: "127.0.0.1" } });

/** A worker that is busy when it is ended goes some seconds later. */
const noWorkers = (page: Page) => expect.poll(() => page.workers(), { timeout: 20_000 }).toEqual([]);

const start = (page: Page, limitsMs = {}) => page.evaluate((limits) => enginePage.start(limits), limitsMs);
const ask = (page: Page, text: string) => page.evaluate((sql) => enginePage.ask(sql), text);

const WASM = /duckdb-eh/;
const DATA = /people\.parquet/;
const HTML = "<!doctype html><title>Sign in</title>";

describe("the engine in a built site", () => {
  it("starts and answers under a strict policy and a sub-path, from its own origin alone", async () => {
    const { page, server, blocked } = await open({
      under: "/some/place/",
      headers: { "content-security-policy": POLICY },
    });
    expect(await start(page)).toBe("ready");
    expect(await ask(page, "SELECT id, age FROM people ORDER BY id")).toBe(
      JSON.stringify([
        { id: "a", age: 61 },
        { id: "b", age: null },
        { id: "c", age: 18 },
      ]),
    );
    expect(blocked).toEqual([]);
    expect(server.requests.every((path) => path.startsWith("/some/place/"))).toBe(true);
    expect(witness.seen).toEqual([]);
  });

  it("keeps every file under 25 MB and names none so that a host would unpack it", async () => {
    const names = (await readdir(site.folder, { recursive: true })).filter((name) => name.includes("."));
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(site.folder, name))).size));
    expect(Math.max(...sizes)).toBeLessThan(25_000_000);
    expect(names.filter((name) => /\.(gz|br|zst)$/.test(name))).toEqual([]);
  });

  it("hears of every attempt to go elsewhere, from workers too", async () => {
    const heard = await openWitness();
    const page = await browser.newPage(onlyHere(heard));
    onTestFinished(async () => {
      await page.close();
      await heard.close();
    });
    await page.goto(server.address);
    await page.evaluate(
      (text) =>
        new Promise((done) => {
          new Worker(URL.createObjectURL(new Blob([text]))).onmessage = () => done(undefined);
        }),
      `fetch("http://elsewhere.test/").catch(() => 0).then(() => postMessage(0))`,
    );
    expect(heard.seen).toEqual(["http://elsewhere.test/"]);
  });

  it.each([
    "FROM read_csv('http://elsewhere.test/a.csv')",
    "FROM read_parquet('http://elsewhere.test/a.parquet')",
    "FROM read_json('https://elsewhere.test/a.json')",
    "FROM read_text('http://elsewhere.test/a')",
    "FROM 'http://elsewhere.test/a.parquet'",
    "FROM glob('*')",
    "LOAD httpfs",
    "ATTACH 'http://elsewhere.test/a.db'",
    "ATTACH 'local.db'",
    "COPY people TO 'people.csv'",
    "COPY people TO 'http://elsewhere.test/people.csv'",
    "EXPORT DATABASE 'all'",
    "CREATE SECRET (TYPE s3)",
    "SET enable_external_access = true",
    "SET lock_configuration = false",
    "SET custom_extension_repository = 'http://elsewhere.test'",
    "RESET enable_external_access",
    "PRAGMA temp_directory = 'elsewhere'",
    "SELECT * FROM people; SET threads = 2",
  ])("refuses %s, and nothing is asked of the network", async (text) => {
    expect(await ask(locked, text)).toMatch(/^query: /);
    expect(witness.seen).toEqual([]);
  });

  it("does nothing for INSTALL, whoever is named", async () => {
    await ask(locked, "INSTALL httpfs");
    await ask(locked, "FORCE INSTALL httpfs FROM 'http://elsewhere.test'");
    expect(witness.seen).toEqual([]);
    expect(await ask(locked, "LOAD httpfs")).toMatch(/^query: /);
  });

  it("has a worker without a way to the network", async () => {
    const found = await Promise.all(
      locked.workers().map((worker) =>
        worker.evaluate(async () => {
          const answer = await fetch("http://elsewhere.test/");
          return [await answer.text(), typeof XMLHttpRequest, typeof WebSocket];
        }),
      ),
    );
    expect(found).toEqual([["", "undefined", "undefined"]]);
    expect(witness.seen).toEqual([]);
  });

  it.each<[string, Serving, string | RegExp]>([
    ["the wasm is missing", missing(WASM), /^fetch-engine: .*duckdb-eh.* expected a file, got status 404/],
    [
      "the wasm moved elsewhere",
      moved(WASM, "http://elsewhere.test/wasm"),
      /^fetch-engine: .*Failed to fetch/,
    ],
    [
      "the wasm is an HTML page",
      instead(WASM, () => HTML),
      /^fetch-engine: .*packed WebAssembly, got another file/,
    ],
    ["the wasm is empty", instead(WASM, () => ""), /^fetch-engine: /],
    [
      "the wasm is cut short",
      instead(WASM, (bytes) => bytes.subarray(0, 1e6)),
      /^fetch-engine: .*cut or altered/,
    ],
    ["a byte of the wasm is altered", instead(WASM, altered), /^fetch-engine: .*cut or altered/],
    [
      "DuckDB's worker is an HTML page",
      instead(/duckdb-worker/, () => HTML),
      /^fetch-engine: .*bytes of script/,
    ],
    ["the Parquet worker is cut short", instead(/parquet-worker/, (b) => b.subarray(9)), /^fetch-engine: /],
    ["a data file is missing", missing(DATA), /^fetch-data: .*people\.parquet.* got status 404/],
    [
      "a data file is an HTML page",
      instead(DATA, () => HTML),
      /^parquet: people\.parquet: .* got an HTML page/,
    ],
    [
      "a data file is cut short",
      instead(DATA, (b) => b.subarray(0, -9)),
      /^parquet: people\.parquet: .* cut short/,
    ],
    ["a byte of a data file is altered", instead(DATA, altered), /^parquet: people\.parquet: .*CRC-32/],
    ["WebAssembly is blocked", policy("script-src 'self'"), /^wasm: WebAssembly: expected leave to run it/],
    ["workers are blocked", policy("worker-src 'none'"), /^worker: .*expected a running worker/],
  ])("says so when %s, and leaves no worker", async (_, serving, expected) => {
    const { page } = await open(serving);
    expect(await start(page)).toMatch(expected);
    await noWorkers(page);
    expect(witness.seen).toEqual([]);
  });

  it.each(["download", "worker", "wasm", "parquet", "insert"])(
    "gives up when %s takes longer than its limit, and leaves no worker",
    async (limit) => {
      const { page } = await open();
      expect(await start(page, { [limit]: 0 })).toMatch(/^timeout: .*expected an end within 0 ms, got none$/);
      await noWorkers(page);
    },
  );

  it("gives up on a server that falls silent in the middle of a file", async () => {
    const { page } = await open({
      instead(path, response) {
        if (!WASM.test(path)) return false;
        response.write(Buffer.of(0x1f, 0x8b));
        return true;
      },
    });
    expect(await start(page, { download: 500 })).toMatch(
      /^timeout: .*duckdb-eh.*expected an end within 500 ms/,
    );
  });
});
