import type { Quad } from "@rdfjs/types";
import { rdf } from "../graph/external.ts";
import { checkedIri } from "../graph/ntriples-term.ts";
import { compareText } from "../graph/order.ts";
import type { Entry } from "./remote-store.ts";

const NAMED_GRAPH = "http://www.w3.org/ns/sparql-service-description#NamedGraph";
export const SHA256 = "http://schema.org/sha256";
export const TRIPLES = "http://rdfs.org/ns/void#triples";
const INTEGER = "http://www.w3.org/2001/XMLSchema#integer";

/** That a graph is ours, as N-Triples: it stays while the graph is rewritten, so that no graph of ours is ever unknown. */
export function markLine(graph: string): string {
  return `<${checkedIri(graph)}> <${rdf.type.value}> <${NAMED_GRAPH}> .`;
}

/** An entry as N-Triples, a line each: `<graph> a sd:NamedGraph`, and when it is whole its `schema:sha256` and `void:triples`. */
export function entryLines({ graph, digest, triples }: Entry): readonly string[] {
  const name = `<${checkedIri(graph)}>`;
  if (digest === undefined || triples === undefined) return [markLine(graph)];
  return [
    markLine(graph),
    `${name} <${SHA256}> "${digest}" .`,
    `${name} <${TRIPLES}> "${triples}"^^<${INTEGER}> .`,
  ];
}

/** The entries of a manifest, sorted by graph. One with half of what makes it whole, or two of it, is not whole. */
export function readManifest(quads: Iterable<Quad>): readonly Entry[] {
  const found = new Map<string, { readonly digests: string[]; readonly counts: string[] }>();
  for (const { subject, predicate, object } of quads) {
    const entry = found.get(subject.value) ?? { digests: [], counts: [] };
    found.set(subject.value, entry);
    if (predicate.value === SHA256) entry.digests.push(object.value);
    if (predicate.value === TRIPLES) entry.counts.push(object.value);
  }
  return [...found]
    .map(([graph, { digests, counts }]): Entry => {
      const [[digest, second], [count, other]] = [digests, counts];
      if (digest === undefined || count === undefined || second !== undefined || other !== undefined)
        return { graph };
      return { graph, digest, triples: Number(count) };
    })
    .sort((a, b) => compareText(a.graph, b.graph));
}
