/** JSON-LD is read by jsonld.js as the same graph, and by people who know only JSON as nodes with plain values. */
import fc from "fast-check";
import jsonld from "jsonld";
import { DataFactory, Store } from "n3";
import type { Quad } from "@rdfjs/types";
import { describe, expect, test } from "vitest";
import { exporterFor, readGraph } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { ntriplesTerm } from "../../src/graph/ntriples-term.ts";
import { createStore } from "../../src/graph/store.ts";
import { arbitraryFacts } from "../graph/arbitrary-facts.ts";
import { wellFacts } from "../graph/well-facts.ts";

interface Written {
  readonly "@context": Readonly<Record<string, unknown>>;
  readonly "@graph": readonly Readonly<Record<string, unknown>>[];
}

const write = (graph: Iterable<Quad>): Written => JSON.parse(exporterFor("jsonld").write(graph)) as Written;
const lines = (quads: Iterable<Quad>): string[] =>
  Array.from(quads, ({ subject, predicate, object, graph }) =>
    [subject, predicate, object, ...(graph.value === "" ? [] : [graph])].map(ntriplesTerm).join(" "),
  ).sort();

async function readBack(graph: Iterable<Quad>): Promise<string[]> {
  const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`asks for ${url}`));
  const nquads = await jsonld.toRDF(write(graph), { format: "application/n-quads", documentLoader });
  return lines(readGraph(nquads, "nquads"));
}

describe("jsonld.js reads the same quads", () => {
  test("of any facts", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFacts, async (facts) => {
        const store = createStore(assertFacts(facts));
        expect(await readBack(store)).toEqual(
          lines(readGraph(exporterFor("nquads").write(store), "nquads").map(mergeDocuments)),
        );
      }),
      { numRuns: 25 },
    );
  });

  // Values of every kind under one property, which can have only one type. No double: jsonld.js rewrites its digits.
  const { namedNode, literal, quad } = DataFactory;
  const xsd = (name: string) => namedNode(`http://www.w3.org/2001/XMLSchema#${name}`);
  const value = fc.oneof(
    fc.constantFrom("actor/Ada", "ns#id", "x/y/z").map((name) => namedNode(`https://w3id.org/pledgegraph/${name}`)),
    fc.constantFrom("https://example.org/a", "urn:x:y", "mailto:a@b.c").map((iri) => namedNode(iri)),
    fc.constantFrom("", "text", "actor:Ada", "@id", "2030-05-01", "5", "true", "https://example.org/a").map((text) => literal(text)),
    fc.tuple(fc.constantFrom("text", "5"), fc.constantFrom("en", "fr", "pt-br")).map(([text, language]) => literal(text, language)),
    fc.tuple(
      fc.constantFrom("5", "05", "-0", "0", "1.0", "0.83", "1e3", "true", "1", "TRUE", "2030-05-01", "9007199254740993", "1000000000000000"),
      fc.constantFrom("integer", "nonNegativeInteger", "decimal", "float", "boolean", "date", "anyURI"),
    ).map(([text, type]) => literal(text, xsd(type))),
  ); // prettier-ignore
  const property = fc.constantFrom(
    "https://w3id.org/pledgegraph/ns#deadline",
    "https://w3id.org/pledgegraph/ns#status",
    "https://w3id.org/pledgegraph/ns#type",
    "http://purl.org/dc/terms/publisher",
    "http://schema.org/publisher",
    "http://www.w3.org/2000/01/rdf-schema#label",
    "https://example.org/label",
  );
  const statement = fc.record({ subject: fc.constantFrom("a", "b"), property, value });

  test("of any statements", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { maxLength: 12 }), async (statements) => {
        const store = new Store(
          statements.map(({ subject, property: name, value: object }) =>
            quad(namedNode(`https://example.org/${subject}`), namedNode(name), object),
          ),
        );
        expect(await readBack(store)).toEqual(lines(store));
      }),
      { numRuns: 200 },
    );
  });

  function mergeDocuments({ subject, predicate, object, graph }: Quad): Quad {
    return graph.value.endsWith("/graph/edges")
      ? quad(subject, predicate, object, graph)
      : quad(subject, predicate, object);
  }
});

describe("a reader of JSON finds", () => {
  const { "@context": context, "@graph": nodes } = write(assertFacts(wellFacts));
  const commitment = nodes.find(({ type }) => type === "pledge:Commitment");

  test.each([
    ["a reference", "beneficiary", "actor:Lakeby"],
    ["several, as a list", "committer", ["actor:Ada", "actor:Bo"]],
    ["a day", "deadline", "2030-05-01"],
    ["a truth value", "testable", true],
    ["a decimal in its own digits", "confidence", "0.83"],
    ["words", "label", "2.5 million euro and up to 12 pumps for Lakeby"],
    ["a prefixed name where the prefix has the short one", "pledge:status", "status:announced"],
  ])("%s", (_name, key, wanted) => {
    expect(commitment?.[key]).toEqual(wanted);
  });

  test("a list of one, where another node has several", () => {
    expect(nodes.filter(({ type }) => type === "pledge:Commitment").at(-1)?.["committer"]).toEqual(["actor:Ada"]);
  }); // prettier-ignore

  test.each([
    ["committer", { "@id": "pledge:committer", "@type": "@id", "@container": "@set" }],
    ["deadline", { "@id": "pledge:deadline", "@type": "xsd:date" }],
    ["content", { "@id": "pledge:content", "@language": "en" }],
    ["byline", "pledge:byline"],
    ["dcterms:publisher", "dcterms:publisher"],
    ["publisher", undefined],
    ["threatens", undefined],
  ])("the term %s", (term, definition) => {
    expect(context[term]).toEqual(definition);
  });

  test("only terms that occur", () => {
    const keys = new Set(
      nodes
        .flatMap((node) => [node, ...((node["@graph"] ?? []) as object[])])
        .flatMap((node) => Object.keys(node)),
    );
    const terms = Object.entries(context).filter(
      ([, definition]) =>
        typeof definition === "object" || (typeof definition === "string" && /^[a-z]+:[^/]/.test(definition)),
    );
    expect(terms.map(([term]) => term).filter((term) => !keys.has(term))).toEqual([]);
    expect(terms.length).toBeGreaterThan(40);
  });
});
