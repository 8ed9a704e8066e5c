import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IngestError } from "../../src/ingest/ingest-error.ts";
import { MAX_BYTES, readSource } from "../../src/ingest/read-source.node.ts";
import { readText } from "../../src/ingest/read-text.ts";
import type { Reader } from "../../src/ingest/reader.ts";
import { makeSource, MAX_TEXT } from "../../src/ingest/source.ts";
import { textReader } from "../../src/ingest/text.ts";

const ENGLISH = "Arden will pay for the damage that the flood did to the town, the minister said on Monday.";
const folder = mkdtempSync(join(tmpdir(), "pledgegraph-"));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(IngestError);
  return error instanceof IngestError ? `${error.code}: ${error.message}` : "";
}

describe("makeSource", () => {
  test.each([
    ["\uFEFFArden\r\npays\rnow\n", "Arden\npays\nnow\n"],
    ["a\uFEFFb", "a\uFEFFb"],
    ["a\u0000\uD800b", "a\u0000\uD800b"],
    ["  a\u00A0 b ", "  a\u00A0 b "],
  ])("changes line ends and the mark, nothing else: %j", (text, expected) => {
    expect(makeSource("x", text).text).toBe(expected);
  });

  test("line ends are the same from every system, and twice is once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        fc.pre(text.replace(/^\uFEFF/, "").trim() !== "");
        const once = makeSource("x", text).text;
        expect(once).not.toContain("\r");
        expect(makeSource("x", once.replaceAll("\n", "\r\n")).text).toBe(once.replace(/^\uFEFF/, ""));
      }),
    );
  });

  test.each(["", " \n\t ", "\uFEFF"])("refuses an empty text: %j", (text) => {
    expect(() => makeSource("a.txt", text)).toThrow("a.txt: there is no text");
  });

  test("refuses a text that is too long, and says what to do", () => {
    expect(() => makeSource("a.txt", "a".repeat(MAX_TEXT + 1))).toThrow(
      /^a\.txt: 2000001 characters, the limit is 2000000\. Split/,
    );
    expect(makeSource("a.txt", "a".repeat(MAX_TEXT)).text).toHaveLength(MAX_TEXT);
  });

  test("what the caller says is kept", () => {
    expect(
      makeSource("x", "We will pay.", { genre: "news", speakers: ["Ada Brook"], published: "2026-04-16" }),
    ).toEqual({
      id: "x",
      text: "We will pay.",
      genre: "news",
      speakers: ["Ada Brook"],
      published: "2026-04-16",
    });
  });
});

describe("readSource", () => {
  test("a text file: path as id, day from its front, and a problem that says so", async () => {
    const path = file("a.txt", `Donors meet in Oslo again\nMeridian Newswire, 16 April 2026\n${ENGLISH}`);
    const { source, problems } = await readSource(path);
    expect(source).toMatchObject({
      id: path,
      title: "Donors meet in Oslo again",
      publisher: "Meridian Newswire",
      published: "2026-04-16",
      genre: "news",
    });
    expect(problems).toEqual([
      { code: "date-from-text", document: path, message: expect.stringContaining("2026-04-16") as string },
    ]);
    expect((await readSource(path, { published: "2026-04-17" })).problems).toEqual([]);
  });

  test("bytes with a name", async () => {
    const { source } = await readSource({
      name: "-",
      bytes: Buffer.from(`<html><body><p>${ENGLISH}</p></body></html>`),
    });
    expect(source).toMatchObject({ id: "-", text: ENGLISH });
  });

  test("files that are wrong name themselves, the cause and the remedy", async () => {
    expect(await codeOf(readSource(join(folder, "none.txt")))).toMatch(
      /^no-file: .*none\.txt: there is no such file\. Name a/,
    );
    expect(await codeOf(readSource(folder))).toContain("this is a folder");
    expect(await codeOf(readSource(file("empty.txt", "")))).toContain("empty.txt: the file is empty");
    expect(await codeOf(readSource(file("blank.txt", " \n")))).toContain("empty: ");
    expect(await codeOf(readSource(file("a.pdf", "%PDF-1.7")))).toMatch(/^binary: .*a\.pdf: This is a PDF/);
    expect(await codeOf(readSource(file("long.txt", ENGLISH.repeat(250_000))))).toMatch(
      /^too-long: .*long\.txt: 22\d{6} characters/,
    );
    expect(await codeOf(readSource({ name: "big", bytes: new Uint8Array(MAX_BYTES + 1) }))).toContain(
      "too-long: big: ",
    );
  });

  test.each([
    [
      "French",
      "Le ministre a annoncé lundi une aide de deux milliards d’euros pour la ville, qui a été détruite par une inondation.",
    ],
    [
      "German",
      "Der Minister kündigte am Montag eine Hilfe von zwei Milliarden Euro für die Stadt an, die überflutet worden war.",
    ],
    [
      "Russian",
      "Министр объявил в понедельник о помощи в размере двух миллиардов для города, который разрушило наводнение.",
    ],
  ])("refuses %s", async (language, text) => {
    expect(await codeOf(readText("a.txt", text))).toContain(
      `not-english: a.txt: this looks like ${language}; Pledgegraph reads English only`,
    );
    expect((await readText("a.txt", text, { language: "en" })).source.text).toBe(text);
  });

  test("a wrong lang attribute does not keep an English page out", async () => {
    expect(
      (await readText("a.html", `<html lang="de"><body><p>${ENGLISH}</p></body></html>`)).source.text,
    ).toBe(ENGLISH);
  });

  test.each([
    "Arden pays.",
    "Arden\nBelmar\nCorvin",
    "Latvia\nBelgium\nLithuania\nCanada\nLuxembourg\nCzechia\nThe Netherlands\nDenmark",
  ])("too short to tell is read: %j", async (text) => {
    expect((await readText("a.txt", text)).source.text).toBe(text);
  });

  test("a reader of one's own", async () => {
    const shout: Reader = {
      name: "shout",
      accepts: (name) => name.endsWith(".shout"),
      read: (text) => ({ text: text.toLowerCase(), metadata: { publisher: "Shout" }, problems: [] }),
    };
    const { source } = await readText("a.shout", ENGLISH.toUpperCase(), {}, [shout, textReader]);
    expect(source).toMatchObject({ text: ENGLISH.toLowerCase(), publisher: "Shout" });
  });

  test("the same bytes give the same source", async () => {
    const path = file(
      "same.html",
      `<html><head><title>T</title></head><body><p>${ENGLISH}</p></body></html>`,
    );
    expect(await readSource(path)).toEqual(await readSource(path));
  });
});
