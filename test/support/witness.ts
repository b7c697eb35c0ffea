import { createServer } from "node:http";

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface Witness {
  readonly address: string;
  /** Hosts and addresses asked for. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

/** A browser that uses it cannot reach anything but this machine, and leaves a trace of each attempt, its workers too. */
export async function openWitness(): Promise<Witness> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    seen.push(request.url ?? "");
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error(`proxy: expected a port, got ${String(at)}`);
  return {
    address: `http://127.0.0.1:${at.port}`,
    seen,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
