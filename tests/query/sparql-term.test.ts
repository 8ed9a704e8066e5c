/** Values as terms: no value is anything else than one term of the query. */
import fc from "fast-check";
import { DataFactory } from "n3";
import { beforeAll, describe, expect, test } from "vitest";
import { openSparql, sparqlTerm, SparqlError, type SparqlEngine } from "../../src/index.ts";
import { iri, literal } from "../../src/query/terms.ts";

const XSD = "http://www.w3.org/2001/XMLSchema#";

describe("the text of a term", () => {
  test.each<[value: unknown, text: string]>([
    ["", '""'],
    ['say "no"\n\\', '"say \\"no\\"\\n\\\\"'],
    ["\t\r\b\f\u0001", '"\\t\\r\\b\\f\u0001"'],
    ["' } DROP ALL #", '"\' } DROP ALL #"'],
    [0, "0"],
    [-0, "0"],
    [42, "42"],
    [-42, `"-42"^^<${XSD}integer>`],
    [2e9, "2000000000"],
    [12n, "12"],
    [-(2n ** 70n), `"-1180591620717411303424"^^<${XSD}integer>`],
    [0.1, "0.1"],
    [-2.5, `"-2.5"^^<${XSD}decimal>`],
    [1e21, "1.0E21"],
    [1.5e-9, "1.5E-9"],
    [-1e300, `"-1.0E300"^^<${XSD}double>`],
    [true, "true"],
    [{ iri: "https://example.org/a", label: "A" }, "<https://example.org/a>"],
    [{ iri: "http://[::1]/a" }, "<http://[::1]/a>"],
    [DataFactory.namedNode("urn:a"), "<urn:a>"],
    [DataFactory.literal("chat", "fr"), '"chat"@fr'],
    [DataFactory.variable("who"), "?who"],
    [literal("2026-05-04", "xsd:date"), `"2026-05-04"^^<${XSD}date>`],
    [literal("2500000", `${XSD}decimal`), `"2500000"^^<${XSD}decimal>`],
    [literal("Frieden", "de"), '"Frieden"@de'],
    [literal("plain"), '"plain"'],
    [iri("pledge:announces"), "<https://w3id.org/pledgegraph/ns#announces>"],
  ])("%s is %s", (value, text) => {
    expect(sparqlTerm(value)).toBe(text);
  });

  test.each<[value: unknown, message: RegExp]>([
    [undefined, /^value 3 is undefined, which is no SPARQL term/],
    [null, /^value 3 is null/],
    [NaN, /^value 3 is NaN, .*finite/],
    [-Infinity, /^value 3 is -Infinity/],
    [new Date(0), /^value 3 is a Date, .*literal\("2026-05-04", "xsd:date"\)/],
    [{}, /^value 3 is an object that is no term/],
    [{ iri: 5 }, /^value 3 is an object that is no term/],
    [["a"], /^value 3 is a list in a list/],
    [Symbol("x"), /^value 3 is Symbol\(x\)/],
    [() => 1, /^value 3 is \(\) => 1/],
    ["\uD800", /^value 3 holds half a surrogate pair/],
    [{ iri: "https://a/> } DROP ALL #" }, /^value 3 is "https:\/\/a\/> } DROP ALL #", which is no IRI/],
    [{ iri: "France" }, /^value 3 is "France", which is no absolute IRI/],
    [{ iri: "http://a/%zz" }, /which is no absolute IRI/],
    [{ iri: "http://a/[b]" }, /which is no absolute IRI/],
    [{ iri: "http://a/\u{FFFFE}" }, /which is no absolute IRI/],
    [{ iri: "" }, /which is no absolute IRI/],
    [DataFactory.namedNode("a b"), /which is no IRI/],
    [DataFactory.literal("a", DataFactory.namedNode("x y")), /^value 3 is "x y", which is no IRI/],
    [
      { termType: "Literal", value: "a", language: "en . }", datatype: iri("rdf:langString") },
      /has the language "en \. }"/,
    ],
    [DataFactory.variable("x } #"), /is the variable "x } #"/],
    [DataFactory.blankNode("b"), /is a blank node, .*would match any node/],
    [DataFactory.defaultGraph(), /is a DefaultGraph/],
  ])("%s is refused, and the value named", (value, message) => {
    expect(() => sparqlTerm(value, "value 3")).toThrow(message);
    expect(() => sparqlTerm(value)).toThrow(SparqlError);
  });

  test("a name without a prefix of ours is no iri", () => {
    expect(() => iri("France")).toThrow(/names no node/);
    expect(() => literal("a", "nope:type")).toThrow(/names no node/);
  });
});

describe("through Oxigraph and back", () => {
  let engine: SparqlEngine;
  beforeAll(async () => {
    engine = await openSparql([]);
  });
  const back = (text: string) => {
    const result = engine.query(`SELECT ?v ?end { BIND(${text} AS ?v) BIND("end" AS ?end) }`);
    if (result.form !== "SELECT") throw new Error("no rows");
    expect(result.rows).toHaveLength(1);
    expect(result.rows[0]!["end"]!.value).toBe("end");
    return result.rows[0]!["v"]!;
  };
  /** What could end a string early, or be read before strings are. */
  const piece = fc.constantFrom(
    '"',
    "'",
    "\\",
    "\n",
    "\r",
    "\\u0022",
    "\\u005C",
    "\\U0000000A",
    '"""',
    "} #",
    "?x",
    "<a>",
    "^^",
    "@en",
    "\0",
  );
  const hostile = fc
    .array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 6 })
    .map((parts) => parts.join(""));

  test("any string comes back the same", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const term = back(sparqlTerm(value));
        expect([term.termType, term.value]).toEqual(["Literal", value]);
      }),
      { numRuns: 500 },
    );
  });

  test("any string with a language or a datatype comes back the same", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom("en", "fr-ca", "urn:type"), (value, kind) => {
        const wanted = literal(value, kind);
        expect(back(sparqlTerm(wanted)).equals(wanted)).toBe(true);
      }),
    );
  });

  test("any number comes back as large, and as an integer, decimal or double", () => {
    const numbers = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(numbers, (value) => {
        const term = back(sparqlTerm(value));
        expect(term.termType === "Literal" && term.datatype.value).toMatch(/#(integer|decimal|double)$/);
        // Oxigraph's decimals have 18 places
        expect(Math.abs(Number(term.value) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-12 + 1e-18);
      }),
      { numRuns: 500 },
    );
  });

  test("an IRI that is taken comes back the same, or is refused by Oxigraph as a whole", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          hostile.map((end) => `http://a/${end}`),
        ),
        (value) => {
          let text: string;
          try {
            text = sparqlTerm({ iri: value });
          } catch (error) {
            expect(error).toBeInstanceOf(SparqlError);
            return;
          }
          expect(text).toMatch(/^<[^<>"{}|^`\\\u0000-\u0020]*>$/);
          try {
            expect(back(text).value).toBe(value);
          } catch (error) {
            expect(String(error)).toMatch(/^SparqlError: Syntax error/);
          }
        },
      ),
    );
  });
});
