import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { homeOf, LANGUAGES } from "../support/built-site";
import { chooseWomen, figureLive, openSiteVisits, settled, type SiteVisits } from "../support/site-visit";
import { openWitness, type Witness } from "../support/witness";

/** Chromium asks its maker about every form it meets; no page can cause or stop that. A page's own request would be recorded as one. */
const BROWSERS_OWN = "content-autofill.googleapis.com:443";

let witness: Witness;
let root: SiteVisits;
let below: SiteVisits;
beforeAll(async () => {
  witness = await openWitness();
  [root, below] = await Promise.all([openSiteVisits(), openSiteVisits({ under: "/some/sub/path/" })]);
});
afterAll(async () => {
  await Promise.all([root.close(), below.close()]);
  await witness.close();
});

/** Starts the engine on the front page of a language, filters a figure, and says what was asked of whom. */
async function wander(site: SiteVisits, lang: (typeof LANGUAGES)[number]) {
  const { page, watched } = await site.visit(homeOf(lang), {
    context: { proxy: { server: witness.address, bypass: "127.0.0.1" } },
  });
  await figureLive(page, "held");
  await chooseWomen(page, "held");
  await settled(page, "held");
  await page.goto(`${site.server.address}${homeOf(lang)}about/`);
  const own = new URL(site.server.address).origin;
  return {
    errors: watched.errors,
    requests: watched.requests,
    elsewhere: [
      ...watched.requests.filter(
        (url) => !url.startsWith(site.server.address) && !url.startsWith(`blob:${own}/`),
      ),
      ...witness.seen.filter((host) => host !== BROWSERS_OWN),
    ],
  };
}

describe("every request", () => {
  it("goes to the page's own origin, at the root of a server", async () => {
    const { errors, requests, elsewhere } = await wander(root, "en");
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
    for (const file of ["duckdb-eh", "duckdb-worker", "parquet-worker", "observations.parquet", ".woff2"])
      expect(
        requests.some((url) => url.includes(file)),
        file,
      ).toBe(true);
  });

  it.each(LANGUAGES)("goes to the page's own origin and stays under a sub-path: %s", async (lang) => {
    const { errors, elsewhere } = await wander(below, lang);
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(below.server.requests.filter((path) => !path.startsWith("/some/sub/path/"))).toEqual([]);
  });
});
