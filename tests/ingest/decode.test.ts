import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/ingest/decode.node.ts";
import { IngestError } from "../../src/ingest/ingest-error.ts";

const CURLY = "“Arden’s aid” costs €5m – says Zoë.";
const RUSSIAN =
  "Президент объявил о новой помощи. Министр сказал, что деньги придут в мае. Это хорошая новость для города.";
const meta = (name: string, text: string): string =>
  `<html><head><meta charset="${name}"></head><body>${text}</body></html>`;

describe("decodes", () => {
  test.each([
    ["UTF-8", iconv.encode(CURLY, "utf-8"), CURLY, "utf-8"],
    ["UTF-8 with a mark", iconv.encode(CURLY, "utf-8", { addBOM: true }), CURLY, "utf-8"],
    ["UTF-16 with a mark", iconv.encode(CURLY, "utf-16le", { addBOM: true }), CURLY, "utf-16le"],
    ["UTF-16, big end first", iconv.encode(CURLY, "utf-16be", { addBOM: true }), CURLY, "utf-16be"],
    [
      "windows-1252 as declared",
      iconv.encode(meta("windows-1252", CURLY), "windows-1252"),
      meta("windows-1252", CURLY),
      "windows-1252",
    ],
    [
      "declared Latin-1 is windows-1252",
      iconv.encode(meta("ISO-8859-1", CURLY), "windows-1252"),
      meta("ISO-8859-1", CURLY),
      "windows-1252",
    ],
    ["windows-1252, not declared", iconv.encode(CURLY, "windows-1252"), CURLY, "windows-1252"],
    [
      "windows-1252 that claims to be UTF-8",
      iconv.encode(meta("utf-8", CURLY), "windows-1252"),
      meta("utf-8", CURLY),
      "windows-1252",
    ],
    [
      "koi8-r as declared",
      iconv.encode(meta("koi8-r", RUSSIAN), "koi8-r"),
      meta("koi8-r", RUSSIAN),
      "koi8-r",
    ],
    ["koi8-r, not declared", iconv.encode(RUSSIAN, "koi8-r"), RUSSIAN, "koi8-r"],
    ["windows-1251, not declared", iconv.encode(RUSSIAN, "windows-1251"), RUSSIAN, "windows-1251"],
    [
      "an unknown declaration",
      iconv.encode(meta("klingon", CURLY), "utf-8"),
      meta("klingon", CURLY),
      "utf-8",
    ],
    [
      "UTF-16 declared in bytes that are not",
      iconv.encode(meta("utf-16", CURLY), "utf-8"),
      meta("utf-16", CURLY),
      "utf-8",
    ],
    ["no bytes", new Uint8Array(), "", "utf-8"],
  ])("%s", (_name, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding, problems: [] });
  });
});

test("what cannot be read is counted", () => {
  const bytes = iconv.encode(`<meta charset="shift_jis">`, "ascii");
  const { problems } = decode(Buffer.concat([bytes, Buffer.from([0x81, 0x20, 0xfd, 0x20])]));
  expect(problems.map(({ code }) => code)).toEqual(["undecodable-characters"]);
});

test.each([
  ["a PDF", Buffer.from("%PDF-1.7 some text"), "a PDF file"],
  ["a ZIP", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), "ZIP"],
  ["a zero", Buffer.from(`${"They met. ".repeat(10)}\u0000`), "binary"],
  ["control characters", Buffer.from(Array.from({ length: 100 }, (_none, i) => (i % 8) + 1)), "binary"],
])("refuses %s", (_name, bytes, word) => {
  expect(() => decode(bytes)).toThrow(IngestError);
  expect(() => decode(bytes)).toThrow(word);
});

test("a stray control character is no binary file", () => {
  expect(decode(Buffer.from(`Arden will pay.\u0007 ${"They met. ".repeat(10)}`)).text).toContain("\u0007");
});
