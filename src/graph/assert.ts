import type { NamedNode, Quad } from "@rdfjs/types";
import { DataFactory } from "n3";
import type {
  Act,
  Actor,
  Commitment,
  DocumentFacts,
  Evidence,
  Facts,
  Magnitude,
  Reference,
  Stance,
} from "../types.ts";
import { describe, type Statement } from "./describe.ts";
import { dcterms, org, prov, rdf, rdfs, schema, skos } from "./external.ts";
import { actorIri, AGENT, conditionIri, documentIri, nodeIri } from "./iri.ts";
import { day, decimal, flag, integer, text, truth, words } from "./literal.ts";
import { sortFacts } from "./order.ts";
import { assertRelation, plainRelations } from "./relations.ts";
import { actRoles, commitmentRoles, type Role } from "./roles.ts";
import { collectSpans, type Spans } from "./spans.ts";
import { act as actTypes, pledge, status, value } from "./vocabulary.ts";

/**
 * The statements of a run, in the default graph. The same facts in any order give the same quads in the same order.
 * Throws when two documents have the same text, two nodes of a document the same id, or a span two quotes.
 */
export function assertFacts(facts: Facts): Quad[] {
  const { documents, actors } = sortFacts(facts);
  for (const [i, document] of documents.entries()) {
    const next = documents[i + 1];
    if (next !== undefined && documentIri(next.hash).equals(documentIri(document.hash))) {
      throw new Error(
        `"${document.source.id}" and "${next.source.id}" have the same text: give one of them only.`,
      );
    }
  }
  const agent: Statement[] = [
    [rdf.type, prov.SoftwareAgent],
    [rdfs.label, text("Pledgegraph")],
  ];
  return [
    ...documents.flatMap(assertDocument),
    ...actors.flatMap(assertActor),
    ...plainRelations(documents),
    ...(documents.length > 0 ? describe(AGENT, agent) : []),
  ];
}

function assertActor(actor: Actor): Quad[] {
  return describe(actorIri(actor.id), [
    [rdf.type, pledge[actor.type]],
    [rdfs.label, words(actor.label)],
    [skos.altLabel, actor.aliases.map((alias) => words(alias))],
    [schema.sameAs, actor.wikidata === undefined ? undefined : wikidata(actor.wikidata)],
    [org.holds, actor.holds === undefined ? undefined : actorIri(actor.holds)],
    [org.postIn, actor.postIn === undefined ? undefined : actorIri(actor.postIn)],
  ]);
}

function wikidata(key: string): NamedNode {
  if (!/^Q[1-9]\d*$/.test(key)) throw new Error(`"${key}" is no Wikidata key: give one like "Q142".`);
  return DataFactory.namedNode(`http://www.wikidata.org/entity/${key}`);
}

function assertDocument(facts: DocumentFacts): Quad[] {
  const { source } = facts;
  const document = documentIri(facts.hash);
  const extraction = nodeIri(document, "extraction");
  const spans = collectSpans(facts);
  const about: Statement[] = [
    [rdf.type, source.genre === "news" ? [pledge.Document, schema.NewsArticle] : pledge.Document],
    [dcterms.identifier, text(source.id)],
    [dcterms.title, optionalText(source.title)],
    [dcterms.publisher, optionalText(source.publisher)],
    [schema.publisher, facts.publisher === undefined ? undefined : actorIri(facts.publisher)],
    [pledge.referenceDate, source.published === undefined ? undefined : day(source.published)],
    [pledge.byline, optionalText(source.byline)],
    // A string, not a node: an address given by a stranger may hold anything.
    [schema.url, optionalText(source.url)],
    [schema.inLanguage, optionalText(source.language)],
    [pledge.genre, value[`genre-${source.genre}`]],
    [pledge.speaker, source.speakers.map(text)],
    [pledge.textHash, text(`sha256:${facts.hash}`)],
  ];
  const context: Context = { document, extraction, spans, language: source.language };
  rejectTwins(facts);
  return [
    ...describe(document, about),
    ...describe(extraction, [
      [rdf.type, pledge.Extraction],
      [prov.used, document],
      [prov.wasAssociatedWith, AGENT],
    ]),
    ...facts.acts.flatMap((act) => assertAct(act, context)),
    ...facts.commitments.flatMap((commitment) => assertCommitment(commitment, context)),
    ...(facts.relations ?? []).flatMap((relation) => assertRelation(relation, context)),
    ...spans.quads(),
  ];
}

/** Nodes of one name would melt into one. */
function rejectTwins({ source, acts, commitments, relations = [] }: DocumentFacts): void {
  const seen = new Set<string>();
  for (const { id } of [...acts, ...commitments, ...relations]) {
    if (seen.has(id))
      throw new Error(`"${source.id}" has two nodes with the id "${id}": ids are unique in a document.`);
    seen.add(id);
  }
}

/** What all nodes of a document share. */
interface Context {
  readonly document: NamedNode;
  readonly extraction: NamedNode;
  readonly spans: Spans;
  readonly language: string | undefined;
}

function assertAct(act: Act<Reference>, { document, extraction, spans, language }: Context): Quad[] {
  const { passage } = spans;
  return describe(nodeIri(document, act.id), [
    [rdf.type, pledge.SpeechAct],
    [pledge.actType, actTypes[act.type]],
    ...assertRole(act.actors, actRoles.actors, spans),
    [pledge.actorBasis, [...new Set(act.actors.map(({ basis }) => value[`basis-${basis}`]))]],
    ...assertRole(act.onBehalfOf === undefined ? [] : [act.onBehalfOf], actRoles.onBehalfOf, spans),
    ...assertRole(act.addressees, actRoles.addressees, spans),
    ...assertRole(act.targets, actRoles.targets, spans),
    [pledge.content, words(act.content, language)],
    [pledge.contentMention, optionally(act.contentSpan, passage)],
    ...assertStance(act, spans),
    [pledge.voice, value[`voice-${act.voice}`]],
    [pledge.distanced, flag(act.distanced)],
    [pledge.concerns, optionally(act.commitment, (id) => nodeIri(document, id))],
    [pledge.resultingStatus, optionally(act.resultingStatus, (name) => status[name])],
    [pledge.reports, act.reports.map((id) => nodeIri(document, id))],
    [pledge.sentence, integer(act.sentence)],
    [pledge.cue, passage(act.cue)],
    [pledge.evidence, act.evidence.map(passage)],
    [pledge.optional, flag(act.optional)],
    [pledge.rule, text(act.rule)],
    [pledge.confidence, optionally(act.confidence, decimal)],
    [prov.wasGeneratedBy, extraction],
  ]);
}

function assertCommitment(commitment: Commitment<Reference>, context: Context): Quad[] {
  const { document, extraction, spans, language } = context;
  const { passage } = spans;
  const { amount, quantity, due, purpose } = commitment;
  const node = nodeIri(document, commitment.id);
  const amountNode = nodeIri(document, `${commitment.id}-amount`);
  const quantityNode = nodeIri(document, `${commitment.id}-quantity`);
  const inferred = commitment.committers.some(({ basis }) => basis === "inferred");
  return [
    ...describe(node, [
      [rdf.type, pledge.Commitment],
      [rdfs.label, words(commitment.label, language)],
      ...assertRole(commitment.committers, commitmentRoles.committers, spans),
      [pledge.actorBasis, inferred ? value["basis-inferred"] : undefined],
      ...assertRole(commitment.beneficiaries, commitmentRoles.beneficiaries, spans),
      ...assertRole(commitment.targets, commitmentRoles.targets, spans),
      [pledge.content, words(commitment.content, language)],
      [pledge.contentMention, optionally(commitment.contentSpan, passage)],
      [pledge.status, status[commitment.status]],
      ...assertStance(commitment, spans),
      [pledge.amount, amount && amountNode],
      [pledge.amountMention, amount && passage(amount.span)],
      [pledge.quantity, quantity && quantityNode],
      [pledge.quantityMention, quantity && passage(quantity.span)],
      [pledge.deadline, optionally(due?.deadline, day)],
      [pledge.scheduledFor, optionally(due?.scheduledFor, day)],
      [pledge.timeText, optionalText(due?.span.quote)],
      [pledge.timeMention, due && passage(due.span)],
      [pledge.condition, commitment.conditions.map((condition) => conditionIri(document, condition))],
      [pledge.purpose, purpose && words(purpose.quote, language)],
      [pledge.purposeMention, purpose && passage(purpose)],
      [pledge.testable, truth(commitment.testable)],
      [pledge.evidence, commitment.evidence.map(passage)],
      [pledge.optional, flag(commitment.optional)],
      [pledge.rule, text(commitment.rule)],
      [pledge.confidence, optionally(commitment.confidence, decimal)],
      [prov.wasGeneratedBy, extraction],
    ]),
    ...(amount === undefined
      ? []
      : describe(amountNode, [
          [rdf.type, schema.MonetaryAmount],
          ...assertMagnitude(amount),
          [schema.currency, text(amount.currency)],
        ])),
    ...(quantity === undefined
      ? []
      : describe(quantityNode, [
          [rdf.type, schema.QuantitativeValue],
          ...assertMagnitude(quantity),
          [schema.unitText, text(quantity.unit)],
        ])),
    ...commitment.conditions.flatMap((condition) => assertCondition(condition, context)),
  ];
}

function assertCondition(condition: Evidence, { document, spans, language }: Context): Quad[] {
  // Commitments of a document share its conditions: said by the first.
  if (!spans.isNew(condition)) return [];
  return describe(conditionIri(document, condition), [
    [rdf.type, pledge.Condition],
    [rdfs.label, words(condition.quote, language)],
    [pledge.conditionMention, spans.passage(condition)],
  ]);
}

function assertRole(references: readonly Reference[], { role, mention }: Role, spans: Spans): Statement[] {
  const actors = [...new Set(references.map(({ actor }) => actor))];
  return [
    [role, actors.map(actorIri)],
    [mention, references.map(spans.mention)],
  ];
}

function assertStance(
  { polarity, modality, certainty, hedges = [] }: Stance,
  { passage }: Spans,
): Statement[] {
  return [
    [pledge.polarity, value[`pol-${polarity}`]],
    [pledge.modality, value[`mod-${modality}`]],
    [pledge.certainty, value[`cert-${certainty}`]],
    [pledge.hedge, hedges.map(passage)],
  ];
}

function assertMagnitude({ value: exact, minValue, maxValue }: Magnitude): Statement[] {
  return [
    [schema.value, optionally(exact, decimal)],
    [schema.minValue, optionally(minValue, decimal)],
    [schema.maxValue, optionally(maxValue, decimal)],
  ];
}

function optionally<T, R>(given: T | undefined, make: (value: T) => R): R | undefined {
  return given === undefined ? undefined : make(given);
}

function optionalText(given: string | undefined): Statement[1] {
  return optionally(given, text);
}
