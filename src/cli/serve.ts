/** One page on a port of this computer. */

import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const HOST = "127.0.0.1";

/** Headers that keep the page from loading or sending anything, and other sites from reading it. */
function headers(html: string): Readonly<Record<string, string>> {
  const hashes = [...html.matchAll(/<script\b(?![^>]*application\/json)[^>]*>([^]*?)<\/script>/gi)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(" ") || "'none'"}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy.join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
  };
}

/**
 * Serves `html` at `/` on 127.0.0.1 until `stop`; port 0 takes a free one. `ready` gets the address. A request for another
 * host name is refused, so that no page of another site can reach this one by a name of its own. Throws when the port is taken.
 */
export async function serve(
  html: string,
  port: number,
  stop: AbortSignal,
  ready: (url: string) => void,
): Promise<void> {
  const sent = headers(html);
  const server = createServer((request, response) => {
    const { host = "" } = request.headers;
    const mine = addresses(server).includes(host);
    const status = !mine
      ? 403
      : request.method !== "GET" && request.method !== "HEAD"
        ? 405
        : request.url !== "/"
          ? 404
          : 200;
    if (status === 200) response.writeHead(status, sent).end(request.method === "HEAD" ? undefined : html);
    else response.writeHead(status, { "content-type": "text/plain" }).end();
  });
  await listen(server, port);
  ready(`http://${addresses(server)[0] ?? HOST}/`);
  await new Promise<void>((resolve) => {
    const close = (): void => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    };
    if (stop.aborted) close();
    else stop.addEventListener("abort", close, { once: true });
  });
}

function addresses(server: Server): readonly string[] {
  const { port } = server.address() as AddressInfo;
  return [`${HOST}:${port}`, `localhost:${port}`];
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const taken = "code" in error && error.code === "EADDRINUSE";
      reject(
        taken
          ? new Error(`port ${port} is in use: give another with --port, or 0 for a free one`, {
              cause: error,
            })
          : error,
      );
    });
    server.listen(port, HOST, () => {
      resolve();
    });
  });
}
