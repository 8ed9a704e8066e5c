import fc from "fast-check";
import { DataFactory, type Store } from "n3";
import type { Quad } from "@rdfjs/types";
import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { edgeMakers } from "../../src/graph/edge-makers.ts";
import { deriveEdges } from "../../src/graph/edges.ts";
import { createEditor } from "../../src/graph/editor.ts";
import { documentIri } from "../../src/graph/iri.ts";
import { ntriplesTerm } from "../../src/graph/ntriples-term.ts";
import { openReader } from "../../src/graph/reader.ts";
import { createStore } from "../../src/graph/store.ts";
import type { Actor, DocumentFacts, Facts } from "../../src/types.ts";
import { DOC1, DOC2, exampleTurtle } from "../ontology/example.ts";
import { arbitraryFacts } from "./arbitrary-facts.ts";
import { wellFacts } from "./well-facts.ts";

const line = ({ subject, predicate, object, graph }: Quad): string =>
  [subject, predicate, object, ...(graph.value === "" ? [] : [graph])].map(ntriplesTerm).join(" ");
/** No graph here has blank nodes: sorted lines are canonical. */
const lines = (quads: Iterable<Quad>): readonly string[] => [...new Set([...quads].map(line))].sort();

/** The actors that a document names, and what those hold. */
function namedActors(document: DocumentFacts, actors: readonly Actor[]): readonly Actor[] {
  const text = JSON.stringify([
    document.acts.flatMap((act) => [act.actors, act.addressees, act.targets, act.onBehalfOf ?? []]),
    document.commitments.flatMap((one) => [one.committers, one.beneficiaries, one.targets]),
    (document.relations ?? []).flatMap(({ subject, object }) => [{ actor: subject }, { actor: object }]),
    { actor: document.publisher },
  ]);
  const named = new Set(
    actors.filter(({ id }) => text.includes(`"actor":${JSON.stringify(id)}`)).map(({ id }) => id),
  );
  for (let size = -1; size !== named.size;) {
    size = named.size;
    for (const { id, holds, postIn } of actors)
      if (named.has(id)) [holds, postIn].forEach((other) => other !== undefined && named.add(other));
  }
  return actors.filter(({ id }) => named.has(id));
}

const quadsOf = (documents: readonly DocumentFacts[], actors: readonly Actor[]): Quad[] =>
  assertFacts({
    documents,
    actors: actors.filter((actor) => documents.some((one) => namedActors(one, actors).includes(actor))),
  });

/** Facts whose actors hold each other, in circles too. */
const linkedFacts: fc.Arbitrary<Facts> = fc
  .tuple(arbitraryFacts, fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }))
  .map(([{ documents, actors }, picks]) => ({
    documents,
    actors: actors.map(({ holds: _holds, postIn: _postIn, ...actor }, i) => {
      const [holds, postIn] = [actors[picks[2 * i] ?? 0]?.id, actors[picks[2 * i + 1] ?? 0]?.id];
      return {
        ...actor,
        ...(holds === undefined ? {} : { holds }),
        ...(postIn === undefined ? {} : { postIn }),
      };
    }),
  }));

const step = fc.record({ document: fc.nat(2), remove: fc.boolean(), cut: fc.nat(200), views: fc.boolean() });

/** A graph per document, as N-Quads has it. */
const inViews = (quads: readonly Quad[], document: DocumentFacts): Quad[] => {
  const home = documentIri(document.hash);
  return quads.map((quad) =>
    quad.subject.value.startsWith(home.value)
      ? DataFactory.quad(quad.subject, quad.predicate, quad.object, home)
      : quad,
  );
};

test("any sequence of additions and removals gives the graph of what is left, and says what changed", () => {
  let [removals, edges] = [0, 0];
  fc.assert(
    fc.property(linkedFacts, fc.array(step, { maxLength: 8 }), ({ documents, actors }, steps) => {
      const store = createStore([]);
      const editor = createEditor(store);
      const there = new Set<DocumentFacts>();
      for (const { document, remove, cut, views } of steps) {
        const facts = documents[document];
        if (facts === undefined) continue;
        const before = lines(store);
        const changes = [];
        if (!remove) {
          const own = quadsOf([facts], actors);
          const quads = views ? inViews(own, facts) : own;
          changes.push(editor.add(quads.slice(cut)), editor.add(quads.slice(0, cut)));
          there.add(facts);
        } else if (there.delete(facts)) {
          changes.push(editor.remove(documentIri(facts.hash).value));
          removals++;
        }
        const wanted = createStore(quadsOf([...there], actors));
        expect(lines(store)).toEqual(lines(wanted));
        expect(store.size).toBe(wanted.size);
        edges += deriveEdges(store).length;
        let told = new Set(before);
        for (const { added, removed } of changes) {
          const gone = new Set(lines(removed));
          told = new Set([...[...told].filter((one) => !gone.has(one)), ...lines(added)]);
        }
        expect([...told].sort()).toEqual(lines(store));
      }
    }),
    { numRuns: 150 },
  );
  expect(removals).toBeGreaterThan(20);
  expect(edges).toBeGreaterThan(100);
});

test("an edge's makers are those that all edges would be derived from", () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const store = createStore(assertFacts(facts));
      const reader = openReader(store);
      for (const edge of deriveEdges(store)) expect(edgeMakers(edge, reader)).toEqual(edge.because);
    }),
    { numRuns: 60 },
  );
});

describe("direct edges that more than one document makes", () => {
  const [document] = wellFacts.documents as [DocumentFacts];
  const span = { start: 0, end: 3, quote: "Ada" };
  const accuse = {
    ...document.acts[0]!,
    id: "act-0-3",
    type: "accuse",
    targets: [{ actor: "Bo", text: "Ada", basis: "named", span }],
  } as const;
  const saying = (digit: string): DocumentFacts => {
    const { contentSpan: _content, onBehalfOf: _onBehalf, commitment: _commitment, ...act } = accuse;
    const bare = { ...act, evidence: [span], cue: span, addressees: [], reports: [] } as const;
    const actors = [{ actor: "Ada", text: "Ada", basis: "named", span }] as const;
    return {
      ...document,
      hash: digit.repeat(64),
      sentences: [],
      acts: [{ ...bare, actors }],
      commitments: [],
    };
  };
  const facts = ["1", "2"].map(saying);
  const accuses = (store: Store): number =>
    store.countQuads(null, DataFactory.namedNode("https://w3id.org/pledgegraph/ns#accuses"), null, null);

  test("stay until the last is gone", () => {
    const store = createStore(assertFacts({ documents: facts, actors: wellFacts.actors }));
    const editor = createEditor(store);
    expect(accuses(store)).toBe(1);
    editor.remove(documentIri(facts[0]!.hash).value);
    expect(accuses(store)).toBe(1);
    editor.remove(documentIri(facts[1]!.hash).value);
    expect(accuses(store)).toBe(0);
  });

  test("an act that reports one of another document follows it", () => {
    const [said, reporting] = facts as [DocumentFacts, DocumentFacts];
    const act = { ...reporting.acts[0]!, type: "announce", targets: [] } as const;
    const announcing = {
      ...said.acts[0]!,
      type: "announce",
      targets: [],
      commitment: "commitment-0-3",
    } as const;
    const {
      amount: _amount,
      quantity: _quantity,
      contentSpan: _span,
      due: _due,
      purpose: _purpose,
      ...plain
    } = document.commitments[0]!;
    const commitment = {
      ...plain, id: "commitment-0-3", evidence: [span], committers: [], beneficiaries: [], targets: [], conditions: [],
    } as const; // prettier-ignore
    const store = createStore(
      assertFacts({
        documents: [
          { ...said, acts: [announcing], commitments: [commitment] },
          { ...reporting, acts: [act] },
        ],
        actors: wellFacts.actors,
      }),
    );
    const editor = createEditor(store);
    const node = (facts: DocumentFacts): ReturnType<typeof DataFactory.namedNode> =>
      DataFactory.namedNode(`${documentIri(facts.hash).value}-act-0-3`);
    const reports = DataFactory.namedNode("https://w3id.org/pledgegraph/ns#reports");
    const { added } = editor.add([DataFactory.quad(node(reporting), reports, node(said))]);
    expect(added).toHaveLength(1);
    const all = lines(store);
    editor.remove(documentIri(said.hash).value);
    expect(lines(store)).toEqual(lines(createStore(store)));
    expect(lines(store).length).toBeLessThan(all.length);
    expect([...store].filter(({ predicate }) => predicate.value.endsWith("#announces"))).toEqual([]);
  });
});

describe("removing a document", () => {
  const quads = readGraph(exampleTurtle, "turtle");
  const opened = (extra: readonly Quad[] = []): { store: Store; editor: ReturnType<typeof createEditor> } => {
    const store = createStore([...quads, ...extra]);
    return { store, editor: createEditor(store) };
  };
  const subjects = (store: Store): readonly string[] => [
    ...new Set([...store].map(({ subject }) => subject.value)),
  ];
  const node = DataFactory.namedNode;
  const [p, other] = [node("https://example.org/p"), node("https://example.org/other")];

  test("leaves the other whole, and takes actors and threads that only it spoke of", () => {
    const { store, editor } = opened();
    const gone = new Set(lines(editor.remove(DOC1).removed));
    expect(lines(store)).toEqual(lines(createStore(quads)).filter((one) => !gone.has(one)));
    expect(subjects(store).filter((iri) => iri.startsWith(DOC1))).toEqual([]);
    const names = subjects(store).map((iri) => iri.replace(/^.*\//, ""));
    expect(names).toContain("Norland");
    expect(names).not.toContain("BlueLine");
    expect(names.some((name) => name.endsWith("ferries"))).toBe(true);
    editor.remove(DOC2);
    expect([...store].filter(({ object }) => object.value.endsWith("CommitmentThread"))).toEqual([]);
  });

  test("keeps an actor that something else points at, and a statement about the removed that is not the document's", () => {
    const blueLine = node("https://w3id.org/pledgegraph/actor/BlueLine");
    const remarks = [DataFactory.quad(other, p, blueLine), DataFactory.quad(other, p, node(DOC1))];
    const { store, editor } = opened(remarks);
    editor.remove(DOC1);
    expect(store.countQuads(blueLine, null, null, null)).toBeGreaterThan(1);
    expect(remarks.every((quad) => store.has(quad))).toBe(true);
  });

  test("a document whose IRI another begins with keeps what is its own", () => {
    const [short, long] = [node(`${DOC1}-appendix`), node(`${DOC1}-appendix-act-1`)];
    const type = DataFactory.quad(
      short,
      node("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
      node("https://w3id.org/pledgegraph/ns#Document"),
    );
    const own = DataFactory.quad(long, p, other);
    const { store, editor } = opened();
    editor.remove(DOC2);
    editor.add([own]);
    editor.add([type]);
    editor.remove(DOC1);
    expect([store.has(own), store.has(type)]).toEqual([true, true]);
    expect(lines(editor.remove(short.value).removed)).toEqual(lines([own, type]));
  });

  test("nothing happens for a document that is not there", () => {
    const { store, editor } = opened();
    expect(editor.remove("https://w3id.org/pledgegraph/doc/0000000000000000")).toEqual({
      added: [],
      removed: [],
    });
    expect(store.size).toBe(createStore(quads).size);
  });
});
