import { DataFactory } from "n3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorIri, documentIri, mentionIri, nodeIri, passageIri } from "../../src/graph/iri.ts";
import { decimal, words } from "../../src/graph/literal.ts";
import { expand, prefixes, shorten } from "../../src/graph/prefixes.ts";

const hash = `a5fcbe3696031547${"0".repeat(48)}`;
const document = documentIri(hash);

describe("names of nodes", () => {
  test.each([
    ["a document", document.value, "https://w3id.org/pledgegraph/doc/a5fcbe3696031547"],
    [
      "an act",
      nodeIri(document, "act-16-25").value,
      "https://w3id.org/pledgegraph/doc/a5fcbe3696031547-act-16-25",
    ],
    ["an actor", actorIri("MaraLind").value, "https://w3id.org/pledgegraph/actor/MaraLind"],
    [
      "a passage",
      passageIri(document, { start: 3, end: 9 }).value,
      "https://w3id.org/pledgegraph/doc/a5fcbe3696031547#char=3,9",
    ],
  ])("%s", (_name, iri, expected) => {
    expect(iri).toBe(expected);
  });

  test.each([
    ["an upper-case hash", () => documentIri(hash.toUpperCase()), "64 lower-case hexadecimal digits"],
    ["a short hash", () => documentIri("a5fc"), "64 lower-case hexadecimal digits"],
    ["an actor with a space", () => actorIri("Mara Lind"), '"Mara Lind" cannot name an actor'],
    ["an actor that ends the IRI", () => actorIri("a> <b"), "cannot name an actor"],
    ["an empty actor", () => actorIri(""), "cannot name an actor"],
    ["a node with a dot", () => nodeIri(document, "act.1"), "cannot name a node"],
    ["an empty span", () => passageIri(document, { start: 3, end: 3 }), "3-3 is no span"],
    ["a negative span", () => passageIri(document, { start: -1, end: 3 }), "is no span"],
    ["half a character", () => passageIri(document, { start: 0.5, end: 3 }), "is no span"],
  ])("%s is refused", (_name, make, message) => {
    expect(make).toThrow(message);
  });

  const span = { start: 3, end: 5, quote: "He" };
  test.each([
    [{ actor: "A", basis: "pronoun", text: "He", span }, "mention-3-5-pronoun-A"],
    [{ actor: "A", basis: "named", text: "He", span }, "mention-3-5-named-A"],
    [{ actor: "A", basis: "pronoun", text: "the mayor", span }, "mention-3-5-pronoun-A-04663a8f"],
    [{ actor: "A", basis: "inferred", text: "the mayor" }, "mention-inferred-A-04663a8f"],
  ] as const)("a mention %#", (reference, id) => {
    expect(mentionIri(document, reference).value).toBe(`${document.value}-${id}`);
  });
});

describe("prefixed names", () => {
  test.each([
    ["https://w3id.org/pledgegraph/ns#announces", "pledge:announces"],
    ["https://w3id.org/pledgegraph/actor/France", "actor:France"],
    ["https://w3id.org/pledgegraph/doc/a5fc-act-1-2", "doc:a5fc-act-1-2"],
    ["https://w3id.org/pledgegraph/actor/-x", "<https://w3id.org/pledgegraph/actor/-x>"],
    ["https://w3id.org/pledgegraph/actor/", "<https://w3id.org/pledgegraph/actor/>"],
    ["https://w3id.org/pledgegraph/doc/a5fc#char=1,2", "<https://w3id.org/pledgegraph/doc/a5fc#char=1,2>"],
    ["https://example.org/x", "<https://example.org/x>"],
  ])("%s", (iri, short) => {
    expect(shorten(iri)).toBe(short);
  });

  test("what is shortened expands again; unknown prefixes do not", () => {
    for (const [prefix, namespace] of Object.entries(prefixes))
      expect(expand(`${prefix}:x`)).toBe(`${namespace}x`);
    expect(expand("nobody:x")).toBeUndefined();
    expect(expand("no prefix")).toBeUndefined();
    expect(expand("constructor:x")).toBeUndefined();
  });
});

describe("decimals have no exponent and lose nothing", () => {
  test.each([
    [2e9, "2000000000"], [2.5, "2.5"], [1e21, "1000000000000000000000"], [1.25e22, "12500000000000000000000"],
    [1e-7, "0.0000001"], [1.5e-7, "0.00000015"], [-1.5e-7, "-0.00000015"], [0, "0"], [0.1, "0.1"],
  ])("%d is %s", (value, lexical) => {
    expect(decimal(value).value).toBe(lexical);
  }); // prettier-ignore

  test("any finite number comes back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { value: lexical } = decimal(value);
        expect(lexical).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(lexical)).toBe(value === 0 ? Number(lexical) : value);
      }),
    );
  });

  test("no amount is infinite", () => {
    expect(() => decimal(Infinity)).toThrow("is no amount");
    expect(() => decimal(NaN)).toThrow("is no amount");
  });
});

test.each([
  ["en", "en"], ["en-GB", "en-gb"], ["not a tag", ""], ["", ""], ['en" .', ""],
])("words in %j have the tag %j", (language, tag) => {
  expect(words("x", language).language.toLowerCase()).toBe(tag);
  expect(DataFactory.literal("x").language).toBe("");
}); // prettier-ignore
