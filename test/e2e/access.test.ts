import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { homeOf, type Language } from "../support/built-site";
import { axeFindings } from "../support/axe";
import { figureLive, openSiteVisits, type SiteVisits } from "../support/site-visit";

let site: SiteVisits;
beforeAll(async () => {
  site = await openSiteVisits();
});
afterAll(() => site.close());

describe.each<Language>(["en", "be"])("what axe finds: %s", (lang) => {
  it.each(["", "figure/held/", "about/", "calibration/", "changes/", "report/"])(
    "nothing on /%s, in light and in dark",
    async (path) => {
      const { page } = await site.visit(homeOf(lang) + path, { context: { colorScheme: "light" } });
      if (path.startsWith("figure/")) await figureLive(page, "held");
      if (path.startsWith("figure/"))
        for (const summary of await page.locator("details > summary").all()) await summary.click();
      // its tables are seventy of one kind: the first of each part stands for the rest
      if (path === "calibration/")
        for (const summary of await page.locator("details:first-child > summary").all())
          await summary.click();
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axeFindings(page)).toEqual([]);
    },
  );
});
