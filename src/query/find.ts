/** Acts and commitments by filter: what the store's indexes say may be meant is read, one document after the other, and tested. */
import { DataFactory } from "n3";
import type { NamedNode, Term } from "@rdfjs/types";
import { dcterms, nif, schema } from "../graph/external.ts";
import { compareId, compareSpan, compareText } from "../graph/order.ts";
import { expand } from "../graph/prefixes.ts";
import { readHash } from "../graph/read.ts";
import type { Reader } from "../graph/reader.ts";
import { act, pledge, status } from "../graph/vocabulary.ts";
import { actorName } from "./actors.ts";
import { actTest, commitmentTest, type ActFilter, type CommitmentFilter } from "./filters.ts";
import type { Lookup } from "./lookup.ts";
import type { ActRecord, CommitmentRecord } from "./records.ts";

/** In the order of the text, each read when it is asked for. Throws at once when a filter's value cannot be one. */
export function findCommitments(filter: CommitmentFilter, lookup: Lookup): Iterable<CommitmentRecord> {
  const test = commitmentTest(filter, lookup.called);
  return {
    *[Symbol.iterator]() {
      for (const nodes of byDocument(commitmentNodes(filter, lookup), lookup))
        yield* nodes.map(lookup.commitment).filter(test).sort(compareCommitments);
    },
  };
}

export function findActs(filter: ActFilter, lookup: Lookup): Iterable<ActRecord> {
  const test = actTest(filter, lookup.called);
  return {
    *[Symbol.iterator]() {
      for (const nodes of byDocument(actNodes(filter, lookup), lookup))
        yield* nodes
          .map((node) => ({
            record: lookup.act(node),
            cue: lookup.reader.span(lookup.reader.need(node, pledge.cue)),
          }))
          .filter(({ record }) => test(record))
          .sort((a, b) => compareSpan(a.cue, b.cue) || compareId(a.record.iri, b.record.iri))
          .map(({ record }) => record);
    },
  };
}

/** Nodes that a filter may mean: no fewer than it does. */
export function commitmentNodes(filter: CommitmentFilter, lookup: Lookup): readonly NamedNode[] {
  const { reader } = lookup;
  const { committer, beneficiary, target, type, currency, document } = filter;
  const due = [pledge.deadline, pledge.scheduledFor];
  return meet(pledge.Commitment, reader, [
    inRole(committer, pledge.committer, lookup),
    inRole(beneficiary, pledge.beneficiary, lookup),
    inRole(target, pledge.target, lookup),
    given(document, (name) => inDocuments(name, reader)),
    given(filter.anyOf, (filters) => filters.flatMap((each) => commitmentNodes(each, lookup))),
    given(type, (types) =>
      reached(
        reached(
          asList(types).map((name) => act[name]),
          (name) => reader.subjects(pledge.actType, name),
        ),
        (node) => reader.all(node, pledge.concerns),
      ),
    ),
    given(filter.status, (statuses) =>
      reached(
        asList(statuses).map((name) => status[name]),
        (name) => reader.subjects(pledge.status, name),
      ),
    ),
    given(currency, (code) =>
      reached(reader.subjects(schema.currency, DataFactory.literal(code.toUpperCase())), (amount) =>
        reader.subjects(pledge.amount, amount),
      ),
    ),
    filter.dueBefore === undefined && filter.dueAfter === undefined
      ? undefined
      : due.flatMap((property) =>
          reader
            .values(property)
            .filter(({ value }) => value < (filter.dueBefore ?? "~") && value > (filter.dueAfter ?? ""))
            .flatMap((day) => reader.subjects(property, day)),
        ),
  ]);
}

export function actNodes(filter: ActFilter, lookup: Lookup): readonly NamedNode[] {
  const { reader } = lookup;
  return meet(pledge.SpeechAct, reader, [
    inRole(filter.actor, pledge.actor, lookup),
    inRole(filter.addressee, pledge.addressee, lookup),
    inRole(filter.target, pledge.target, lookup),
    given(filter.document, (name) => inDocuments(name, reader)),
    given(filter.anyOf, (filters) => filters.flatMap((each) => actNodes(each, lookup))),
    given(filter.type, (types) =>
      reached(
        asList(types).map((name) => act[name]),
        (name) => reader.subjects(pledge.actType, name),
      ),
    ),
  ]);
}

/** Documents of this id or title, in any case, or IRI. */
export function documentsCalled(name: string, { instances, one }: Reader): readonly NamedNode[] {
  const [iri, wanted] = [expand(name) ?? name, name.toLowerCase()];
  return instances(pledge.Document).filter(
    (document) =>
      document.value === iri ||
      [dcterms.identifier, dcterms.title].some(
        (property) => one(document, property)?.value.toLowerCase() === wanted,
      ),
  );
}

type Nodes = readonly Term[] | undefined;

/** What is in all of the lists; without a list, all of the class. */
function meet(type: NamedNode, { instances, isA }: Reader, lists: readonly Nodes[]): readonly NamedNode[] {
  const [first, ...others] = lists.filter((list) => list !== undefined).sort((a, b) => a.length - b.length);
  if (first === undefined) return instances(type);
  const sets = others.map((list) => new Set(list.map(({ value }) => value)));
  const found = first.filter(
    (node): node is NamedNode =>
      node.termType === "NamedNode" && sets.every((set) => set.has(node.value)) && isA(node, type),
  );
  return [...new Map(found.map((node) => [node.value, node])).values()];
}

function inRole(name: string | undefined, role: NamedNode, { reader, called }: Lookup): Nodes {
  return given(name, (known) =>
    reached(
      [...called(known)].map((id) => reader.node(actorName(id))),
      (actor) => reader.subjects(role, actor),
    ),
  );
}

function inDocuments(name: string, reader: Reader): readonly Term[] {
  const passages = reached(documentsCalled(name, reader), (document) =>
    reader.subjects(nif.referenceContext, document),
  );
  return reached(passages, (passage) => reader.subjects(pledge.evidence, passage));
}

function reached(from: readonly Term[], step: (node: Term) => readonly Term[]): readonly Term[] {
  return from.flatMap(step);
}

function given<Value>(value: Value | undefined, make: (value: Value) => readonly Term[]): Nodes {
  return value === undefined ? undefined : make(value);
}

function asList<Name extends string>(names: Name | readonly Name[]): readonly Name[] {
  return typeof names === "string" ? [names] : names;
}

/** Documents in the order of their hashes, as facts have them. */
function byDocument(
  nodes: readonly NamedNode[],
  { documentOf, reader }: Lookup,
): readonly (readonly NamedNode[])[] {
  const groups = new Map<string, { readonly document: NamedNode; readonly nodes: NamedNode[] }>();
  for (const node of nodes) {
    const document = documentOf(node);
    const known = groups.get(document.value);
    if (known === undefined) groups.set(document.value, { document, nodes: [node] });
    else known.nodes.push(node);
  }
  return [...groups.values()]
    .map((group) => ({ hash: readHash(group.document, reader), ...group }))
    .sort((a, b) => compareText(a.hash, b.hash))
    .map((group) => group.nodes);
}

function compareCommitments(a: CommitmentRecord, b: CommitmentRecord): number {
  const nowhere = { start: 0, end: 0 };
  return compareSpan(a.evidence[0] ?? nowhere, b.evidence[0] ?? nowhere) || compareId(a.iri, b.iri);
}
