import type { NamedNode, Term } from "@rdfjs/types";
import {
  ACTOR_BASES,
  ACT_TYPES,
  CERTAINTIES,
  MODALITIES,
  STATUSES,
  VOICES,
  type Act,
  type Amount,
  type Commitment,
  type CountedThing,
  type Due,
  type Evidence,
  type EvidenceList,
  type Magnitude,
  type Reference,
  type Stance,
} from "../types.ts";
import { rdfs, schema } from "./external.ts";
import { given } from "../given.ts";
import { actorId, localId } from "./iri.ts";
import type { Reader } from "./reader.ts";
import { actRoles, commitmentRoles, type Role } from "./roles.ts";
import { act, pledge, status, value } from "./vocabulary.ts";

export function readAct(node: NamedNode, document: NamedNode, reader: Reader): Act<Reference> {
  const { all, one, need } = reader;
  const id = (term: Term): string => localId(document.value, term.value);
  const cue = reader.evidence(need(node, pledge.cue));
  const sentence = one(node, pledge.sentence) ?? one(need(node, pledge.evidence), pledge.sentence);
  const isNode = (term: Term): boolean => reader.isA(term, pledge.SpeechAct);
  return {
    id: id(node),
    type: reader.concept(need(node, pledge.actType), ACT_TYPES, (name) => act[name]),
    sentence: sentence === undefined ? 0 : reader.number(sentence),
    evidence: readEvidence(node, reader),
    cue,
    actors: readRole(node, actRoles.actors, reader),
    ...given({ onBehalfOf: readRole(node, actRoles.onBehalfOf, reader)[0] }),
    addressees: readRole(node, actRoles.addressees, reader),
    targets: readRole(node, actRoles.targets, reader),
    content: need(node, pledge.content).value,
    ...given({ contentSpan: readPassage(node, pledge.contentMention, reader) }),
    ...readStance(node, reader),
    voice: reader.concept(need(node, pledge.voice), VOICES, (name) => value[`voice-${name}`]),
    distanced: reader.isTrue(one(node, pledge.distanced)),
    // Deeds and meetings can be reported too, by hand; facts have acts only.
    reports: all(node, pledge.reports).filter(isNode).map(id),
    ...given({
      commitment: one(node, pledge.concerns) && id(need(node, pledge.concerns)),
      resultingStatus: readStatus(one(node, pledge.resultingStatus), reader),
    }),
    optional: reader.isTrue(one(node, pledge.optional)),
    rule: one(node, pledge.rule)?.value ?? "",
    ...given({ confidence: readNumber(node, pledge.confidence, reader) }),
  };
}

export function readCommitment(node: NamedNode, document: NamedNode, reader: Reader): Commitment<Reference> {
  const { all, one, need } = reader;
  return {
    id: localId(document.value, node.value),
    label: need(node, rdfs.label).value,
    content: need(node, pledge.content).value,
    ...given({ contentSpan: readPassage(node, pledge.contentMention, reader) }),
    evidence: readEvidence(node, reader),
    committers: readRole(node, commitmentRoles.committers, reader),
    beneficiaries: readRole(node, commitmentRoles.beneficiaries, reader),
    targets: readRole(node, commitmentRoles.targets, reader),
    ...given({
      amount: readAmount(node, reader),
      quantity: readQuantity(node, reader),
      due: readDue(node, reader),
    }),
    conditions: all(node, pledge.condition).flatMap((condition) => {
      const passage = one(condition, pledge.conditionMention);
      return passage === undefined ? [] : [reader.evidence(passage)];
    }),
    ...given({ purpose: readPassage(node, pledge.purposeMention, reader) }),
    status: reader.concept(need(node, pledge.status), STATUSES, (name) => status[name]),
    ...readStance(node, reader),
    testable: reader.isTrue(one(node, pledge.testable)),
    optional: reader.isTrue(one(node, pledge.optional)),
    rule: one(node, pledge.rule)?.value ?? "",
    ...given({ confidence: readNumber(node, pledge.confidence, reader) }),
  };
}

function readRole(node: NamedNode, { role, mention }: Role, reader: Reader): Reference[] {
  const { all, one } = reader;
  const mentions = all(node, mention).filter((term) => reader.isA(term, pledge.Mention));
  const references = mentions.map((term) => readMention(term, reader));
  const mentioned = new Set(references.map(({ actor }) => actor));
  const unmentioned = all(node, role).filter((actor) => !mentioned.has(actorId(actor)));
  return [
    ...references,
    ...unmentioned.map((actor): Reference => {
      return {
        actor: actorId(actor),
        text: one(actor, rdfs.label)?.value ?? actorId(actor),
        basis: "inferred",
      };
    }),
  ];
}

function readMention(mention: Term, reader: Reader): Reference {
  const { one, need } = reader;
  const span = readPassage(mention, pledge.passage, reader);
  return {
    actor: actorId(need(mention, pledge.mentions)),
    text: one(mention, pledge.mentionText)?.value ?? span?.quote ?? "",
    basis: reader.concept(need(mention, pledge.actorBasis), ACTOR_BASES, (name) => value[`basis-${name}`]),
    ...given({ span }),
  };
}

function readStance(node: NamedNode, { all, need, concept, evidence }: Reader): Stance {
  const hedges = all(node, pledge.hedge).map(evidence);
  return {
    polarity: concept(
      need(node, pledge.polarity),
      ["positive", "negative"] as const,
      (name) => value[`pol-${name}`],
    ),
    modality: concept(need(node, pledge.modality), MODALITIES, (name) => value[`mod-${name}`]),
    certainty: concept(need(node, pledge.certainty), CERTAINTIES, (name) => value[`cert-${name}`]),
    ...(hedges.length === 0 ? {} : { hedges }),
  };
}

function readStatus(term: Term | undefined, { concept }: Reader): Act["resultingStatus"] {
  return term === undefined ? undefined : concept(term, STATUSES, (name) => status[name]);
}

function readEvidence(node: NamedNode, { all, need, evidence }: Reader): EvidenceList {
  const first = need(node, pledge.evidence);
  const rest = all(node, pledge.evidence).filter((passage) => !passage.equals(first));
  return [evidence(first), ...rest.map(evidence)];
}

function readPassage(node: Term, property: NamedNode, { one, evidence }: Reader): Evidence | undefined {
  const passage = one(node, property);
  return passage === undefined ? undefined : evidence(passage);
}

function readAmount(node: NamedNode, reader: Reader): Amount | undefined {
  const amount = reader.one(node, pledge.amount);
  const span = readPassage(node, pledge.amountMention, reader) ?? readPassage(node, pledge.evidence, reader);
  if (amount === undefined || span === undefined) return undefined;
  return { ...readMagnitude(amount, reader), currency: reader.need(amount, schema.currency).value, span };
}

function readQuantity(node: NamedNode, reader: Reader): CountedThing | undefined {
  const quantity = reader.one(node, pledge.quantity);
  const span =
    readPassage(node, pledge.quantityMention, reader) ?? readPassage(node, pledge.evidence, reader);
  if (quantity === undefined || span === undefined) return undefined;
  return {
    ...readMagnitude(quantity, reader),
    unit: reader.one(quantity, schema.unitText)?.value ?? "",
    span,
  };
}

function readMagnitude(node: Term, reader: Reader): Magnitude {
  const read = (property: NamedNode): number | undefined => readNumber(node, property, reader);
  return {
    ...given({ value: read(schema.value), minValue: read(schema.minValue), maxValue: read(schema.maxValue) }),
  };
}

function readNumber(node: Term, property: NamedNode, { one, number }: Reader): number | undefined {
  const term = one(node, property);
  return term === undefined ? undefined : number(term);
}

function readDue(node: NamedNode, reader: Reader): Due | undefined {
  const deadline = reader.one(node, pledge.deadline)?.value;
  const scheduledFor = reader.one(node, pledge.scheduledFor)?.value;
  const span = readPassage(node, pledge.timeMention, reader);
  if (span !== undefined) return { ...given({ deadline, scheduledFor }), span };
  const sentence = readPassage(node, pledge.evidence, reader);
  if (sentence === undefined || (deadline ?? scheduledFor) === undefined) return undefined;
  return { ...given({ deadline, scheduledFor }), span: sentence };
}
