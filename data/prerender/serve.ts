import { createServer } from "node:http";
import sirv from "sirv";

/** Serves a folder of finished files on a port of this machine and says where. */
export function serve(folder: string, port: number): void {
  const files = sirv(folder, { etag: true, brotli: true, gzip: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end("Not found");
    });
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    const taken = error.code === "EADDRINUSE";
    console.error(
      taken
        ? `PORT: expected a free port, got ${port}, which is in use. Try PORT=${port + 1} npm start`
        : error,
    );
    process.exit(1);
  });
  server.listen(port, () => console.log(`Rollcall: http://localhost:${port}/`));
}
