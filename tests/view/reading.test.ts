import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildScene, readingOf } from "../../src/view/index.ts";
import { exampleFacts, exampleTexts } from "./facts.ts";

const scene = buildScene(exampleFacts());
const texts = new Map([...exampleTexts()].map(([hash, text]) => [hash.slice(0, 16), text]));

describe("a source to read", () => {
  test.each([...texts])(
    "the pieces of %s are its text, and every statement begins once",
    (document, text) => {
      const pieces = readingOf(text, document, scene.statements);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      const here = scene.statements
        .filter((statement) => statement.document === document)
        .map(({ id }) => id);
      expect(pieces.flatMap(({ begins }) => begins).sort()).toEqual(here.sort());
    },
  );

  test.each(scene.statements)("the pieces of $label are its sentences and its words", ({ id, document, evidence }) => {
    const pieces = readingOf(texts.get(document)!, document, scene.statements);
    const sentence = pieces.filter(({ said }) => said.includes(id)).map(({ text }) => text).join("");
    expect(sentence).toBe([...new Set(evidence.flatMap(({ passages }) => passages.map(({ quote }) => quote)))].join(""));
    expect(pieces.find(({ said }) => said.includes(id))!.begins).toContain(id);
    for (const { text, words, said } of pieces) if (words === id) expect([sentence.includes(text), said.includes(id)]).toEqual([true, true]);
  }); // prettier-ignore

  test("a sentence that says two things has the words of each", () => {
    const [document, text] = [...texts][0]!;
    const shared = readingOf(text, document, scene.statements).filter(({ said }) => said.length === 2);
    expect(new Set(shared.flatMap(({ words }) => words ?? [])).size).toBe(2);
  });

  test("a text that is not the document's, whatever it is, is cut without loss", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 900 }), (text) => {
        expect(
          readingOf(text, "1111111111111111", scene.statements)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
