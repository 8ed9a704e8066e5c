import type { Actor, Amount, DocumentFacts, Evidence, Reference } from "../types.ts";

interface Words {
  readonly text: string;
  readonly begin: number;
  readonly end: number;
}

const words = ({ quote, start, end }: Evidence): Words => ({ text: quote, begin: start, end });
const ids = (references: readonly Reference[]): readonly string[] => references.map(({ actor }) => actor);

function amount(value: Amount | undefined): object | null {
  if (value === undefined) return null;
  const { span, ...rest } = value;
  return { ...rest, text: span.quote };
}

/**
 * One document's findings in the JSON form of hand annotations, for scoring against them:
 * `{ document, sentences, actors, acts, commitments }`, offsets `begin` and `end` (exclusive) in UTF-16 units.
 */
export function toPrediction(document: DocumentFacts, actors: readonly Actor[]): object {
  const { source, acts, commitments } = document;
  const used = new Set([
    ...acts.flatMap((act) => [...ids(act.actors), ...ids(act.addressees), ...ids(act.targets)]),
    ...commitments.flatMap((k) => [...ids(k.committers), ...ids(k.beneficiaries), ...ids(k.targets)]),
  ]);
  return {
    document: {
      id: source.id,
      title: source.title ?? null,
      publisher: source.publisher ?? null,
      published: source.published ?? null,
      genre: source.genre,
      speakers: source.speakers,
      sha256: document.hash,
    },
    sentences: document.sentences.map(({ number, start, end }) => ({ n: number, begin: start, end })),
    actors: actors
      .filter(({ id }) => used.has(id))
      .map(({ id, type, label, wikidata, aliases }) => ({
        id,
        type,
        label,
        wikidata: wikidata ?? null,
        aliases,
      })),
    acts: acts.map((act) => ({
      id: act.id,
      sentence: act.sentence,
      type: act.type,
      cue: words(act.cue),
      actors: ids(act.actors),
      actorMention: act.actors[0]?.span === undefined ? null : words(act.actors[0].span),
      actorBasis: act.actors[0]?.basis ?? "inferred",
      content: act.content,
      contentSpan: act.contentSpan === undefined ? null : words(act.contentSpan),
      evidence: words(act.evidence[0]),
      polarity: act.polarity,
      modality: act.modality,
      certainty: act.certainty,
      hedges: (act.hedges ?? []).map(words),
      voice: act.voice,
      addressees: ids(act.addressees),
      targets: ids(act.targets),
      reports: act.reports,
      commitment: act.commitment ?? null,
      rule: act.rule,
      confidence: act.confidence ?? null,
      optional: act.optional,
    })),
    commitments: commitments.map((k) => ({
      id: k.id,
      content: k.content,
      evidence: k.evidence.map(words),
      acts: acts.filter(({ commitment }) => commitment === k.id).map(({ id }) => id),
      committers: ids(k.committers),
      beneficiaries: ids(k.beneficiaries),
      targets: ids(k.targets),
      amount: amount(k.amount),
      quantity:
        k.quantity === undefined ? null : { ...k.quantity, span: undefined, text: k.quantity.span.quote },
      deadline: k.due?.deadline ?? null,
      scheduledFor: k.due?.scheduledFor ?? null,
      timeText: k.due?.span.quote ?? null,
      conditions: k.conditions.map(({ quote }) => quote),
      purpose: k.purpose?.quote ?? null,
      polarity: k.polarity,
      modality: k.modality,
      certainty: k.certainty,
      hedges: (k.hedges ?? []).map(words),
      status: k.status,
      testable: k.testable,
      rule: k.rule,
      confidence: k.confidence ?? null,
      optional: k.optional,
    })),
  };
}
