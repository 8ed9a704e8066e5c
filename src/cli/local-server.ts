/** A server of this computer that answers with the web's own Request and Response. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isIP, type AddressInfo } from "node:net";
import { Readable } from "node:stream";

export type Answer = (request: Request) => Response | Promise<Response>;

export interface ServerOptions {
  /** 127.0.0.1 unless told. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly stop: AbortSignal;
  /** Gets the address, with the slash at its end. */
  readonly ready: (url: string) => void;
}

const HOST = "127.0.0.1";
/** A query may be in the address: more than the 16 kB of Node.js. */
const MOST_HEADER_BYTES = 65_536;
const MOST_CONNECTIONS = 256;

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Answers until `stop`. On a loopback address a request for another host name is refused, so that no page of another site can
 * reach this one by a name of its own. Throws when the port is taken or the host is not of this computer.
 */
export async function runServer(
  answer: Answer,
  { host = HOST, port, stop, ready }: ServerOptions,
): Promise<void> {
  const server = createServer({ maxHeaderSize: MOST_HEADER_BYTES }, (request, response) => {
    void respond(request, response, answer, isLoopback(host) ? addresses(server, host) : undefined);
  });
  server.maxConnections = MOST_CONNECTIONS;
  await listen(server, port, host);
  ready(`http://${addresses(server, host)[0] ?? host}/`);
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

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  hosts: readonly string[] | undefined,
): Promise<void> {
  const { host = "" } = request.headers;
  const gone = new AbortController();
  response.on("close", () => {
    gone.abort();
  });
  try {
    const given =
      hosts?.includes(host) === false
        ? plain(403)
        : await answerTo(webRequest(request, host, gone.signal), answer);
    if (gone.signal.aborted) return;
    const body = Buffer.from(await given.arrayBuffer());
    const length = given.status === 204 ? {} : { "content-length": String(body.length) };
    // the rest of a body that nobody reads must not be taken for the next request
    const close = request.complete ? {} : { connection: "close" };
    response.writeHead(given.status, { ...Object.fromEntries(given.headers), ...length, ...close });
    response.end(request.method === "HEAD" ? undefined : body);
  } catch {
    // a client that went away, or a fault of ours: it must not end the server
    if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain", connection: "close" });
    response.end();
  }
}

async function answerTo(request: Request | undefined, answer: Answer): Promise<Response> {
  return request === undefined ? plain(400) : answer(request);
}

export function plain(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { "content-type": "text/plain", ...headers } });
}

/** Undefined when it is none: an address that is no path, a host that is no name, a method that the web forbids. */
function webRequest(incoming: IncomingMessage, host: string, signal: AbortSignal): Request | undefined {
  const { method = "GET", url = "", headers } = incoming;
  if (!url.startsWith("/")) return undefined;
  try {
    const known = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    );
    const body = method === "GET" || method === "HEAD" ? null : (Readable.toWeb(incoming) as BodyInit);
    return new Request(`http://${host}${url}`, {
      method,
      headers: known,
      body,
      signal,
      duplex: "half",
    } as RequestInit);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function addresses(server: Server, host: string): readonly string[] {
  const { port } = server.address() as AddressInfo;
  const name = isIP(host) === 6 ? `[${host}]` : host;
  return [...new Set([name, HOST, "localhost"])].map((one) => `${one}:${port}`);
}

const REASONS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) => `port ${port} is in use: give another with --port, or 0 for a free one`,
  EACCES: (_, port) => `no permission for port ${port}: give one above 1023 with --port`,
  EADDRNOTAVAIL: (host) => `${host} is no address of this computer: give another with --host`,
  ENOTFOUND: (host) => `${host} is no address of this computer: give another with --host`,
};

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ""];
      reject(reason === undefined ? error : new Error(reason(host, port), { cause: error }));
    });
    server.listen(port, host, () => {
      resolve();
    });
  });
}
