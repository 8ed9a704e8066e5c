import type { NamedNode, Quad } from "@rdfjs/types";
import { RELATIONS, type DocumentFacts, type Relation } from "../types.ts";
import { describe } from "./describe.ts";
import { org, prov, rdf } from "./external.ts";
import { actorId, actorIri, localId, nodeIri } from "./iri.ts";
import type { Reader } from "./reader.ts";
import type { Spans } from "./spans.ts";
import { pledge } from "./vocabulary.ts";

/** The property of the ORG ontology for each kind. */
const PROPERTIES: Readonly<Record<Relation["kind"], NamedNode>> = {
  holds: org.holds,
  chairs: org.headOf,
  memberOf: org.memberOf,
  partOf: org.subOrganizationOf,
};

/** A relation with its words, and the plain statement that it is. Who holds an office is stated with the person. */
export function assertRelation(
  { id, kind, subject, object, evidence }: Relation,
  { document, extraction, spans }: { document: NamedNode; extraction: NamedNode; spans: Spans },
): Quad[] {
  return describe(nodeIri(document, id), [
    [rdf.type, [pledge.Relation, rdf.Statement]],
    [rdf.subject, actorIri(subject)],
    [rdf.predicate, PROPERTIES[kind]],
    [rdf.object, actorIri(object)],
    [pledge.evidence, spans.passage(evidence)],
    [prov.wasGeneratedBy, extraction],
  ]);
}

/** The statements themselves, each once: several documents may say the same. */
export function plainRelations(documents: readonly DocumentFacts[]): Quad[] {
  const stated = new Map<string, Relation>();
  for (const relation of documents.flatMap(({ relations = [] }) => relations))
    if (relation.kind !== "holds")
      stated.set(`${relation.subject} ${relation.kind} ${relation.object}`, relation);
  return [...stated]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { subject, kind, object }]) =>
      describe(actorIri(subject), [[PROPERTIES[kind], actorIri(object)]]),
    );
}

export function readRelation(node: NamedNode, document: NamedNode, reader: Reader): Relation {
  const { need } = reader;
  return {
    id: localId(document.value, node.value),
    kind: reader.concept(need(node, rdf.predicate), RELATIONS, (kind) => PROPERTIES[kind]),
    subject: actorId(need(node, rdf.subject)),
    object: actorId(need(node, rdf.object)),
    evidence: reader.evidence(need(node, pledge.evidence)),
  };
}
