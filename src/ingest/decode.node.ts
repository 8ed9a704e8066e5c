/** Bytes become a string. iconv-lite decodes: TextDecoder of Node 20 gets windows-1252 wrong. */

import chardet from "chardet";
import iconv from "iconv-lite";
import type { Problem } from "../types.ts";
import { IngestError } from "./ingest-error.ts";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly Omit<Problem, "document">[];
}

/** A declaration must stand within so many bytes (HTML standard: 1,024; real pages are later). */
const DECLARATION_REACH = 4096;
const DECLARATION =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:-]{2,40})/i;
/** What looks at a file's first bytes; enough for names of a language. */
const SAMPLE = 65_536;
/** Share of control characters above which bytes are no text. */
const BINARY_SHARE = 0.05;

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-32le", [0xff, 0xfe, 0x00, 0x00]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * The order: byte order mark, the encoding that the page declares, UTF-8 if the bytes are, else a guess from the bytes.
 * Throws an {@link IngestError} for bytes that are no text (PDF, Word, pictures).
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = MARKS.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0];
  if (mark === undefined) refuseBinary(bytes);
  const declared = mark ?? declaredEncoding(bytes);
  const encoding = declared ?? (isUtf8(bytes) ? "utf-8" : guessed(bytes));
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  const lost = text.split("\uFFFD").length - 1;
  const message = `${lost} characters could not be read as ${encoding}: save the file as UTF-8.`;
  return { text, encoding, problems: lost === 0 ? [] : [{ code: "undecodable-characters", message }] };
}

function refuseBinary(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, SAMPLE);
  const start = String.fromCharCode(...sample.subarray(0, 8));
  const kind = start.startsWith("%PDF")
    ? "a PDF file"
    : start.startsWith("PK")
      ? "a ZIP or Office file"
      : "a binary file";
  const control = sample.reduce(
    (sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0),
    0,
  );
  if (start.startsWith("%PDF") || sample.includes(0) || control > sample.length * BINARY_SHARE) {
    throw new IngestError(
      "binary",
      `This is ${kind}, not a text. Save its text as .txt, .md or .html first.`,
    );
  }
}

/** Undefined for unknown names, and for a page that says UTF-8 and is not. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = iconv.decode(Buffer.from(bytes.subarray(0, DECLARATION_REACH)), "latin1");
  const match = DECLARATION.exec(head);
  const name = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (name === undefined || !iconv.encodingExists(name) || /^utf-?(?:16|32)/.test(name)) return undefined;
  if (/^utf-?8$/.test(name) && !isUtf8(bytes)) return undefined;
  // browsers read both as windows-1252, and pages mean it (WHATWG Encoding Standard)
  return /^(?:iso-?8859-1|latin-?1|us-ascii|ascii)$/.test(name) ? "windows-1252" : name;
}

function isUtf8(bytes: Uint8Array): boolean {
  return !iconv
    .decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "utf-8")
    .includes("\uFFFD");
}

function guessed(bytes: Uint8Array): string {
  const name = chardet.detect(bytes.subarray(0, SAMPLE)) ?? "windows-1252";
  if (!iconv.encodingExists(name) || /^(?:iso-8859-1|ascii|utf-8)$/i.test(name)) return "windows-1252";
  return name.toLowerCase();
}
