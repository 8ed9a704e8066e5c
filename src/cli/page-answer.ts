/** The viewer's page as an answer over HTTP, with the extractor that it loads when a text is first pasted. */

import { policyOf } from "../node.ts";
import { plain, type Answer } from "./local-server.ts";
import { extractorFile } from "./page.ts";

/** Keeps other sites from reading what is answered, and the browser from guessing what it is. */
const GUARDED = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-store",
};

/** Of the worker: it compiles its arithmetic and loads the model, and can do nothing else. */
const WORKER_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'";

/** Gives `html` at `/`, the files of the extractor beside it, and nothing else. */
export function pageAnswer(html: string): Answer {
  // the page's own policy, and what a page cannot say of itself
  const policy = `${policyOf(html)}; frame-ancestors 'none'`;
  return ({ method, url }) => {
    if (method !== "GET" && method !== "HEAD") return plain(405, { allow: "GET, HEAD" });
    const name = new URL(url).pathname.slice(1);
    if (name === "") return answer(html, "text/html; charset=utf-8", policy);
    const file = extractorFile(name);
    return file === undefined ? plain(404) : answer(new Uint8Array(file.bytes), file.type, WORKER_POLICY);
  };
}

function answer(body: string | Uint8Array<ArrayBuffer>, type: string, policy: string): Response {
  return new Response(body, {
    headers: { "content-type": type, "content-security-policy": policy, ...GUARDED },
  });
}
