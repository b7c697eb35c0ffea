import { existsSync } from "node:fs";
import { createServer } from "node:http";
import sirv from "sirv";

/** Serves the finished site on PORT, 4173 unless told otherwise. */
if (!existsSync("dist/index.html")) throw new Error("dist/index.html: expected the built site, got nothing; run npm run build");
const port = Number(process.env["PORT"] ?? 4173);
const files = sirv("dist", { etag: true, brotli: true, gzip: true });
createServer((request, response) => {
  files(request, response, () => {
    response.statusCode = 404;
    response.end("Not found");
  });
}).listen(port, () => {
  console.log(`Rollcall: http://localhost:${port}/`);
});
