import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import sirv from "sirv";

export interface StaticServer {
  /** The address of the site, with a slash at its end. */
  readonly address: string;
  /** Every path asked for so far, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export interface Serving {
  /** Where the site stands on the server: "/" or "/somewhere/below/". */
  readonly under?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers a path in place of the folder; false leaves it to the folder. */
  readonly instead?: (path: string, response: ServerResponse, folder: string) => boolean;
}

/** Serves a folder as any static host would, on a free port of this machine, and remembers what was asked. */
export async function serveFolder(
  folder: string,
  { under = "/", headers = {}, instead }: Serving = {},
): Promise<StaticServer> {
  const requests: string[] = [];
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    requests.push(pathname);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const missing = () => response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    if (!pathname.startsWith(under)) return missing();
    const path = `/${pathname.slice(under.length)}`;
    if (instead?.(path, response, folder)) return;
    request.url = path;
    files(request, response, () => void missing());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error(`server: expected a port, got ${String(at)}`);
  return {
    address: `http://127.0.0.1:${at.port}${under}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
