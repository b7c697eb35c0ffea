import type { Plugin } from "vite";

interface Renderer {
  renderFolder(folder: string): Promise<string | undefined>;
}

/**
 * Renders pages as the development server is asked for them. The policy is left out there, because hot
 * reload needs more than it allows.
 */
export function devPages(): Plugin {
  return {
    name: "dev-pages",
    apply: "serve",
    configureServer: (server) => () => {
      server.middlewares.use((request, response, next) => {
        const folder = (request.originalUrl ?? "/").replace(/[?#].*$/, "").replace(/^\/|index\.html$/g, "");
        void (async () => {
          const module = await server.ssrLoadModule("/data/prerender/render-folder.ts");
          const html = await (module as Renderer).renderFolder(folder); // border: the module by its path
          if (html === undefined) return next();
          response.setHeader("content-type", "text/html; charset=utf-8");
          response.end(await server.transformIndexHtml(`/${folder}`, html));
        })().catch(next);
      });
    },
  };
}
