/** Requests to a store of somebody else: bounded in time, size and number, and with credentials that stay with it. */

import { bytesToHex } from "@noble/hashes/utils.js";
import { answerDigest } from "./digest-auth.ts";
import { RemoteError } from "./remote-error.ts";

export type Credentials = { readonly user: string; readonly password: string } | { readonly token: string };

export interface ClientOptions {
  readonly credentials?: Credentials;
  /** Milliseconds for one request, 60,000 unless told. */
  readonly timeoutMs?: number;
  /** How often a request is sent, when the store is busy or cannot be reached; 5 unless told. */
  readonly attempts?: number;
  /** Milliseconds before the second attempt, 500 unless told; twice as many before each that follows. */
  readonly delayMs?: number;
  readonly signal?: AbortSignal;
}

export interface RemoteRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly url: string;
  readonly accept?: string;
  readonly contentType?: string;
  readonly body?: string;
}

export interface RemoteAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends a request. An answer has a status below 300, or 404; anything else is a {@link RemoteError}. */
export type Client = (request: RemoteRequest) => Promise<RemoteAnswer>;

/** What is sent with each request, once it is known. */
interface Session {
  authorization?: string;
}

const AGAIN = new Set([429, 502, 503, 504]);
const MOST_BYTES = 400_000_000;
const MOST_WORDS = 300;
const MOST_REDIRECTS = 5;
const LONGEST_WAIT_MS = 30_000;

/** Requests must be such that sending them twice does what sending them once does. */
export function createClient(options: ClientOptions = {}): Client {
  const { attempts = 5, delayMs = 500, signal } = options;
  const { credentials } = options;
  const session: Session =
    credentials !== undefined && "token" in credentials
      ? { authorization: `Bearer ${credentials.token}` }
      : {};
  return async (request) => {
    checkAddress(request.url);
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= attempts;
      try {
        const response = await send(request, options, session);
        if (last || !AGAIN.has(response.status)) return await finish(request, response);
        await response.body?.cancel();
        await wait(waitFor(response.headers.get("retry-after"), delayMs * 2 ** (attempt - 1)), signal);
      } catch (error) {
        if (signal?.aborted === true || error instanceof RemoteError) throw error;
        if (last) throw unreachable(request, error, attempts);
        await wait(delayMs * 2 ** (attempt - 1), signal);
      }
    }
  };
}

function checkAddress(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new RemoteError(
      "address",
      `"${address}" is no address of a store: give one that begins with http:// or https://.`,
    );
  if (url.username !== "" || url.password !== "")
    throw new RemoteError("address", "The address holds a password: leave it out, and give it apart.");
}

async function send(request: RemoteRequest, options: ClientOptions, session: Session): Promise<Response> {
  let { url } = request;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await authorised({ ...request, url }, options, session);
    const location = response.headers.get("location");
    if (response.status < 301 || ![301, 302, 303, 307, 308].includes(response.status) || location === null)
      return response;
    await response.body?.cancel();
    url = redirected(request, response.status, url, location);
  }
  throw new RemoteError("refused", `${request.url} redirects more than ${MOST_REDIRECTS} times.`);
}

/** Credentials, and what is sent, stay with the store that the user named. */
function redirected({ method }: RemoteRequest, status: number, from: string, location: string): string {
  const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (to?.origin !== new URL(from).origin)
    throw new RemoteError(
      "refused",
      `${from} redirects to another place, ${to?.origin ?? location}: give that address if you trust it.`,
    );
  if (method !== "GET" && status < 307)
    throw new RemoteError("refused", `${from} redirects to ${to.href}: give that address.`);
  return to.href;
}

/**
 * A password goes to who asks for it: as Digest where that is offered, else as Basic, and then with each request that follows.
 * Some stores (Virtuoso) say no to Basic without saying what they would take, so it is never the first thing sent.
 */
async function authorised(
  request: RemoteRequest,
  options: ClientOptions,
  session: Session,
): Promise<Response> {
  const { credentials } = options;
  const first = await once(request, options, session.authorization);
  if (first.status !== 401 || credentials === undefined || session.authorization !== undefined) return first;
  if ("token" in credentials) return first;
  const { pathname, search } = new URL(request.url);
  const digest = answerDigest(first.headers.get("www-authenticate"), {
    ...credentials,
    method: request.method,
    uri: pathname + search,
    cnonce: bytesToHex(crypto.getRandomValues(new Uint8Array(16))),
  });
  await first.body?.cancel();
  if (digest === undefined) session.authorization = basic(credentials);
  return once(request, options, digest ?? session.authorization);
}

function basic({ user, password }: { readonly user: string; readonly password: string }): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

function once(
  { method, url, accept, contentType, body }: RemoteRequest,
  { timeoutMs = 60_000, signal }: ClientOptions,
  authorization: string | undefined,
): Promise<Response> {
  const time = AbortSignal.timeout(timeoutMs);
  return fetch(url, {
    method,
    redirect: "manual",
    signal: signal === undefined ? time : AbortSignal.any([time, signal]),
    headers: {
      ...(accept === undefined ? {} : { accept }),
      ...(contentType === undefined ? {} : { "content-type": contentType }),
      ...(authorization === undefined ? {} : { authorization }),
    },
    ...(body === undefined ? {} : { body }),
  });
}

async function finish({ method, url }: RemoteRequest, response: Response): Promise<RemoteAnswer> {
  const { status, headers } = response;
  if (status < 300 || status === 404) return { status, headers, text: await readText(response, url) };
  const words = (await readText(response, url).catch(() => "")).replace(/<[^>]*>/g, " ");
  const said = words.replace(/\s+/g, " ").trim().slice(0, MOST_WORDS);
  const what = `${method} ${url}: ${status} ${response.statusText}${said === "" ? "" : `: ${said}`}`;
  if (status === 401 || status === 403)
    throw new RemoteError(
      "denied",
      `${what}. Give PLEDGEGRAPH_USER and PLEDGEGRAPH_PASSWORD, or PLEDGEGRAPH_TOKEN, that may do this.`,
    );
  throw new RemoteError(AGAIN.has(status) ? "unreachable" : "refused", what);
}

async function readText(response: Response, url: string): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_BYTES)
      throw new RemoteError(
        "too-much",
        `${url}: the answer has more than ${MOST_BYTES / 1e6} million bytes.`,
      );
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join("") + decoder.decode();
}

function unreachable({ method, url }: RemoteRequest, error: unknown, attempts: number): RemoteError {
  const { message, cause, name } = error as Error;
  const why =
    name === "TimeoutError" ? "no answer in time" : cause instanceof Error ? cause.message : message;
  return new RemoteError(
    "unreachable",
    `${method} ${url}: ${why}, tried ${attempts} times. Is the store running, and the address right?`,
    { cause: error },
  );
}

/** Retry-After in seconds, within reason. */
function waitFor(retryAfter: string | null, delay: number): number {
  const asked = /^\d{1,6}$/.test(retryAfter ?? "") ? Number(retryAfter) * 1000 : delay;
  return Math.min(asked, LONGEST_WAIT_MS);
}

function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}
