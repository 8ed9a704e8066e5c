import type { NamedNode } from "@rdfjs/types";
import { given } from "../given.ts";
import { dcterms, rdfs } from "../graph/external.ts";
import { compareText } from "../graph/order.ts";
import { pledge, status } from "../graph/vocabulary.ts";
import { STATUSES, type Status } from "../types.ts";
import type { Lookup } from "./lookup.ts";
import { passageRecord, type PassageRecord } from "./passages.ts";
import type { ActorName, CommitmentRecord, DocumentRecord } from "./records.ts";
import { resolveActor } from "./actors.ts";
import { actorId } from "../graph/iri.ts";

/** Something that happened to a commitment, as one document tells it. */
export interface ThreadEvent {
  /** IRI of the act, deed or meeting. */
  readonly iri: string;
  /** IRI of the document's commitment. */
  readonly commitment: string;
  /** Day of the event where the graph knows it, else of the report: `YYYY-MM-DD`. */
  readonly day?: string;
  readonly actors: readonly ActorName[];
  /** What the commitment's status is after it. */
  readonly status?: Status;
  readonly document: DocumentRecord;
  readonly evidence: readonly PassageRecord[];
}

/** One commitment that several documents speak of, with its history. */
export interface ThreadRecord {
  readonly iri: string;
  readonly label: string;
  /** As each document has it, sorted by IRI. */
  readonly commitments: readonly CommitmentRecord[];
  /** By day, those without one last; then by IRI. */
  readonly history: readonly ThreadEvent[];
}

export function threadRecord(thread: NamedNode, lookup: Lookup): ThreadRecord {
  const { reader } = lookup;
  const members = reader
    .subjects(pledge.inThread, thread)
    .filter((node): node is NamedNode => node.termType === "NamedNode" && reader.isA(node, pledge.Commitment))
    .sort((a, b) => compareText(a.value, b.value));
  const history = members.flatMap((member) =>
    reader
      .subjects(pledge.concerns, member)
      .filter((node) => node.termType === "NamedNode")
      .map((node) => threadEvent(node, member, lookup)),
  );
  return {
    iri: thread.value,
    label: reader.one(thread, rdfs.label)?.value ?? thread.value,
    commitments: members.map(lookup.commitment),
    history: history.sort(
      (a, b) =>
        compareText(a.day ?? "~", b.day ?? "~") ||
        compareText(a.iri, b.iri) ||
        compareText(a.commitment, b.commitment),
    ),
  };
}

function threadEvent(node: NamedNode, commitment: NamedNode, lookup: Lookup): ThreadEvent {
  const { reader, actorsById } = lookup;
  const { document } = lookup.document(lookup.documentOf(node));
  const result = reader.one(node, pledge.resultingStatus);
  return {
    iri: node.value,
    commitment: commitment.value,
    ...given({ day: reader.one(node, dcterms.date)?.value ?? document.published }),
    actors: reader
      .all(node, pledge.actor)
      .map((actor) => resolveActor(actorId(actor), actorsById))
      .sort((a, b) => compareText(a.iri, b.iri)),
    ...given({ status: result && reader.concept(result, STATUSES, (name) => status[name]) }),
    document,
    evidence: reader
      .all(node, pledge.evidence)
      .map((passage) => passageRecord(passage, reader))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
