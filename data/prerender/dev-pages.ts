import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { LANGUAGES } from "../../src/words/words";
import { readMaterial } from "./material";
import { fillTemplate } from "./template";

type Site = typeof import("../../src/site");

/** Renders pages as the development server is asked for them; the policy is left out, because hot reload needs more than it allows. */
export function devPages(): Plugin {
  return {
    name: "rollcall:dev-pages",
    apply: "serve",
    configureServer(server) {
      const material = readMaterial("public/data");
      return () => {
        server.middlewares.use((request, response, next) => {
          void (async () => {
            const site = (await server.ssrLoadModule("/src/site.ts")) as Site; // border: the module by its path
            const folder = (request.originalUrl ?? "/")
              .replace(/[?#].*$/, "")
              .replace(/^\/|index\.html$/g, "");
            const { renderPage } = site.openSite(await material);
            for (const lang of LANGUAGES) {
              for (const id of site.pages) {
                if (site.folderOf(site.placeOf(id, lang)) !== folder) continue;
                const filled = fillTemplate(
                  await readFile("index.html", "utf8"),
                  await renderPage(id, lang),
                  { policy: "" },
                );
                response.setHeader("content-type", "text/html; charset=utf-8");
                response.end(await server.transformIndexHtml(`/${folder}`, filled));
                return;
              }
            }
            next();
          })().catch(next);
        });
      };
    },
  };
}
