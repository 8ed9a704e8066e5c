import type { Quad } from "@rdfjs/types";
import { checkedIri } from "../graph/ntriples-term.ts";
import { compareText } from "../graph/order.ts";
import type { Entry } from "./remote-store.ts";

const SHA256 = "http://schema.org/sha256";
const TRIPLES = "http://rdfs.org/ns/void#triples";
const INTEGER = "http://www.w3.org/2001/XMLSchema#integer";

/** An entry as N-Triples, a line each: `<graph> schema:sha256 "…"` and `<graph> void:triples 12`. */
export function entryLines({ graph, digest, triples }: Entry): readonly string[] {
  const name = `<${checkedIri(graph)}>`;
  return [`${name} <${SHA256}> "${digest}" .`, `${name} <${TRIPLES}> "${triples}"^^<${INTEGER}> .`];
}

/** The entries of a manifest, sorted by graph. One that is half there, or there twice, counts as absent: its graph is pushed again. */
export function readManifest(quads: Iterable<Quad>): readonly Entry[] {
  const found = new Map<string, { digests: string[]; counts: string[] }>();
  for (const { subject, predicate, object } of quads) {
    const entry = found.get(subject.value) ?? { digests: [], counts: [] };
    found.set(subject.value, entry);
    if (predicate.value === SHA256) entry.digests.push(object.value);
    if (predicate.value === TRIPLES) entry.counts.push(object.value);
  }
  return [...found]
    .map(([graph, { digests, counts }]): Entry => {
      const whole = digests.length === 1 && counts.length === 1;
      return { graph, digest: whole ? (digests[0] ?? "") : "", triples: whole ? Number(counts[0]) : -1 };
    })
    .sort((a, b) => compareText(a.graph, b.graph));
}
