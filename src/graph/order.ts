/** A graph has no order of its own. This is the one that its facts are given in: the order of the text. */
import type {
  Act,
  Actor,
  Commitment,
  DocumentFacts,
  EvidenceList,
  Facts,
  Reference,
  Span,
  Stance,
} from "../types.ts";

/** By code unit, as every list of the project is sorted. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function compareSpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Facts with every list in text order and without repetitions: what `readFacts(assertFacts(facts))` gives. */
export function sortFacts(facts: Facts): Facts {
  return {
    documents: facts.documents.map(sortDocument).sort((a, b) => compareText(a.hash, b.hash)),
    actors: facts.actors.map(sortActor).sort((a, b) => compareText(a.id, b.id)),
  };
}

function sortActor(actor: Actor): Actor {
  return { ...actor, aliases: sortTexts(actor.aliases) };
}

function sortDocument({ relations, ...document }: DocumentFacts): DocumentFacts {
  return {
    ...document,
    source: { ...document.source, speakers: sortTexts(document.source.speakers) },
    sentences: [...document.sentences].sort(compareSpan),
    acts: document.acts.map(sortAct).sort((a, b) => compareSpan(a.cue, b.cue) || compareId(a.id, b.id)),
    commitments: document.commitments
      .map(sortCommitment)
      .sort((a, b) => compareSpan(a.evidence[0], b.evidence[0]) || compareId(a.id, b.id)),
    ...(relations === undefined || relations.length === 0
      ? {}
      : {
          relations: relations.toSorted(
            (a, b) => compareSpan(a.evidence, b.evidence) || compareText(a.id, b.id),
          ),
        }),
  };
}

export function sortAct(act: Act<Reference>): Act<Reference> {
  return {
    ...act,
    ...sortHedges(act),
    evidence: sortEvidence(act.evidence),
    actors: sortReferences(act.actors),
    addressees: sortReferences(act.addressees),
    targets: sortReferences(act.targets),
    reports: sortTexts(act.reports),
  };
}

export function sortCommitment(commitment: Commitment<Reference>): Commitment<Reference> {
  return {
    ...commitment,
    ...sortHedges(commitment),
    evidence: sortEvidence(commitment.evidence),
    committers: sortReferences(commitment.committers),
    beneficiaries: sortReferences(commitment.beneficiaries),
    targets: sortReferences(commitment.targets),
    conditions: uniqueSpans(commitment.conditions),
  };
}

function sortHedges({ hedges = [] }: Stance): Pick<Stance, "hedges"> {
  return hedges.length === 0 ? {} : { hedges: uniqueSpans(hedges) };
}

/** Mentions in text order, then those without a span. */
function compareReferences(a: Reference, b: Reference): number {
  const nowhere = { start: Infinity, end: Infinity };
  const [spanA, spanB] = [a.span ?? nowhere, b.span ?? nowhere];
  return (
    (spanA.start === spanB.start ? 0 : spanA.start - spanB.start) ||
    (spanA.end === spanB.end ? 0 : spanA.end - spanB.end) ||
    compareText(a.actor, b.actor) ||
    compareText(a.basis, b.basis) ||
    compareText(a.text, b.text)
  );
}

export function sortReferences(references: readonly Reference[]): Reference[] {
  return [...references].sort(compareReferences).filter((reference, i, all) => {
    const previous = all[i - 1];
    return previous === undefined || compareReferences(previous, reference) !== 0;
  });
}

export function uniqueSpans<S extends Span>(spans: readonly S[]): S[] {
  return [...spans].sort(compareSpan).filter((span, i, all) => {
    const previous = all[i - 1];
    return previous === undefined || compareSpan(previous, span) !== 0;
  });
}

function sortEvidence(evidence: EvidenceList): EvidenceList {
  const [first, ...rest] = uniqueSpans(evidence);
  return first === undefined ? evidence : [first, ...rest];
}

export function sortTexts(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(compareText);
}

/** An id with the numbers in it, read once for a list that is sorted. */
export interface IdKey {
  readonly id: string;
  readonly offsets: readonly number[];
}

export function idKey(id: string): IdKey {
  return { id, offsets: (id.match(/\d+/g) ?? []).map(Number) };
}

/** By the offsets in the ids, so that `act-200-209` comes before `act-1607-1616`. */
export function compareIdKeys({ id: a, offsets: left }: IdKey, { id: b, offsets: right }: IdKey): number {
  for (let i = 0; i < left.length; i++) {
    const [offset = -1, other = -1] = [left[i], right[i]];
    if (offset !== other) return offset < other ? -1 : 1;
  }
  return left.length - right.length || compareText(a, b);
}

export function compareId(a: string, b: string): number {
  return compareIdKeys(idKey(a), idKey(b));
}
