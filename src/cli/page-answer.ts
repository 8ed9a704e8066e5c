/** The viewer's page as an answer over HTTP. */

import { createHash } from "node:crypto";
import { plain, type Answer } from "./local-server.ts";

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

/** Gives `html` at `/`, and nothing else. */
export function pageAnswer(html: string): Answer {
  const sent = headers(html);
  return ({ method, url }) => {
    if (method !== "GET" && method !== "HEAD") return plain(405, { allow: "GET, HEAD" });
    return new URL(url).pathname === "/" ? new Response(html, { headers: sent }) : plain(404);
  };
}
