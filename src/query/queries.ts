import type { Store } from "n3";
import type { NamedNode } from "@rdfjs/types";
import { dcterms } from "../graph/external.ts";
import { actorId } from "../graph/iri.ts";
import { compareSpan, compareText } from "../graph/order.ts";
import { readFacts } from "../graph/read.ts";
import { openReader, type Reader } from "../graph/reader.ts";
import { pledge } from "../graph/vocabulary.ts";
import { ACT_TYPES, type Facts } from "../types.ts";
import { resolveActor } from "./actors.ts";
import { COUNT_KEYS, countBy, type CountKey, type CountRecord } from "./counts.ts";
import { isDay } from "../graph/day.ts";
import { listDue, type Days, type DueRecord } from "./due.ts";
import { actorTest, type ActFilter, type ActorFilter, type CommitmentFilter } from "./filters.ts";
import { actNodes, findActs, findCommitments } from "./find.ts";
import { readLedger, type LedgerLine } from "./ledger.ts";
import { openLookup } from "./lookup.ts";
import { resolveIri } from "./names.ts";
import { passageRecord, type PassageRecord } from "./passages.ts";
import {
  actorRecord,
  type ActorName,
  type ActorRecord,
  type ActRecord,
  type CommitmentRecord,
} from "./records.ts";
import { sumAmounts, type SumRecord } from "./sums.ts";
import { threadRecord, type ThreadRecord } from "./threads.ts";

/** The same questions as lists; here each answer is read when it is asked for, so that a large graph is never all in memory. */
export interface Each {
  /** `for (const { label } of graph.each.commitments({ committer: "France" })) …` */
  commitments(filter?: CommitmentFilter): Iterable<CommitmentRecord>;
  acts(filter?: ActFilter): Iterable<ActRecord>;
  actors(filter?: ActorFilter): Iterable<ActorRecord>;
  threads(): Iterable<ThreadRecord>;
}

/** Questions with typed answers: plain objects, each with the IRIs that it comes from. */
export interface Queries {
  readonly each: Each;
  /** In the order of the text. Optional findings are left out unless `optional: true`. */
  commitments(filter?: CommitmentFilter): readonly CommitmentRecord[];
  acts(filter?: ActFilter): readonly ActRecord[];
  /** Sorted by id. */
  actors(filter?: ActorFilter): readonly ActorRecord[];
  /** Commitments that several documents speak of, sorted by IRI; none in a graph that does not link them (`pledge:inThread`). */
  threads(): readonly ThreadRecord[];
  /** The passages that an act or a commitment rests on, in text order. Throws when the graph has no such node. */
  evidence(iri: string): readonly PassageRecord[];
  /** Money by committer and currency, of commitments that stand: see {@link sumAmounts}. */
  sums(filter?: CommitmentFilter): readonly SumRecord[];
  /** Open commitments by their day, all or between two days: see {@link listDue}. */
  due(days?: Days, filter?: CommitmentFilter): readonly DueRecord[];
  /** Open commitments whose day is before this one. What day it is you say: the graph has no clock. */
  overdue(today: string, filter?: CommitmentFilter): readonly DueRecord[];
  /**
   * How many there are by month said (the document's day) or due (deadline, else scheduled day), by status, by source (document),
   * or acts by type (then the filter is one for acts). Optional ones only with `optional: true`. Sorted by key.
   */
  counts(by: "actType", filter?: ActFilter): readonly CountRecord[];
  counts(by: Exclude<CountKey, "actType">, filter?: CommitmentFilter): readonly CountRecord[];
}

/** Opens the queries of one store. `forget` has to be called after every change of it. */
export function openQueries(store: Store): { readonly queries: Queries; facts(): Facts; forget(): void } {
  const reader = openReader(store);
  const read = {
    facts: () => readFacts(store),
    lookup: () => openLookup(reader),
    ledger: () => readLedger(store),
    homes: () => new Map<string, NamedNode>(),
  };
  let facts = once(read.facts);
  let lookup = once(read.lookup);
  let ledger = once(read.ledger);
  let homes = once(read.homes);

  /** Ledger lines of the commitments that a filter lets through. Without one nothing has to be read for it. */
  function lines(filter: CommitmentFilter): readonly LedgerLine[] {
    const { optional, ...conditions } = filter;
    if (isBare(conditions)) return optional === true ? ledger() : ledger().filter((line) => !line.optional);
    const wanted = new Set(Array.from(findCommitments(filter, lookup()), ({ iri }) => iri));
    return ledger().filter(({ iri }) => wanted.has(iri));
  }

  const nameOf = (iri: string): ActorName => resolveActor(actorId(reader.node(iri)), lookup().actorsById);

  function* eachActor(filter: ActorFilter): Generator<ActorRecord> {
    const { actors, actorsById, called } = lookup();
    const test = actorTest(filter, called);
    for (const actor of actors) {
      const record = actorRecord(actor, actorsById);
      if (test(record)) yield record;
    }
  }

  function* eachThread(): Generator<ThreadRecord> {
    const threads = reader.instances(pledge.CommitmentThread).sort((a, b) => compareText(a.value, b.value));
    for (const thread of threads) yield threadRecord(thread, lookup());
  }

  /** The document of a commitment. */
  function home(iri: string): NamedNode {
    const known = homes().get(iri);
    if (known !== undefined) return known;
    const document = lookup().documentOf(reader.node(iri));
    homes().set(iri, document);
    return document;
  }

  function monthSaid(filter: CommitmentFilter): readonly CountRecord[] {
    const months = new Map<string, string>();
    return countBy(
      lines(filter).map(({ iri }) => {
        const document = home(iri);
        const month =
          months.get(document.value) ?? reader.one(document, pledge.referenceDate)?.value.slice(0, 7) ?? "";
        months.set(document.value, month);
        return [month, iri];
      }),
    );
  }

  function labelOfDocument(iri: string): string {
    const document = reader.node(iri);
    return (reader.one(document, dcterms.title) ?? reader.one(document, dcterms.identifier))?.value ?? iri;
  }

  function countActs(filter: ActFilter): readonly CountRecord[] {
    const { optional, ...conditions } = filter;
    if (!isBare(conditions))
      return countBy(Array.from(findActs(filter, lookup()), ({ type, iri }) => [type, iri]));
    const left = new Set(optional === true ? [] : optionalNodes(reader));
    return countBy(
      ACT_TYPES.flatMap((type) =>
        actNodes({ type }, lookup()).flatMap(({ value }): [string, string][] =>
          left.has(value) ? [] : [[type, value]],
        ),
      ),
    );
  }

  function counts(by: CountKey, filter: CommitmentFilter & ActFilter = {}): readonly CountRecord[] {
    switch (by) {
      case "actType":
        return countActs(filter);
      case "status":
        return countBy(lines(filter).map(({ iri, status = "" }) => [status, iri]));
      case "monthDue":
        return countBy(
          lines(filter).map(({ iri, deadline, scheduledFor }) => [
            (deadline ?? scheduledFor ?? "").slice(0, 7),
            iri,
          ]),
        );
      case "source":
        return countBy(
          lines(filter).map(({ iri }) => [home(iri).value, iri]),
          labelOfDocument,
        );
      case "monthSaid":
        return monthSaid(filter);
      default:
        throw new Error(`Nothing can be counted by "${String(by)}": use one of ${COUNT_KEYS.join(", ")}.`);
    }
  }

  function evidence(name: string): readonly PassageRecord[] {
    const node = reader.node(resolveIri(name));
    const passages = reader.all(node, pledge.evidence);
    if (passages.length === 0)
      throw new Error(
        `Nothing rests on words for <${node.value}>: give an act or a commitment of the graph.`,
      );
    return passages
      .map((passage) => passageRecord(passage, reader))
      .sort((a, b) => compareText(a.document, b.document) || compareSpan(a, b));
  }

  function due(days: Days = {}, filter: CommitmentFilter = {}): readonly DueRecord[] {
    for (const [key, day] of Object.entries(days) as [string, string | undefined][])
      if (day !== undefined && !isDay(day))
        throw new Error(`${key} "${day}" is no day: give one as YYYY-MM-DD, like 2025-05-01.`);
    return listDue(lines(filter), days, reader, nameOf);
  }

  const each: Each = {
    commitments: (filter = {}) => findCommitments(filter, lookup()),
    acts: (filter = {}) => findActs(filter, lookup()),
    actors: (filter = {}) => eachActor(filter),
    threads: eachThread,
  };
  const queries: Queries = {
    each,
    commitments: (filter) => [...each.commitments(filter)],
    acts: (filter) => [...each.acts(filter)],
    actors: (filter) => [...each.actors(filter)],
    threads: () => [...eachThread()],
    evidence,
    sums: (filter = {}) => sumAmounts(lines(filter), (iri) => nameOf(iri).label),
    due,
    overdue: (today, filter) => due({ to: dayBefore(today) }, filter),
    counts,
  };
  return {
    queries,
    facts: () => facts(),
    forget: () => {
      facts = once(read.facts);
      lookup = once(read.lookup);
      ledger = once(read.ledger);
      homes = once(read.homes);
    },
  };
}

/** True without a single condition. */
function isBare(conditions: Readonly<Record<string, unknown>>): boolean {
  return Object.values(conditions).every((condition) => condition === undefined);
}

function optionalNodes(reader: Reader): readonly string[] {
  return reader
    .values(pledge.optional)
    .filter((flag) => reader.isTrue(flag))
    .flatMap((flag) => reader.subjects(pledge.optional, flag).map(({ value }) => value));
}

function dayBefore(day: string): string {
  if (!isDay(day)) throw new Error(`today "${day}" is no day: give one as YYYY-MM-DD, like 2025-05-01.`);
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** Makes a value when it is first asked for, and keeps it. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
