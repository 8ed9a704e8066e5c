import type { Reader } from "../graph/reader.ts";
import { compareText } from "../graph/order.ts";
import { rdfs } from "../graph/external.ts";
import { pledge, status } from "../graph/vocabulary.ts";
import { STATUSES } from "../types.ts";
import { isClosed } from "../graph/is-closed.ts";
import type { LedgerLine } from "./ledger.ts";
import type { ActorName } from "./records.ts";
import { passageRecord, type PassageRecord } from "./passages.ts";

/** A commitment with its day. */
export interface DueRecord {
  readonly iri: string;
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `deadline`: the last day in time; `scheduled`: the day itself. */
  readonly kind: "deadline" | "scheduled";
  readonly committers: readonly ActorName[];
  readonly evidence: readonly PassageRecord[];
}

/** Days to ask for, `YYYY-MM-DD`, both inclusive. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/**
 * Commitments that have a day between these two and are still open, sorted by day, label and IRI; one that has a deadline and is
 * scheduled too comes twice. Of any status that is not closed, also what is only considered, unless the lines say otherwise; left
 * out are negative and optional ones, and those that are fulfilled, at least in part, broken, withdrawn or rejected, by themselves
 * or by an act about another commitment of their thread.
 */
export function listDue(
  lines: Iterable<LedgerLine>,
  { from = "", to = "~" }: Days,
  reader: Reader,
  nameOf: (actor: string) => ActorName,
): readonly DueRecord[] {
  const closedThreads = new Map<string, boolean>();
  const isOpen = ({ status: own, thread, negative, optional }: LedgerLine): boolean => {
    if (negative || optional || isClosed(own)) return false;
    if (thread === undefined) return true;
    const closed = closedThreads.get(thread) ?? isThreadClosed(thread, reader);
    closedThreads.set(thread, closed);
    return !closed;
  };
  const found: DueRecord[] = [];
  for (const line of lines) {
    const days = [
      { day: line.deadline, kind: "deadline" },
      { day: line.scheduledFor, kind: "scheduled" },
    ] as const;
    for (const { day, kind } of days) {
      if (day === undefined || day < from || day > to || !isOpen(line)) continue;
      const node = reader.node(line.iri);
      found.push({
        iri: line.iri,
        label: reader.need(node, rdfs.label).value,
        day,
        kind,
        committers: line.committers.map(nameOf),
        evidence: reader
          .all(node, pledge.evidence)
          .map((passage) => passageRecord(passage, reader))
          .sort(byPlace),
      });
    }
  }
  return found.sort(
    (a, b) => compareText(a.day, b.day) || compareText(a.label, b.label) || compareText(a.iri, b.iri),
  );
}

function byPlace(a: PassageRecord, b: PassageRecord): number {
  return compareText(a.document, b.document) || a.start - b.start || a.end - b.end;
}

const CLOSING = STATUSES.filter(isClosed).map((name) => status[name]);

function isThreadClosed(thread: string, reader: Reader): boolean {
  return reader
    .subjects(pledge.inThread, reader.node(thread))
    .flatMap((member) => reader.subjects(pledge.concerns, member))
    .some((event) => CLOSING.some((closed) => reader.has(event, pledge.resultingStatus, closed)));
}
