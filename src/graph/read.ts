import type { NamedNode, Quad, Term } from "@rdfjs/types";
import { ACTOR_TYPES, GENRES, type Actor, type DocumentFacts, type Facts } from "../types.ts";
import { dcterms, nif, org, rdfs, schema, skos } from "./external.ts";
import { given } from "../given.ts";
import { actorId, localId } from "./iri.ts";
import { sortFacts } from "./order.ts";
import { readAct, readCommitment } from "./read-findings.ts";
import { readRelation } from "./relations.ts";
import { openReader, type Reader } from "./reader.ts";
import { pledge, value } from "./vocabulary.ts";

/**
 * The facts that a graph states: the inverse of `assertFacts`, with every list in text order. A graph made by hand may leave out
 * rules, mentions and sentences. Throws, naming the node and the property, when what every act and commitment needs is missing.
 */
export function readFacts(graph: Iterable<Quad>): Facts {
  const reader = openReader(graph);
  const acts = nodesByDocument(pledge.SpeechAct, reader);
  const commitments = nodesByDocument(pledge.Commitment, reader);
  const relations = nodesByDocument(pledge.Relation, reader);
  const documents = reader.instances(pledge.Document).map((node): DocumentFacts => {
    return {
      ...readDocument(node, reader),
      acts: (acts.get(node.value) ?? []).map((act) => readAct(act, node, reader)),
      commitments: (commitments.get(node.value) ?? []).map((commitment) =>
        readCommitment(commitment, node, reader),
      ),
      ...given({
        relations: relations.get(node.value)?.map((relation) => readRelation(relation, node, reader)),
      }),
    };
  });
  return sortFacts({ documents, actors: readActors(reader) });
}

/** The IRIs that a graph has for its documents, by hash, and for their acts and commitments, by id. */
export interface Names {
  document(hash: string): string;
  node(hash: string, id: string): string;
}

export function readNames(graph: Iterable<Quad>): Names {
  const reader = openReader(graph);
  const names = new Map<string, string>();
  for (const document of reader.instances(pledge.Document))
    names.set(readHash(document, reader), document.value);
  for (const type of [pledge.SpeechAct, pledge.Commitment]) {
    for (const [document, nodes] of nodesByDocument(type, reader)) {
      const hash = readHash(reader.node(document), reader);
      for (const node of nodes) names.set(`${hash} ${localId(document, node.value)}`, node.value);
    }
  }
  function named(key: string): string {
    const name = names.get(key);
    if (name === undefined) throw new Error(`The graph has no document, act or commitment "${key}".`);
    return name;
  }
  return { document: named, node: (hash, id) => named(`${hash} ${id}`) };
}

export function readHash(document: NamedNode, { need }: Reader): string {
  return need(document, pledge.textHash).value.replace(/^sha256:/, "");
}

function nodesByDocument(type: NamedNode, reader: Reader): Map<string, NamedNode[]> {
  const nodes = new Map<string, NamedNode[]>();
  for (const node of reader.instances(type)) {
    const document = reader.need(reader.need(node, pledge.evidence), nif.referenceContext).value;
    const here = nodes.get(document);
    if (here === undefined) nodes.set(document, [node]);
    else here.push(node);
  }
  return nodes;
}

/** An actor that is stated to be a group and a coalition is a coalition: the later type of the list is the narrower. */
export function readActors(reader: Reader): Actor[] {
  const actors = new Map<string, Actor>();
  for (const type of ACTOR_TYPES) {
    for (const node of reader.instances(pledge[type])) actors.set(node.value, readActor(node, type, reader));
  }
  return [...actors.values()];
}

function readActor(node: NamedNode, type: Actor["type"], reader: Reader): Actor {
  const { all, one, need } = reader;
  return {
    id: actorId(node),
    type,
    label: need(node, rdfs.label).value,
    aliases: all(node, skos.altLabel).map((term) => term.value),
    ...given({
      wikidata: /Q\d+$/.exec(one(node, schema.sameAs)?.value ?? "")?.[0],
      holds: readId(one(node, org.holds)),
      postIn: readId(one(node, org.postIn)),
    }),
  };
}

function readId(node: Term | undefined): string | undefined {
  return node === undefined ? undefined : actorId(node);
}

/** A document without what is found in it; sentences in any order. */
export function readDocument(
  document: NamedNode,
  reader: Reader,
): Omit<DocumentFacts, "acts" | "commitments"> {
  const { all, one, need, subjects } = reader;
  const here = subjects(nif.referenceContext, document);
  const sentences = here.filter((node) => reader.isA(node, nif.Sentence));
  const genre = one(document, pledge.genre);
  return {
    source: {
      id: one(document, dcterms.identifier)?.value ?? document.value,
      genre: genre === undefined ? "news" : reader.concept(genre, GENRES, (name) => value[`genre-${name}`]),
      speakers: all(document, pledge.speaker).map((term) => term.value),
      ...given({
        title: one(document, dcterms.title)?.value,
        publisher: one(document, dcterms.publisher)?.value,
        published: one(document, pledge.referenceDate)?.value,
        byline: one(document, pledge.byline)?.value,
        url: one(document, schema.url)?.value,
        language: one(document, schema.inLanguage)?.value,
      }),
    },
    hash: readHash(document, reader),
    ...given({ publisher: readId(one(document, schema.publisher)) }),
    sentences: sentences.map((node) => ({
      ...reader.span(node),
      number: reader.number(need(node, pledge.sentence)),
      paragraph: reader.number(need(node, pledge.paragraph)),
    })),
  };
}
