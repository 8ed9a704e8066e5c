import type {
  Act,
  Commitment,
  Document,
  EvidenceList,
  Findings,
  Reference,
  Span,
  Status,
  Upos,
} from "../types.ts";
import { given } from "../given.ts";
import { lastBefore, within } from "../extract/within.ts";

const CONTENT_WORDS: ReadonlySet<Upos> = new Set<Upos>(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
/** Sentences that the content of one commitment may cover. */
const MOST_SENTENCES = 3;
/** How many commitments of the same committer are compared with: mentions of one commitment stand near each other. */
const COMPARED = 50;
/** Share of content words two mentions of one commitment have in common. */
const SAME_WORDS = 0.7;

function wordsIn({ sentences }: Document, span: Span | undefined): ReadonlySet<string> {
  const first = span === undefined ? undefined : lastBefore(sentences, span.start + 1);
  if (span === undefined || first === undefined) return new Set();
  const tokens = sentences
    .slice(first.number - 1)
    .slice(0, MOST_SENTENCES)
    .flatMap(({ tokens: all }) => within(all, span));
  return new Set(tokens.filter(({ upos }) => CONTENT_WORDS.has(upos)).map(({ lemma }) => lemma));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const smaller = Math.min(a.size, b.size);
  return smaller < 2 ? 0 : shared / smaller;
}

const number = ({ amount }: Commitment<Reference>): string | undefined =>
  amount === undefined
    ? undefined
    : `${amount.value ?? amount.minValue ?? amount.maxValue ?? ""} ${amount.currency}`;

function sameCommitter(a: Commitment<Reference>, b: Commitment<Reference>): boolean {
  return a.committers.some(({ actor }) => b.committers.some((other) => other.actor === actor));
}

/** A commitment with the words that tell it from others. */
interface Known {
  commitment: Commitment<Reference>;
  readonly words: ReadonlySet<string>;
}

/** Two mentions of one commitment in a document: the same committer, side and sum, and mostly the same words. */
function isSame(known: Known, other: Known): boolean {
  const [a, b] = [known.commitment, other.commitment];
  if (a.polarity !== b.polarity || !sameCommitter(a, b)) return false;
  const [first, second] = [number(a), number(b)];
  if (first !== undefined && second !== undefined) return first === second;
  const due = [a.due?.deadline ?? a.due?.scheduledFor, b.due?.deadline ?? b.due?.scheduledFor];
  if (due[0] !== undefined && due[1] !== undefined && due[0] !== due[1]) return false;
  return overlap(known.words, other.words) >= SAME_WORDS;
}

/** Firmer standing wins; taking back or turning down ends it; reaffirming leaves it what it was (conventions, "Status"). */
const RANK: readonly Status[] = ["considered", "proposed", "announced", "assigned", "agreed"];
const FINAL: ReadonlySet<Status> = new Set<Status>(["withdrawn", "rejected", "fulfilled", "broken"]);

function later(a: Status, b: Status): Status {
  if (FINAL.has(b)) return b;
  return RANK.indexOf(b) > RANK.indexOf(a) && RANK.includes(a) ? b : a;
}

function joined(a: Commitment<Reference>, b: Commitment<Reference>): Commitment<Reference> {
  const evidence: EvidenceList = [
    a.evidence[0],
    ...[...a.evidence.slice(1), ...b.evidence].filter(({ start }) => start !== a.evidence[0].start),
  ];
  const { amount = b.amount, quantity = b.quantity, due = b.due, purpose = b.purpose } = a;
  return {
    ...a,
    evidence,
    beneficiaries: a.beneficiaries.length > 0 ? a.beneficiaries : b.beneficiaries,
    targets: a.targets.length > 0 ? a.targets : b.targets,
    conditions: a.conditions.length > 0 ? a.conditions : b.conditions,
    ...given({ amount, quantity, due, purpose }),
    // a decision that others presuppose does not outrank what the speaker said of it (guideline 4.9)
    status: b.rule === "cue-noun" ? a.status : later(a.status, b.status),
    testable: a.testable || b.testable,
  };
}

/** One commitment for all its mentions in a document; the acts of the later mentions concern the first. */
export function mergeMentions(document: Document, findings: Findings<Reference>): Findings<Reference> {
  const merged: Known[] = [];
  const byCommitter = new Map<string, Known[]>();
  const renamed = new Map<string, string>();
  for (const commitment of findings.commitments) {
    const current: Known = { commitment, words: wordsIn(document, commitment.contentSpan) };
    const candidates = commitment.committers.flatMap(({ actor }) =>
      (byCommitter.get(actor) ?? []).slice(-COMPARED),
    );
    const earlier = candidates.find((known) => isSame(known, current));
    if (earlier !== undefined) {
      earlier.commitment = joined(earlier.commitment, commitment);
      renamed.set(commitment.id, earlier.commitment.id);
      continue;
    }
    merged.push(current);
    for (const { actor } of commitment.committers)
      byCommitter.set(actor, [...(byCommitter.get(actor) ?? []).slice(-COMPARED), current]);
  }
  const acts = findings.acts.map((act): Act<Reference> => {
    const target = act.commitment === undefined ? undefined : renamed.get(act.commitment);
    return target === undefined ? act : { ...act, commitment: target };
  });
  return { acts, commitments: merged.map(({ commitment }) => commitment) };
}
