/** RDF 1.2 annotations: n3 and Oxigraph find each direct edge annotated with what makes it, and we read the graph as if they were not there. */
import fc from "fast-check";
import { DataFactory, Parser } from "n3";
import type { Quad, Term } from "@rdfjs/types";
import { Store as Oxigraph } from "oxigraph";
import { describe, expect, test } from "vitest";
import { annotated, exporterFor, exporters, readGraph } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { checkGraph } from "../../src/graph/check/check-graph.ts";
import { deriveEdges } from "../../src/graph/edges.ts";
import { openReader } from "../../src/graph/reader.ts";
import { createStore } from "../../src/graph/store.ts";
import type { Facts } from "../../src/types.ts";
import { arbitraryFacts } from "../graph/arbitrary-facts.ts";
import { wellFacts } from "../graph/well-facts.ts";

const REIFIES = "http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies";
const DERIVED_FROM = "http://www.w3.org/ns/prov#wasDerivedFrom";
const annotatedText = (graph: Iterable<Quad>, format: string): string =>
  annotated(exporterFor(format)).write(graph);

interface Triple {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: Pick<Term, "termType" | "value"> & Partial<Triple>;
}

const parsers: Readonly<Record<string, (text: string, mediaType: string) => readonly Triple[]>> = {
  n3: (text, format) => new Parser({ format }).parse(text),
  Oxigraph: (text, format) => {
    const store = new Oxigraph();
    store.load(text, { format });
    return store.match();
  },
};

const names = ({ subject, predicate, object }: Triple): string =>
  [subject, predicate, object].map(({ value }) => value).join(" ");

/** `actor property object because …` for each annotated triple, sorted. */
function annotationsIn(triples: readonly Triple[]): string[] {
  return triples
    .filter(({ predicate }) => predicate.value === REIFIES)
    .map(({ subject: reifier, object }) => {
      const makers = triples
        .filter(
          ({ subject, predicate }) => subject.value === reifier.value && predicate.value === DERIVED_FROM,
        )
        .map((triple) => triple.object.value);
      return `${names(object as Triple)} because ${makers.sort().join(" ")}`;
    })
    .sort();
}

/** The well, announced by two acts. */
const toldTwice: Facts = {
  ...wellFacts,
  documents: wellFacts.documents.map((one) => ({
    ...one,
    acts: one.acts.flatMap((act) => (act.id === "act-21-30" ? [act, { ...act, id: "act-22-30" }] : [act])),
  })),
};

const isBase = ({ predicate, subject }: Triple): boolean =>
  predicate.value !== REIFIES && !(predicate.value === DERIVED_FROM && subject.value.includes("/edge/"));

const formats = ["turtle", "trig", "ntriples", "nquads"];

describe.each(formats.flatMap((format) => Object.keys(parsers).map((parser) => [format, parser] as const)))(
  "%s read by %s",
  (format, parser) => {
    const { mediaType, write } = exporterFor(format);
    const parse = parsers[parser]!;

    test("every edge has one annotation, and nothing else has", () => {
      fc.assert(
        fc.property(arbitraryFacts, (facts) => {
          const graph = createStore(assertFacts(facts));
          const wanted = deriveEdges(graph).map(
            ({ actor, property, object, because }) =>
              `${names({ subject: actor, predicate: property, object })} because ${because.join(" ")}`,
          );
          expect(annotationsIn(parse(annotatedText(graph, format), mediaType))).toEqual(wanted.sort());
        }),
        { numRuns: 8 },
      );
    });

    test("two acts that make one edge are both named", () => {
      const found = annotationsIn(parse(annotatedText(assertFacts(toldTwice), format), mediaType));
      expect(found).toContain(
        "https://w3id.org/pledgegraph/actor/Ada https://w3id.org/pledgegraph/ns#announces " +
          "https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-commitment-21-30 because " +
          "https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-act-21-30 https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-act-22-30",
      );
    });

    test("the other triples are those of a file without annotations", () => {
      const graph = assertFacts(wellFacts);
      const found = parse(annotatedText(graph, format), mediaType);
      const plain = parse(write(graph), mediaType);
      expect(found.filter(isBase).map(names).sort()).toEqual(plain.map(names).sort());
      // announced, committed to and ruled out, by two actors
      expect(found.length - plain.length).toBe(6 + 6);
    });
  },
);

describe.each(formats)("%s", (format) => {
  const { write } = exporterFor(format);

  test("reads back as the graph without annotations", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const graph = createStore(assertFacts(facts));
        const quads = readGraph(annotatedText(graph, format), format);
        expect(write(quads)).toBe(write(graph));
        expect(write(createStore([...quads].reverse()))).toBe(write(graph));
        expect(createStore(quads).size).toBe(graph.size);
      }),
      { numRuns: 8 },
    );
  });

  test("check finds nothing wrong that it does not find without", async () => {
    const [found, plain] = await Promise.all(
      [annotatedText, (graph: Iterable<Quad>) => write(graph)].map((text) =>
        checkGraph(readGraph(text(assertFacts(wellFacts), format), format)),
      ),
    );
    expect(found).toEqual(plain);
  });

  test("the same bytes in any order", () => {
    const graph = assertFacts(wellFacts);
    expect(annotatedText([...graph].reverse(), format)).toBe(annotatedText(graph, format));
    expect(annotatedText(graph, format)).not.toBe(write(graph));
  });
});

test("Turtle, as a person reads it", () => {
  const text = annotatedText(assertFacts(wellFacts), "turtle");
  expect(text.slice(text.indexOf("# Direct edges"))).toMatchInlineSnapshot(`
    "# Direct edges, derived from the acts and commitments above

    actor:Ada pledge:announces doc:06f5cbb8949cc34e-commitment-21-30 ~ edge:6519a7bd2591352e {| prov:wasDerivedFrom doc:06f5cbb8949cc34e-act-21-30 |} ;
        pledge:committedTo doc:06f5cbb8949cc34e-commitment-21-30 ~ edge:f1e953c91d448681 {| prov:wasDerivedFrom doc:06f5cbb8949cc34e-commitment-21-30 |} ;
        pledge:rulesOut doc:06f5cbb8949cc34e-commitment-178-186 ~ edge:209d3490901ba190 {| prov:wasDerivedFrom doc:06f5cbb8949cc34e-act-21-30 |} .

    actor:Bo pledge:announces doc:06f5cbb8949cc34e-commitment-21-30 ~ edge:ca1d1b7036f55261 {| prov:wasDerivedFrom doc:06f5cbb8949cc34e-act-21-30 |} ;
        pledge:committedTo doc:06f5cbb8949cc34e-commitment-21-30 ~ edge:f03167645bd4f605 {| prov:wasDerivedFrom doc:06f5cbb8949cc34e-commitment-21-30 |} ;
        pledge:rulesOut doc:06f5cbb8949cc34e-commitment-178-186 ~ edge:aadd5d0b640e5eaf {| prov:wasDerivedFrom doc:06f5cbb8949cc34e-act-21-30 |} .
    "
  `);
});

describe("what somebody says of an edge", () => {
  const { namedNode, quad } = DataFactory;
  const edge = namedNode("https://w3id.org/pledgegraph/edge/0123456789abcdef");
  const act = namedNode("https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-act-21-30");
  test.each([
    ["that it is derived", edge, DERIVED_FROM, 0],
    ["something of their own", edge, "https://example.org/doubts", 1],
    ["the same of another node", act, DERIVED_FROM, 1],
  ])("%s", (_name, subject, property, kept) => {
    const store = createStore([quad(subject, namedNode(property), act)]);
    expect(openReader(store).all(subject, namedNode(property))).toHaveLength(kept);
  });
});

test.each(exporters.filter(({ format }) => !formats.includes(format)).map(({ format }) => format))(
  "%s has none",
  (format) => {
    expect(() => annotated(exporterFor(format))).toThrow(
      `${format} has no annotations: give one of turtle, trig, ntriples, nquads, or leave the annotations out.`,
    );
  },
);
