/** Parts of a page that are asked for rarely: gzip in base64, in a script element that nothing runs, unpacked on demand. */

import { gzipSync } from "fflate";

/** What a page may have enclosed; the element's id is `pledgegraph-<name>`. */
export const ENCLOSURES = ["texts", "exports", "worker", "lemmas", "model"] as const;
export type Enclosure = (typeof ENCLOSURES)[number];

export function enclosureId(name: Enclosure): string {
  return `pledgegraph-${name}`;
}

/** The element around `content`: text is packed, bytes are packed already. The same bytes on every machine. */
export function enclosureElement(name: Enclosure, content: string | Uint8Array): string {
  const bytes =
    typeof content === "string"
      ? gzipSync(new TextEncoder().encode(content), { level: 9, mtime: 0 })
      : content;
  return `<script type="application/gzip" id="${enclosureId(name)}">${base64(bytes)}</script>`;
}

/** Arguments that a call can have, in every engine. */
const CHUNK = 0x6000;

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
