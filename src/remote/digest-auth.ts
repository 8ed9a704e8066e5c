import { md5 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Of the request that a challenge is answered for. */
export interface Challenged {
  readonly user: string;
  readonly password: string;
  readonly method: string;
  /** Path and query. */
  readonly uri: string;
  /** Hexadecimal, new each time. */
  readonly cnonce: string;
}

const HASHES = { MD5: md5, "SHA-256": sha256 } as const;

/**
 * The Authorization header that answers `WWW-Authenticate: Digest …` (RFC 7616), which Virtuoso asks for. Undefined when the
 * challenge is none, or wants what we do not have: we know MD5 and SHA-256, and qop "auth" or none.
 */
export function answerDigest(challenge: string | null, request: Challenged): string | undefined {
  if (challenge === null || !/^digest\s/i.test(challenge)) return undefined;
  const given = new Map<string, string>();
  for (const [, name = "", quoted, bare] of challenge.matchAll(
    /([a-z]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi,
  ))
    given.set(name.toLowerCase(), quoted ?? bare ?? "");
  const [realm, nonce, qop, opaque] = ["realm", "nonce", "qop", "opaque"].map((name) => given.get(name));
  const name = (given.get("algorithm") ?? "MD5").toUpperCase();
  if (realm === undefined || nonce === undefined || (name !== "MD5" && name !== "SHA-256")) return undefined;
  if (qop !== undefined && !qop.split(",").some((one) => one.trim() === "auth")) return undefined;
  const hash = (text: string): string => bytesToHex(HASHES[name](utf8ToBytes(text)));
  const { user, password, method, uri, cnonce } = request;
  const [secret, what] = [hash(`${user}:${realm}:${password}`), hash(`${method}:${uri}`)];
  const count = "00000001";
  const middle = qop === undefined ? nonce : `${nonce}:${count}:${cnonce}:auth`;
  return [
    `Digest username="${escape(user)}"`,
    `realm="${realm}"`,
    `nonce="${nonce}"`,
    `uri="${uri}"`,
    `algorithm=${name}`,
    `response="${hash(`${secret}:${middle}:${what}`)}"`,
    ...(qop === undefined ? [] : ["qop=auth", `nc=${count}`, `cnonce="${cnonce}"`]),
    ...(opaque === undefined ? [] : [`opaque="${opaque}"`]),
  ].join(", ");
}

function escape(text: string): string {
  return text.replace(/["\\]/g, "\\$&");
}
