// Generated from ontology/ by ontology/generate.ts. Do not edit.

import { DataFactory } from "n3";

const { namedNode } = DataFactory;

/** Classes and properties of the Pledgegraph ontology. */
export const pledge = {
  /** Anyone who can perform a speech act or bear a commitment. */
  Actor: namedNode("https://w3id.org/pledgegraph/ns#Actor"),
  /** A named or nameable collaboration of states or organisations without legal personality of its own. */
  Coalition: namedNode("https://w3id.org/pledgegraph/ns#Coalition"),
  /** A prospective course of action X that its committer has control over, as reported in one document, at any stage from 'being considered' to 'fulfilled' or 'broken'. Singh's C(debtor, creditor, antecedent, consequent): pledge:committer, pledge:addressee, pledge:condition, pledge:content. */
  Commitment: namedNode("https://w3id.org/pledgegraph/ns#Commitment"),
  /** The persisting commitment that several documents talk about. It owns identity only; every fact stays on the per-document commitments that are pledge:inThread it. */
  CommitmentThread: namedNode("https://w3id.org/pledgegraph/ns#CommitmentThread"),
  /** An antecedent on which commitments depend ('after a peace agreement is reached'). One node per document, shared by the commitments that depend on it. */
  Condition: namedNode("https://w3id.org/pledgegraph/ns#Condition"),
  /** A reported non-verbal action or outcome (a delivery, a withdrawal, a failed effort). */
  Deed: namedNode("https://w3id.org/pledgegraph/ns#Deed"),
  /** A news article, an official statement or a release (pledge:genre). Its IRI is made from the hash of its text. */
  Document: namedNode("https://w3id.org/pledgegraph/ns#Document"),
  /** The reading of one document by a program or a person. It carries no time of its own unless the reader gives one, so that equal texts give equal graphs. */
  Extraction: namedNode("https://w3id.org/pledgegraph/ns#Extraction"),
  /** A collective picked out by description only ('European leaders', 'experts', 'reporters', 'the countries present'). */
  Group: namedNode("https://w3id.org/pledgegraph/ns#Group"),
  /** A meeting, summit or press conference, held or planned (PLOVER CONSULT). */
  Meeting: namedNode("https://w3id.org/pledgegraph/ns#Meeting"),
  /** One way in which one document names one actor: the passage that does it (pledge:passage), whom it names (pledge:mentions) and how that was found out (pledge:actorBasis). A mention without a passage is an actor whom the text implies but does not name there. Acts and commitments of a document share its mentions. */
  Mention: namedNode("https://w3id.org/pledgegraph/ns#Mention"),
  /** A post that exists independently of its holder. It is itself the actor when the text names only the post ('the British Defense Secretary'). */
  Office: namedNode("https://w3id.org/pledgegraph/ns#Office"),
  /** A named body: ministry, army, news outlet, alliance secretariat. */
  Organisation: namedNode("https://w3id.org/pledgegraph/ns#Organisation"),
  /** A span of a document. Its IRI is <document#char=begin,end> (RFC 5147, as in NIF 2.0), so equal spans are one node and re-ingestion adds nothing; described by nif:referenceContext, nif:beginIndex, nif:endIndex, nif:anchorOf. Offsets are UTF-16 code units of the stored text, end exclusive. The Web Annotation view (oa:TextPositionSelector, oa:TextQuoteSelector) is a CONSTRUCT away. */
  Passage: namedNode("https://w3id.org/pledgegraph/ns#Passage"),
  /** A named human being. A person picked out by description only is this person when the document says who it is, otherwise an office or a group. */
  Person: namedNode("https://w3id.org/pledgegraph/ns#Person"),
  /** What one document says that an actor is to another, as a reified statement: rdf:subject, rdf:predicate (org:holds, org:headOf, org:memberOf or org:subOrganizationOf) and rdf:object, with the words that say it as pledge:evidence. */
  Relation: namedNode("https://w3id.org/pledgegraph/ns#Relation"),
  /** An utterance, or publicly reported decision, of one or more actors AS REPORTED in one document. One act = one actor set x one act type x one X. The same real utterance reported by two documents yields two acts. */
  SpeechAct: namedNode("https://w3id.org/pledgegraph/ns#SpeechAct"),
  /** A country acting through its government. Capitals and 'the X side' used for the government ('Moscow', 'Kiev') are aliases of the state, not places. */
  State: namedNode("https://w3id.org/pledgegraph/ns#State"),
  /** By some document, this actor accused the actor. */
  accuses: namedNode("https://w3id.org/pledgegraph/ns#accuses"),
  /** Exactly one concept of act:scheme below the five top concepts. */
  actType: namedNode("https://w3id.org/pledgegraph/ns#actType"),
  /** Who performs the act or deed. Coordinated subjects give several values on ONE node (PLOVER compound actors). */
  actor: namedNode("https://w3id.org/pledgegraph/ns#actor"),
  /** How the referent of a mention was identified: named, described, pronoun, metonym, inferred. Repeated on an act for its actors, and on a commitment whose committer is inferred, so that a review list needs no join. */
  actorBasis: namedNode("https://w3id.org/pledgegraph/ns#actorBasis"),
  /** How the document names the actor of this act or deed. */
  actorMention: namedNode("https://w3id.org/pledgegraph/ns#actorMention"),
  /** To whom the act is directed and who is to respond; for a commitment, to whom it is owed (Singh: creditor). */
  addressee: namedNode("https://w3id.org/pledgegraph/ns#addressee"),
  /** How the document names the addressee. */
  addresseeMention: namedNode("https://w3id.org/pledgegraph/ns#addresseeMention"),
  /** By some document, this actor accepted the commitment jointly with others. */
  agreesOn: namedNode("https://w3id.org/pledgegraph/ns#agreesOn"),
  /** schema:value as xsd:decimal in full units (schema:minValue for 'over', schema:maxValue for 'up to'), schema:currency as ISO 4217 code. */
  amount: namedNode("https://w3id.org/pledgegraph/ns#amount"),
  /** The words of the amount, with their bounding words ('up to 40 million euro'). */
  amountMention: namedNode("https://w3id.org/pledgegraph/ns#amountMention"),
  /** By some document, this actor made public, with authority, that the commitment will be carried out. */
  announces: namedNode("https://w3id.org/pledgegraph/ns#announces"),
  /** By some document, this actor asked the actor a question. */
  asks: namedNode("https://w3id.org/pledgegraph/ns#asks"),
  /** The meeting or press conference at which the act was performed. */
  atEvent: namedNode("https://w3id.org/pledgegraph/ns#atEvent"),
  /** Who gains when X is done. */
  beneficiary: namedNode("https://w3id.org/pledgegraph/ns#beneficiary"),
  /** How the document names the beneficiary. */
  beneficiaryMention: namedNode("https://w3id.org/pledgegraph/ns#beneficiaryMention"),
  /** The author line as printed. */
  byline: namedNode("https://w3id.org/pledgegraph/ns#byline"),
  /** CAMEO event code. */
  cameoCode: namedNode("https://w3id.org/pledgegraph/ns#cameoCode"),
  /** By some document, this actor ended or suspended the commitment. */
  cancels: namedNode("https://w3id.org/pledgegraph/ns#cancels"),
  /** How sure the innermost source is of X (FactBank CT/PR/PS/U). */
  certainty: namedNode("https://w3id.org/pledgegraph/ns#certainty"),
  /** Inverse of pledge:committer once the status is announced or firmer, and neither withdrawn nor rejected. */
  committedTo: namedNode("https://w3id.org/pledgegraph/ns#committedTo"),
  /** Who would have to act (debtor, obligor). */
  committer: namedNode("https://w3id.org/pledgegraph/ns#committer"),
  /** How the document names the committer. */
  committerMention: namedNode("https://w3id.org/pledgegraph/ns#committerMention"),
  /** The commitment that the act, deed or meeting makes, changes, denies or carries out. */
  concerns: namedNode("https://w3id.org/pledgegraph/ns#concerns"),
  /** What must happen first for X to be due (Singh: antecedent). */
  condition: namedNode("https://w3id.org/pledgegraph/ns#condition"),
  /** The words of the condition. */
  conditionMention: namedNode("https://w3id.org/pledgegraph/ns#conditionMention"),
  /** Measured precision of the rule that found the node, 0 to 1; of the extraction, not of the speaker. Absent while nobody has measured it. */
  confidence: namedNode("https://w3id.org/pledgegraph/ns#confidence"),
  /** By some document, this actor said that it is an option under review. */
  considers: namedNode("https://w3id.org/pledgegraph/ns#considers"),
  /** X in one plain sentence or noun phrase, worded positively even when the polarity is negative. */
  content: namedNode("https://w3id.org/pledgegraph/ns#content"),
  /** The words of the content X. */
  contentMention: namedNode("https://w3id.org/pledgegraph/ns#contentMention"),
  /** PLOVER context(s): military, economic, diplomatic ... */
  context: namedNode("https://w3id.org/pledgegraph/ns#context"),
  /** Two acts or commitments that cannot both hold. */
  contradicts: namedNode("https://w3id.org/pledgegraph/ns#contradicts"),
  /** By some document, this actor voiced disapproval of the actor. */
  criticizes: namedNode("https://w3id.org/pledgegraph/ns#criticizes"),
  /** The words that signal the act type ('announced', 'have been tasked'). */
  cue: namedNode("https://w3id.org/pledgegraph/ns#cue"),
  /** Last day on which X would still be in time. */
  deadline: namedNode("https://w3id.org/pledgegraph/ns#deadline"),
  /** By some document, this actor took the decision to do it. */
  decidesOn: namedNode("https://w3id.org/pledgegraph/ns#decidesOn"),
  /** The thing or event X would bring about, if it has a node of its own (a planned meeting, a body to be formed). */
  deliverable: namedNode("https://w3id.org/pledgegraph/ns#deliverable"),
  /** True when the reporting words distance the reporter from X ('claimed', 'so-called', 'alleged'). */
  distanced: namedNode("https://w3id.org/pledgegraph/ns#distanced"),
  /** From an act type to the direct property that abbreviates it in the actor graph. */
  edge: namedNode("https://w3id.org/pledgegraph/ns#edge"),
  /** Which role of the act the direct property points at: pledge:concerns, pledge:addressee or pledge:target. */
  edgeTo: namedNode("https://w3id.org/pledgegraph/ns#edgeTo"),
  /** By some document, this actor brought the body, post or rule into being. */
  establishes: namedNode("https://w3id.org/pledgegraph/ns#establishes"),
  /** Passage that supports this node: the whole sentences that say it. Finer spans have properties of their own. */
  evidence: namedNode("https://w3id.org/pledgegraph/ns#evidence"),
  /** Name of a FrameNet frame. */
  frame: namedNode("https://w3id.org/pledgegraph/ns#frame"),
  /** Who speaks in the document: news, statement or release. */
  genre: namedNode("https://w3id.org/pledgegraph/ns#genre"),
  /** Words of an act or commitment by which X is less than certain ('is expected to', 'may'), or by which the reporter keeps a distance ('reportedly'). */
  hedge: namedNode("https://w3id.org/pledgegraph/ns#hedge"),
  /** The persisting commitment that this document's commitment is a report of. */
  inThread: namedNode("https://w3id.org/pledgegraph/ns#inThread"),
  /** The last month for which a membership is known to last, where no end is known. */
  knownUntil: namedNode("https://w3id.org/pledgegraph/ns#knownUntil"),
  /** By some document, this actor insisted that the actor do or stop something. */
  makesDemandOn: namedNode("https://w3id.org/pledgegraph/ns#makesDemandOn"),
  /** Whom a mention names, in words, where its passage does not say so or there is none. */
  mentionText: namedNode("https://w3id.org/pledgegraph/ns#mentionText"),
  /** The mention, or the passage, denotes this actor, place or thing. */
  mentions: namedNode("https://w3id.org/pledgegraph/ns#mentions"),
  /** How X is presented: actual, planned, required, possible, desired. */
  modality: namedNode("https://w3id.org/pledgegraph/ns#modality"),
  /** Whom the actor speaks for in this act; licenses binding a state by its president's words (cf. prov:actedOnBehalfOf). */
  onBehalfOf: namedNode("https://w3id.org/pledgegraph/ns#onBehalfOf"),
  /** How the document names the one the actor speaks for. */
  onBehalfOfMention: namedNode("https://w3id.org/pledgegraph/ns#onBehalfOfMention"),
  /** True for what a careful reader may leave out: an author's own aside, free indirect speech, a doubtful reading. Left out of the direct edges, and of the library's answers unless asked for. */
  optional: namedNode("https://w3id.org/pledgegraph/ns#optional"),
  /** Number, from 1, of the paragraph that holds the start of the passage; a paragraph ends at a line break. */
  paragraph: namedNode("https://w3id.org/pledgegraph/ns#paragraph"),
  /** The words of a mention ('He', 'the French President'). Absent when the actor is inferred. */
  passage: namedNode("https://w3id.org/pledgegraph/ns#passage"),
  /** By some document, this actor undertook the commitment without an announcing verb. */
  pledges: namedNode("https://w3id.org/pledgegraph/ns#pledges"),
  /** PLOVER event type, optionally with a mode after a slash. */
  ploverCode: namedNode("https://w3id.org/pledgegraph/ns#ploverCode"),
  /** Of X, never of sentiment: criticising X that did happen is positive. */
  polarity: namedNode("https://w3id.org/pledgegraph/ns#polarity"),
  /** The office that the member holds for the time of the membership; the organization is the state or body that the post is in. */
  post: namedNode("https://w3id.org/pledgegraph/ns#post"),
  /** By some document, this actor voiced approval of the actor, or thanked it. */
  praises: namedNode("https://w3id.org/pledgegraph/ns#praises"),
  /** By some document, this actor put the commitment forward. */
  proposes: namedNode("https://w3id.org/pledgegraph/ns#proposes"),
  /** What X is meant to achieve, as printed. */
  purpose: namedNode("https://w3id.org/pledgegraph/ns#purpose"),
  /** The words of the purpose. */
  purposeMention: namedNode("https://w3id.org/pledgegraph/ns#purposeMention"),
  /** Counted things that X is about: schema:value, schema:minValue or schema:maxValue as xsd:decimal, schema:unitText for the things as printed ('patrol boats'). */
  quantity: namedNode("https://w3id.org/pledgegraph/ns#quantity"),
  /** The words of the quantity ('at least 12 patrol boats'). */
  quantityMention: namedNode("https://w3id.org/pledgegraph/ns#quantityMention"),
  /** By some document, this actor restated the commitment as already standing. */
  reaffirms: namedNode("https://w3id.org/pledgegraph/ns#reaffirms"),
  /** Day of publication, against which relative dates in the document were resolved. Absent when the document is undated. */
  referenceDate: namedNode("https://w3id.org/pledgegraph/ns#referenceDate"),
  /** By some document, this actor refused or opposed the commitment. */
  rejects: namedNode("https://w3id.org/pledgegraph/ns#rejects"),
  /** Super-property of all direct edges. Where RDF 1.2 annotates an edge, its reifier is prov:wasDerivedFrom the speech acts, or the commitment, that make the edge. */
  relatesTo: namedNode("https://w3id.org/pledgegraph/ns#relatesTo"),
  /** The content of this act is itself an act, deed or meeting: Macron announces that [ministers were tasked]. Follow ^pledge:reports+ for the attribution chain; its root is the document. */
  reports: namedNode("https://w3id.org/pledgegraph/ns#reports"),
  /** Status of the concerned commitment after this event according to this report; absent when unchanged. */
  resultingStatus: namedNode("https://w3id.org/pledgegraph/ns#resultingStatus"),
  /** Super-property of the mentions of the actors in each role. */
  roleMention: namedNode("https://w3id.org/pledgegraph/ns#roleMention"),
  /** Name of the extraction rule that found this node. */
  rule: namedNode("https://w3id.org/pledgegraph/ns#rule"),
  /** By some document, this actor undertook that it will not be done; also what a negative announcement, pledge or decision becomes. */
  rulesOut: namedNode("https://w3id.org/pledgegraph/ns#rulesOut"),
  /** Day on which X is to take place. */
  scheduledFor: namedNode("https://w3id.org/pledgegraph/ns#scheduledFor"),
  /** Number, from 1, of the sentence that holds the start of the passage; for an act, of the sentence that holds its cue. */
  sentence: namedNode("https://w3id.org/pledgegraph/ns#sentence"),
  /** By some document, this actor signed, ratified or adopted it. */
  signs: namedNode("https://w3id.org/pledgegraph/ns#signs"),
  /** Whom 'we' and 'I' of the document stand for, by name. */
  speaker: namedNode("https://w3id.org/pledgegraph/ns#speaker"),
  /** Status at the end of this document; the speaker's own act outranks a third party's description, later outranks earlier. */
  status: namedNode("https://w3id.org/pledgegraph/ns#status"),
  /** Whom the act or commitment is against or about as an opponent (accused, criticised, sanctioned). */
  target: namedNode("https://w3id.org/pledgegraph/ns#target"),
  /** How the document names the target. */
  targetMention: namedNode("https://w3id.org/pledgegraph/ns#targetMention"),
  /** By some document, this actor assigned a task to the actor. */
  tasks: namedNode("https://w3id.org/pledgegraph/ns#tasks"),
  /** True when an outsider could later tell objectively whether X was done (Comparative Pledges Project criterion). */
  testable: namedNode("https://w3id.org/pledgegraph/ns#testable"),
  /** sha256 of the stored UTF-8 text that all offsets refer to. */
  textHash: namedNode("https://w3id.org/pledgegraph/ns#textHash"),
  /** By some document, this actor threatened the actor. */
  threatens: namedNode("https://w3id.org/pledgegraph/ns#threatens"),
  /** The words of the deadline or date, resolved or not ('by the end of June'). */
  timeMention: namedNode("https://w3id.org/pledgegraph/ns#timeMention"),
  /** The time expression as printed, also when it cannot be resolved. */
  timeText: namedNode("https://w3id.org/pledgegraph/ns#timeText"),
  /** By some document, this actor called on the actor to do something. */
  urges: namedNode("https://w3id.org/pledgegraph/ns#urges"),
  /** quote, indirect, narrated or author. */
  voice: namedNode("https://w3id.org/pledgegraph/ns#voice"),
} as const;

/** Act types, under Searle's five points. */
export const act = {
  /** Says that a target is doing or did a blameworthy X. */
  accuse: namedNode("https://w3id.org/pledgegraph/act-type/accuse"),
  /** Two or more actors jointly accept X. */
  agree: namedNode("https://w3id.org/pledgegraph/act-type/agree"),
  /** Makes public, with authority, that X will be done (a package, a date, a body). */
  announce: namedNode("https://w3id.org/pledgegraph/act-type/announce"),
  /** Asks a question. */
  ask: namedNode("https://w3id.org/pledgegraph/act-type/ask"),
  /** Commits the speaker to something being the case. */
  assertive: namedNode("https://w3id.org/pledgegraph/act-type/assertive"),
  /** Gives an interpretation or opinion: experts, analysts, or the author in own voice. */
  assess: namedNode("https://w3id.org/pledgegraph/act-type/assess"),
  /** Ends or suspends an existing commitment (Singh: cancel). */
  cancel: namedNode("https://w3id.org/pledgegraph/act-type/cancel"),
  /** Commits the speaker's side to a course of action, or refuses one. */
  commissive: namedNode("https://w3id.org/pledgegraph/act-type/commissive"),
  /** Says that X is an option under review, without undertaking it. */
  consider: namedNode("https://w3id.org/pledgegraph/act-type/consider"),
  /** Voices disapproval of a given X. */
  criticize: namedNode("https://w3id.org/pledgegraph/act-type/criticize"),
  /** Takes a decision to do X, as reported by someone ('the coalition's decision to deploy'). */
  decide: namedNode("https://w3id.org/pledgegraph/act-type/decide"),
  /** Brings about a state of affairs by being said with authority. */
  declaration: namedNode("https://w3id.org/pledgegraph/act-type/declaration"),
  /** Insists that an opponent do, or be made to do or not do, X. */
  demand: namedNode("https://w3id.org/pledgegraph/act-type/demand"),
  /** Says that an alleged or assumed X about the speaker's side is not so. */
  deny: namedNode("https://w3id.org/pledgegraph/act-type/deny"),
  /** Tries to get someone else to do something. */
  directive: namedNode("https://w3id.org/pledgegraph/act-type/directive"),
  /** Brings a body, post or rule into being. */
  establish: namedNode("https://w3id.org/pledgegraph/act-type/establish"),
  /** Expresses an attitude to something taken as given. */
  expressive: namedNode("https://w3id.org/pledgegraph/act-type/expressive"),
  /** Undertakes X in first person or by 'will', without an announcing verb. */
  pledge: namedNode("https://w3id.org/pledgegraph/act-type/pledge"),
  /** Voices approval or thanks for a given X. */
  praise: namedNode("https://w3id.org/pledgegraph/act-type/praise"),
  /** Puts X forward as something the speaker's side would take part in, still needing acceptance or an open condition. */
  propose: namedNode("https://w3id.org/pledgegraph/act-type/propose"),
  /** Restates a commitment presented as already standing ('continue', 'sustained'). */
  reaffirm: namedNode("https://w3id.org/pledgegraph/act-type/reaffirm"),
  /** Refuses or opposes an X that others want or do. */
  reject: namedNode("https://w3id.org/pledgegraph/act-type/reject"),
  /** Undertakes that the speaker's own side will not do X. */
  "rule-out": namedNode("https://w3id.org/pledgegraph/act-type/rule-out"),
  /** Top concepts are Searle's five illocutionary points. PLOVER drops CAMEO 01/02 comments and appeals, so several types have a CAMEO code but no PLOVER code. */
  scheme: namedNode("https://w3id.org/pledgegraph/act-type/scheme"),
  /** Signs, ratifies or adopts a text. */
  sign: namedNode("https://w3id.org/pledgegraph/act-type/sign"),
  /** Says that X, without more. Residual type. */
  state: namedNode("https://w3id.org/pledgegraph/act-type/state"),
  /** With authority over the addressee, assigns X to the addressee, who thereby becomes its committer (Singh: assign). */
  task: namedNode("https://w3id.org/pledgegraph/act-type/task"),
  /** Undertakes an X that is bad for the target, usually unless a condition is met. */
  threaten: namedNode("https://w3id.org/pledgegraph/act-type/threaten"),
  /** Calls on friends, the public or one's own group to do X. */
  urge: namedNode("https://w3id.org/pledgegraph/act-type/urge"),
} as const;

/** What has become of a commitment. */
export const status = {
  /** Jointly accepted or formally decided by several actors. */
  agreed: namedNode("https://w3id.org/pledgegraph/status/agreed"),
  /** Publicly undertaken by the committer's side. PolitiFact: not yet rated; schema:PotentialActionStatus. */
  announced: namedNode("https://w3id.org/pledgegraph/status/announced"),
  /** Laid on the committer by someone with authority. */
  assigned: namedNode("https://w3id.org/pledgegraph/status/assigned"),
  /** Can no longer be done in time, or the opposite was done (PolitiFact: broken; schema:FailedActionStatus). */
  broken: namedNode("https://w3id.org/pledgegraph/status/broken"),
  /** Under review; nobody has proposed or undertaken it. */
  considered: namedNode("https://w3id.org/pledgegraph/status/considered"),
  /** Done, mostly or completely (PolitiFact: kept; Singh: discharge; schema:CompletedActionStatus). */
  fulfilled: namedNode("https://w3id.org/pledgegraph/status/fulfilled"),
  /** Being carried out. PolitiFact: in the works; schema:ActiveActionStatus. */
  inProgress: namedNode("https://w3id.org/pledgegraph/status/inProgress"),
  /** Substantially less than undertaken, but something (PolitiFact: compromise). */
  partlyFulfilled: namedNode("https://w3id.org/pledgegraph/status/partlyFulfilled"),
  /** Put forward or planned; not yet accepted, or its own condition is still open and no binding decision is reported. */
  proposed: namedNode("https://w3id.org/pledgegraph/status/proposed"),
  /** A considered or proposed X that was turned down. */
  rejected: namedNode("https://w3id.org/pledgegraph/status/rejected"),
  /** skos:notation orders the stages; 1x = before commitment, 2x = commitment stands, 3x = being carried out, 4x = closed. */
  scheme: namedNode("https://w3id.org/pledgegraph/status/scheme"),
  /** No movement (PolitiFact: stalled). */
  stalled: namedNode("https://w3id.org/pledgegraph/status/stalled"),
  /** Cancelled by the committer or released by the addressee (Singh: cancel, release). */
  withdrawn: namedNode("https://w3id.org/pledgegraph/status/withdrawn"),
} as const;

/** Polarity, modality, certainty, voice, actor basis, genre and context. */
export const value = {
  /** How the referent of a mention was identified. */
  actorBasis: namedNode("https://w3id.org/pledgegraph/value/actorBasis"),
  /** Definite or indefinite description ('the French President', 'experts'). */
  "basis-described": namedNode("https://w3id.org/pledgegraph/value/basis-described"),
  /** No span denotes the actor in the clause (agentless passive, 'the meeting saw a consensus'). */
  "basis-inferred": namedNode("https://w3id.org/pledgegraph/value/basis-inferred"),
  /** By the name of something else that stands for it (a capital for a government). */
  "basis-metonym": namedNode("https://w3id.org/pledgegraph/value/basis-metonym"),
  /** By a name. */
  "basis-named": namedNode("https://w3id.org/pledgegraph/value/basis-named"),
  /** By a pronoun (he, we, it). */
  "basis-pronoun": namedNode("https://w3id.org/pledgegraph/value/basis-pronoun"),
  /** Presented without any reserve. */
  "cert-certain": namedNode("https://w3id.org/pledgegraph/value/cert-certain"),
  /** Presented as possible only (may, might, perhaps). */
  "cert-possible": namedNode("https://w3id.org/pledgegraph/value/cert-possible"),
  /** Presented as likely (believe, expect, probably). */
  "cert-probable": namedNode("https://w3id.org/pledgegraph/value/cert-probable"),
  /** The source takes no position. */
  "cert-unspecified": namedNode("https://w3id.org/pledgegraph/value/cert-unspecified"),
  /** How sure the innermost source is of X. */
  certainty: namedNode("https://w3id.org/pledgegraph/value/certainty"),
  /** What an act or commitment is about, as far as needed so far: a subset of the PLOVER contexts, to be extended from its list. */
  context: namedNode("https://w3id.org/pledgegraph/value/context"),
  /** About relations, talks and representation. */
  "ctx-diplomatic": namedNode("https://w3id.org/pledgegraph/value/ctx-diplomatic"),
  /** About money, trade, industry or sanctions. */
  "ctx-economic": namedNode("https://w3id.org/pledgegraph/value/ctx-economic"),
  /** About armed forces, weapons or defence. */
  "ctx-military": namedNode("https://w3id.org/pledgegraph/value/ctx-military"),
  /** About keeping or monitoring a peace or ceasefire. */
  "ctx-peacekeeping": namedNode("https://w3id.org/pledgegraph/value/ctx-peacekeeping"),
  /** Who speaks in a document. */
  genre: namedNode("https://w3id.org/pledgegraph/value/genre"),
  /** Reports what others said and did. */
  "genre-news": namedNode("https://w3id.org/pledgegraph/value/genre-news"),
  /** An issuer's own report of what it said and did, in the third person. */
  "genre-release": namedNode("https://w3id.org/pledgegraph/value/genre-release"),
  /** Speaks for its issuers in the first person. */
  "genre-statement": namedNode("https://w3id.org/pledgegraph/value/genre-statement"),
  /** X is or was so. */
  "mod-actual": namedNode("https://w3id.org/pledgegraph/value/mod-actual"),
  /** aim, want, seek, hope */
  "mod-desired": namedNode("https://w3id.org/pledgegraph/value/mod-desired"),
  /** will, is to, would, continue to */
  "mod-planned": namedNode("https://w3id.org/pledgegraph/value/mod-planned"),
  /** may, might, if, being considered, on the agenda, any */
  "mod-possible": namedNode("https://w3id.org/pledgegraph/value/mod-possible"),
  /** must, should, need, necessary, cannot allow, (not) time to */
  "mod-required": namedNode("https://w3id.org/pledgegraph/value/mod-required"),
  /** How X is presented. */
  modality: namedNode("https://w3id.org/pledgegraph/value/modality"),
  /** The speaker denies or opposes X, or undertakes to refrain from it. */
  "pol-negative": namedNode("https://w3id.org/pledgegraph/value/pol-negative"),
  /** The speaker presents, wants or undertakes X. */
  "pol-positive": namedNode("https://w3id.org/pledgegraph/value/pol-positive"),
  /** Whether X is presented, wanted or undertaken, or denied, opposed or refrained from. */
  polarity: namedNode("https://w3id.org/pledgegraph/value/polarity"),
  /** Whose words the document uses for the act. */
  voice: namedNode("https://w3id.org/pledgegraph/value/voice"),
  /** The document speaks in its own name. */
  "voice-author": namedNode("https://w3id.org/pledgegraph/value/voice-author"),
  /** A that-clause or other clause under a verb of saying. */
  "voice-indirect": namedNode("https://w3id.org/pledgegraph/value/voice-indirect"),
  /** The act is named and its content is a noun phrase ('announced a package'). */
  "voice-narrated": namedNode("https://w3id.org/pledgegraph/value/voice-narrated"),
  /** Direct speech, with quotation marks or after a colon. */
  "voice-quote": namedNode("https://w3id.org/pledgegraph/value/voice-quote"),
} as const;

/** The direct edge that abbreviates an act of a type, and the role of the act that it points at. */
export const actEdges = {
  accuse: { edge: pledge.accuses, role: pledge.target },
  agree: { edge: pledge.agreesOn, role: pledge.concerns },
  announce: { edge: pledge.announces, role: pledge.concerns },
  ask: { edge: pledge.asks, role: pledge.addressee },
  cancel: { edge: pledge.cancels, role: pledge.concerns },
  consider: { edge: pledge.considers, role: pledge.concerns },
  criticize: { edge: pledge.criticizes, role: pledge.target },
  decide: { edge: pledge.decidesOn, role: pledge.concerns },
  demand: { edge: pledge.makesDemandOn, role: pledge.target },
  establish: { edge: pledge.establishes, role: pledge.concerns },
  pledge: { edge: pledge.pledges, role: pledge.concerns },
  praise: { edge: pledge.praises, role: pledge.target },
  propose: { edge: pledge.proposes, role: pledge.concerns },
  reaffirm: { edge: pledge.reaffirms, role: pledge.concerns },
  reject: { edge: pledge.rejects, role: pledge.concerns },
  "rule-out": { edge: pledge.rulesOut, role: pledge.concerns },
  sign: { edge: pledge.signs, role: pledge.concerns },
  task: { edge: pledge.tasks, role: pledge.addressee },
  threaten: { edge: pledge.threatens, role: pledge.target },
  urge: { edge: pledge.urges, role: pledge.addressee },
} as const;

/** All direct edges. */
export const edgeProperties = [
  pledge.accuses,
  pledge.agreesOn,
  pledge.announces,
  pledge.asks,
  pledge.cancels,
  pledge.committedTo,
  pledge.considers,
  pledge.criticizes,
  pledge.decidesOn,
  pledge.establishes,
  pledge.makesDemandOn,
  pledge.pledges,
  pledge.praises,
  pledge.proposes,
  pledge.reaffirms,
  pledge.rejects,
  pledge.rulesOut,
  pledge.signs,
  pledge.tasks,
  pledge.threatens,
  pledge.urges,
] as const;

/** Stage of each status: 1x before commitment, 2x commitment stands, 3x being carried out, 4x closed. */
export const statusOrder = {
  agreed: 22,
  announced: 20,
  assigned: 21,
  broken: 42,
  considered: 10,
  fulfilled: 41,
  inProgress: 30,
  partlyFulfilled: 40,
  proposed: 11,
  rejected: 44,
  stalled: 31,
  withdrawn: 43,
} as const;

/** What to print for a term, by its IRI. */
export const termLabels: Readonly<Record<string, string>> = {
  "https://w3id.org/pledgegraph/act-type/accuse": "accuse",
  "https://w3id.org/pledgegraph/act-type/agree": "agree",
  "https://w3id.org/pledgegraph/act-type/announce": "announce",
  "https://w3id.org/pledgegraph/act-type/ask": "ask",
  "https://w3id.org/pledgegraph/act-type/assertive": "assertive",
  "https://w3id.org/pledgegraph/act-type/assess": "assess",
  "https://w3id.org/pledgegraph/act-type/cancel": "cancel",
  "https://w3id.org/pledgegraph/act-type/commissive": "commissive",
  "https://w3id.org/pledgegraph/act-type/consider": "consider",
  "https://w3id.org/pledgegraph/act-type/criticize": "criticize",
  "https://w3id.org/pledgegraph/act-type/decide": "decide",
  "https://w3id.org/pledgegraph/act-type/declaration": "declaration",
  "https://w3id.org/pledgegraph/act-type/demand": "demand",
  "https://w3id.org/pledgegraph/act-type/deny": "deny",
  "https://w3id.org/pledgegraph/act-type/directive": "directive",
  "https://w3id.org/pledgegraph/act-type/establish": "establish",
  "https://w3id.org/pledgegraph/act-type/expressive": "expressive",
  "https://w3id.org/pledgegraph/act-type/pledge": "pledge",
  "https://w3id.org/pledgegraph/act-type/praise": "praise",
  "https://w3id.org/pledgegraph/act-type/propose": "propose",
  "https://w3id.org/pledgegraph/act-type/reaffirm": "reaffirm",
  "https://w3id.org/pledgegraph/act-type/reject": "reject",
  "https://w3id.org/pledgegraph/act-type/rule-out": "rule out",
  "https://w3id.org/pledgegraph/act-type/scheme": "Act types",
  "https://w3id.org/pledgegraph/act-type/sign": "sign",
  "https://w3id.org/pledgegraph/act-type/state": "state",
  "https://w3id.org/pledgegraph/act-type/task": "task",
  "https://w3id.org/pledgegraph/act-type/threaten": "threaten",
  "https://w3id.org/pledgegraph/act-type/urge": "urge",
  "https://w3id.org/pledgegraph/ns#Actor": "actor",
  "https://w3id.org/pledgegraph/ns#Coalition": "coalition",
  "https://w3id.org/pledgegraph/ns#Commitment": "commitment",
  "https://w3id.org/pledgegraph/ns#CommitmentThread": "commitment thread",
  "https://w3id.org/pledgegraph/ns#Condition": "condition",
  "https://w3id.org/pledgegraph/ns#Deed": "deed",
  "https://w3id.org/pledgegraph/ns#Document": "document",
  "https://w3id.org/pledgegraph/ns#Extraction": "extraction",
  "https://w3id.org/pledgegraph/ns#Group": "group",
  "https://w3id.org/pledgegraph/ns#Meeting": "meeting",
  "https://w3id.org/pledgegraph/ns#Mention": "mention",
  "https://w3id.org/pledgegraph/ns#Office": "office",
  "https://w3id.org/pledgegraph/ns#Organisation": "organisation",
  "https://w3id.org/pledgegraph/ns#Passage": "passage",
  "https://w3id.org/pledgegraph/ns#Person": "person",
  "https://w3id.org/pledgegraph/ns#Relation": "relation",
  "https://w3id.org/pledgegraph/ns#SpeechAct": "speech act",
  "https://w3id.org/pledgegraph/ns#State": "state",
  "https://w3id.org/pledgegraph/ns#accuses": "accuses",
  "https://w3id.org/pledgegraph/ns#actType": "act type",
  "https://w3id.org/pledgegraph/ns#actor": "actor",
  "https://w3id.org/pledgegraph/ns#actorBasis": "actor basis",
  "https://w3id.org/pledgegraph/ns#actorMention": "actor mention",
  "https://w3id.org/pledgegraph/ns#addressee": "addressee",
  "https://w3id.org/pledgegraph/ns#addresseeMention": "addressee mention",
  "https://w3id.org/pledgegraph/ns#agreesOn": "agrees on",
  "https://w3id.org/pledgegraph/ns#amount": "amount",
  "https://w3id.org/pledgegraph/ns#amountMention": "amount mention",
  "https://w3id.org/pledgegraph/ns#announces": "announces",
  "https://w3id.org/pledgegraph/ns#asks": "asks",
  "https://w3id.org/pledgegraph/ns#atEvent": "at event",
  "https://w3id.org/pledgegraph/ns#beneficiary": "beneficiary",
  "https://w3id.org/pledgegraph/ns#beneficiaryMention": "beneficiary mention",
  "https://w3id.org/pledgegraph/ns#byline": "byline",
  "https://w3id.org/pledgegraph/ns#cameoCode": "CAMEO code",
  "https://w3id.org/pledgegraph/ns#cancels": "cancels",
  "https://w3id.org/pledgegraph/ns#certainty": "certainty",
  "https://w3id.org/pledgegraph/ns#committedTo": "committed to",
  "https://w3id.org/pledgegraph/ns#committer": "committer",
  "https://w3id.org/pledgegraph/ns#committerMention": "committer mention",
  "https://w3id.org/pledgegraph/ns#concerns": "concerns",
  "https://w3id.org/pledgegraph/ns#condition": "condition",
  "https://w3id.org/pledgegraph/ns#conditionMention": "condition mention",
  "https://w3id.org/pledgegraph/ns#confidence": "confidence",
  "https://w3id.org/pledgegraph/ns#considers": "considers",
  "https://w3id.org/pledgegraph/ns#content": "content",
  "https://w3id.org/pledgegraph/ns#contentMention": "content mention",
  "https://w3id.org/pledgegraph/ns#context": "context",
  "https://w3id.org/pledgegraph/ns#contradicts": "contradicts",
  "https://w3id.org/pledgegraph/ns#criticizes": "criticizes",
  "https://w3id.org/pledgegraph/ns#cue": "cue",
  "https://w3id.org/pledgegraph/ns#deadline": "deadline",
  "https://w3id.org/pledgegraph/ns#decidesOn": "decides on",
  "https://w3id.org/pledgegraph/ns#deliverable": "deliverable",
  "https://w3id.org/pledgegraph/ns#distanced": "distanced",
  "https://w3id.org/pledgegraph/ns#edge": "edge",
  "https://w3id.org/pledgegraph/ns#edgeTo": "edge to",
  "https://w3id.org/pledgegraph/ns#establishes": "establishes",
  "https://w3id.org/pledgegraph/ns#evidence": "evidence",
  "https://w3id.org/pledgegraph/ns#frame": "FrameNet frame",
  "https://w3id.org/pledgegraph/ns#genre": "genre",
  "https://w3id.org/pledgegraph/ns#hedge": "hedge",
  "https://w3id.org/pledgegraph/ns#inThread": "in thread",
  "https://w3id.org/pledgegraph/ns#knownUntil": "known until",
  "https://w3id.org/pledgegraph/ns#makesDemandOn": "makes demand on",
  "https://w3id.org/pledgegraph/ns#mentionText": "mention text",
  "https://w3id.org/pledgegraph/ns#mentions": "mentions",
  "https://w3id.org/pledgegraph/ns#modality": "modality",
  "https://w3id.org/pledgegraph/ns#onBehalfOf": "on behalf of",
  "https://w3id.org/pledgegraph/ns#onBehalfOfMention": "on behalf of mention",
  "https://w3id.org/pledgegraph/ns#optional": "optional",
  "https://w3id.org/pledgegraph/ns#paragraph": "paragraph",
  "https://w3id.org/pledgegraph/ns#passage": "passage",
  "https://w3id.org/pledgegraph/ns#pledges": "pledges",
  "https://w3id.org/pledgegraph/ns#ploverCode": "PLOVER code",
  "https://w3id.org/pledgegraph/ns#polarity": "polarity",
  "https://w3id.org/pledgegraph/ns#post": "post",
  "https://w3id.org/pledgegraph/ns#praises": "praises",
  "https://w3id.org/pledgegraph/ns#proposes": "proposes",
  "https://w3id.org/pledgegraph/ns#purpose": "purpose",
  "https://w3id.org/pledgegraph/ns#purposeMention": "purpose mention",
  "https://w3id.org/pledgegraph/ns#quantity": "quantity",
  "https://w3id.org/pledgegraph/ns#quantityMention": "quantity mention",
  "https://w3id.org/pledgegraph/ns#reaffirms": "reaffirms",
  "https://w3id.org/pledgegraph/ns#referenceDate": "reference date",
  "https://w3id.org/pledgegraph/ns#rejects": "rejects",
  "https://w3id.org/pledgegraph/ns#relatesTo": "relates to",
  "https://w3id.org/pledgegraph/ns#reports": "reports",
  "https://w3id.org/pledgegraph/ns#resultingStatus": "resulting status",
  "https://w3id.org/pledgegraph/ns#roleMention": "role mention",
  "https://w3id.org/pledgegraph/ns#rule": "rule",
  "https://w3id.org/pledgegraph/ns#rulesOut": "rules out",
  "https://w3id.org/pledgegraph/ns#scheduledFor": "scheduled for",
  "https://w3id.org/pledgegraph/ns#sentence": "sentence",
  "https://w3id.org/pledgegraph/ns#signs": "signs",
  "https://w3id.org/pledgegraph/ns#speaker": "speaker",
  "https://w3id.org/pledgegraph/ns#status": "status",
  "https://w3id.org/pledgegraph/ns#target": "target",
  "https://w3id.org/pledgegraph/ns#targetMention": "target mention",
  "https://w3id.org/pledgegraph/ns#tasks": "tasks",
  "https://w3id.org/pledgegraph/ns#testable": "testable",
  "https://w3id.org/pledgegraph/ns#textHash": "text hash",
  "https://w3id.org/pledgegraph/ns#threatens": "threatens",
  "https://w3id.org/pledgegraph/ns#timeMention": "time mention",
  "https://w3id.org/pledgegraph/ns#timeText": "time text",
  "https://w3id.org/pledgegraph/ns#urges": "urges",
  "https://w3id.org/pledgegraph/ns#voice": "voice",
  "https://w3id.org/pledgegraph/status/agreed": "agreed",
  "https://w3id.org/pledgegraph/status/announced": "announced",
  "https://w3id.org/pledgegraph/status/assigned": "assigned",
  "https://w3id.org/pledgegraph/status/broken": "broken",
  "https://w3id.org/pledgegraph/status/considered": "considered",
  "https://w3id.org/pledgegraph/status/fulfilled": "fulfilled",
  "https://w3id.org/pledgegraph/status/inProgress": "in progress",
  "https://w3id.org/pledgegraph/status/partlyFulfilled": "partly fulfilled",
  "https://w3id.org/pledgegraph/status/proposed": "proposed",
  "https://w3id.org/pledgegraph/status/rejected": "rejected",
  "https://w3id.org/pledgegraph/status/scheme": "Commitment status",
  "https://w3id.org/pledgegraph/status/stalled": "stalled",
  "https://w3id.org/pledgegraph/status/withdrawn": "withdrawn",
  "https://w3id.org/pledgegraph/value/actorBasis": "Actor basis",
  "https://w3id.org/pledgegraph/value/basis-described": "described",
  "https://w3id.org/pledgegraph/value/basis-inferred": "inferred",
  "https://w3id.org/pledgegraph/value/basis-metonym": "metonym",
  "https://w3id.org/pledgegraph/value/basis-named": "named",
  "https://w3id.org/pledgegraph/value/basis-pronoun": "pronoun",
  "https://w3id.org/pledgegraph/value/cert-certain": "certain",
  "https://w3id.org/pledgegraph/value/cert-possible": "possible",
  "https://w3id.org/pledgegraph/value/cert-probable": "probable",
  "https://w3id.org/pledgegraph/value/cert-unspecified": "unspecified",
  "https://w3id.org/pledgegraph/value/certainty": "Certainty (FactBank)",
  "https://w3id.org/pledgegraph/value/context": "Context",
  "https://w3id.org/pledgegraph/value/ctx-diplomatic": "diplomatic",
  "https://w3id.org/pledgegraph/value/ctx-economic": "economic",
  "https://w3id.org/pledgegraph/value/ctx-military": "military",
  "https://w3id.org/pledgegraph/value/ctx-peacekeeping": "peacekeeping",
  "https://w3id.org/pledgegraph/value/genre": "Genre",
  "https://w3id.org/pledgegraph/value/genre-news": "news",
  "https://w3id.org/pledgegraph/value/genre-release": "release",
  "https://w3id.org/pledgegraph/value/genre-statement": "statement",
  "https://w3id.org/pledgegraph/value/mod-actual": "actual",
  "https://w3id.org/pledgegraph/value/mod-desired": "desired",
  "https://w3id.org/pledgegraph/value/mod-planned": "planned",
  "https://w3id.org/pledgegraph/value/mod-possible": "possible",
  "https://w3id.org/pledgegraph/value/mod-required": "required",
  "https://w3id.org/pledgegraph/value/modality": "Modality",
  "https://w3id.org/pledgegraph/value/pol-negative": "negative",
  "https://w3id.org/pledgegraph/value/pol-positive": "positive",
  "https://w3id.org/pledgegraph/value/polarity": "Polarity",
  "https://w3id.org/pledgegraph/value/voice": "Voice",
  "https://w3id.org/pledgegraph/value/voice-author": "author",
  "https://w3id.org/pledgegraph/value/voice-indirect": "indirect",
  "https://w3id.org/pledgegraph/value/voice-narrated": "narrated",
  "https://w3id.org/pledgegraph/value/voice-quote": "quote",
};
