// Generated from ontology/ by ontology/generate.ts. Do not edit.

/** Text of ontology/pledgegraph.ttl. */
export const ontologyTurtle = `@prefix pledge:  <https://w3id.org/pledgegraph/ns#> .
@prefix act:     <https://w3id.org/pledgegraph/act-type/> .
@prefix status:  <https://w3id.org/pledgegraph/status/> .
@prefix value:   <https://w3id.org/pledgegraph/value/> .
@prefix rdf:     <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs:    <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl:     <http://www.w3.org/2002/07/owl#> .
@prefix xsd:     <http://www.w3.org/2001/XMLSchema#> .
@prefix skos:    <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix vann:    <http://purl.org/vocab/vann/> .
@prefix prov:    <http://www.w3.org/ns/prov#> .
@prefix sem:     <http://semanticweb.cs.vu.nl/2009/11/sem/> .
@prefix org:     <http://www.w3.org/ns/org#> .
@prefix foaf:    <http://xmlns.com/foaf/0.1/> .
@prefix schema:  <http://schema.org/> .
@prefix nif:     <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix gaf:     <http://groundedannotationframework.org/gaf#> .
@prefix fact:    <http://groundedannotationframework.org/grasp/factuality#> .
@prefix itsrdf:  <http://www.w3.org/2005/11/its/rdf#> .

# Identity rule: actors, places and threads are shared nodes. Acts, deeds, meetings, commitments, conditions, mentions and passages
# belong to exactly ONE document and their IRIs start with that document's IRI, so two reports can never overwrite each other and a
# document can be forgotten by dropping its nodes.
#
# Prose convention used throughout:
#   X         the eventuality an act or commitment is about, always worded positively
#   polarity  + : the speaker presents, wants or undertakes X;  - : denies, opposes or undertakes to refrain from X

<https://w3id.org/pledgegraph/ns> a owl:Ontology ;
    dcterms:title "Pledgegraph ontology"@en ;
    dcterms:description "Actors, their speech acts and the commitments those acts make, change or deny, each grounded in a passage of a document."@en ;
    owl:versionInfo "0.1.0" ;
    dcterms:license <https://spdx.org/licenses/MIT> ;
    dcterms:created "2026-11-23"^^xsd:date ;
    vann:preferredNamespacePrefix "pledge" ;
    vann:preferredNamespaceUri "https://w3id.org/pledgegraph/ns#" ;
    rdfs:seeAlso prov: , sem: , org: , nif: , <http://schema.org/> , <https://github.com/openeventdata/PLOVER> .

#################################################################### classes: actors

pledge:Actor a owl:Class ; rdfs:subClassOf prov:Agent ;
    rdfs:label "actor"@en ;
    rdfs:comment "Anyone who can perform a speech act or bear a commitment."@en .

pledge:Person a owl:Class ; rdfs:subClassOf pledge:Actor , schema:Person , foaf:Person ;
    rdfs:label "person"@en ;
    rdfs:comment "A named human being. A person picked out by description only is this person when the document says who it is, otherwise an office or a group."@en .

pledge:Organisation a owl:Class ; rdfs:subClassOf pledge:Actor , schema:Organization , org:Organization ;
    rdfs:label "organisation"@en ;
    rdfs:comment "A named body: ministry, army, news outlet, alliance secretariat."@en .

pledge:State a owl:Class ; rdfs:subClassOf pledge:Actor , schema:Country ;
    rdfs:label "state"@en ;
    rdfs:comment "A country acting through its government. Capitals and 'the X side' used for the government ('Moscow', 'Kiev') are aliases of the state, not places."@en .

pledge:Group a owl:Class ; rdfs:subClassOf pledge:Actor , foaf:Group ;
    rdfs:label "group"@en ;
    rdfs:comment "A collective picked out by description only ('European leaders', 'experts', 'reporters', 'the countries present')."@en .

pledge:Coalition a owl:Class ; rdfs:subClassOf pledge:Group , org:OrganizationalCollaboration ;
    rdfs:label "coalition"@en ;
    rdfs:comment "A named or nameable collaboration of states or organisations without legal personality of its own."@en .

pledge:Office a owl:Class ; rdfs:subClassOf pledge:Actor , org:Post ;
    rdfs:label "office"@en ;
    rdfs:comment "A post that exists independently of its holder. It is itself the actor when the text names only the post ('the British Defense Secretary')."@en .

pledge:Relation a owl:Class ; rdfs:subClassOf rdf:Statement , prov:Entity ;
    rdfs:label "relation"@en ;
    rdfs:comment "What one document says that an actor is to another, as a reified statement: rdf:subject, rdf:predicate (org:holds, org:headOf, org:memberOf or org:subOrganizationOf) and rdf:object, with the words that say it as pledge:evidence."@en .

#################################################################### classes: happenings

pledge:SpeechAct a owl:Class ; rdfs:subClassOf sem:Event , prov:Entity ;
    rdfs:label "speech act"@en ;
    rdfs:comment "An utterance, or publicly reported decision, of one or more actors AS REPORTED in one document. One act = one actor set x one act type x one X. The same real utterance reported by two documents yields two acts."@en .

pledge:Deed a owl:Class ; rdfs:subClassOf sem:Event , prov:Entity ;
    rdfs:label "deed"@en ;
    rdfs:comment "A reported non-verbal action or outcome (a delivery, a withdrawal, a failed effort)."@en .

pledge:Meeting a owl:Class ; rdfs:subClassOf sem:Event , schema:Event , prov:Entity ;
    rdfs:label "meeting"@en ;
    rdfs:comment "A meeting, summit or press conference, held or planned (PLOVER CONSULT)."@en .

#################################################################### classes: commitments

pledge:Commitment a owl:Class ; rdfs:subClassOf prov:Entity ;
    rdfs:label "commitment"@en ;
    rdfs:comment "A prospective course of action X that its committer has control over, as reported in one document, at any stage from 'being considered' to 'fulfilled' or 'broken'. Singh's C(debtor, creditor, antecedent, consequent): pledge:committer, pledge:addressee, pledge:condition, pledge:content."@en ;
    rdfs:seeAlso <https://spec.edmcouncil.org/fibo/ontology/FND/Agreements/Agreements/Commitment> .

pledge:CommitmentThread a owl:Class ; rdfs:subClassOf prov:Entity ;
    rdfs:label "commitment thread"@en ;
    rdfs:comment "The persisting commitment that several documents talk about. It owns identity only; every fact stays on the per-document commitments that are pledge:inThread it."@en .

pledge:Condition a owl:Class ;
    rdfs:label "condition"@en ;
    rdfs:comment "An antecedent on which commitments depend ('after a peace agreement is reached'). One node per document, shared by the commitments that depend on it."@en .

#################################################################### classes: grounding

pledge:Document a owl:Class ; rdfs:subClassOf schema:CreativeWork , prov:Entity , foaf:Document ;
    rdfs:label "document"@en ;
    rdfs:comment "A news article, an official statement or a release (pledge:genre). Its IRI is made from the hash of its text."@en .

pledge:Passage a owl:Class ; rdfs:subClassOf nif:RFC5147String , prov:Entity ;
    rdfs:label "passage"@en ;
    rdfs:comment "A span of a document. Its IRI is <document#char=begin,end> (RFC 5147, as in NIF 2.0), so equal spans are one node and re-ingestion adds nothing; described by nif:referenceContext, nif:beginIndex, nif:endIndex, nif:anchorOf. Offsets are UTF-16 code units of the stored text, end exclusive. The Web Annotation view (oa:TextPositionSelector, oa:TextQuoteSelector) is a CONSTRUCT away."@en .

pledge:Mention a owl:Class ; rdfs:subClassOf prov:Entity ;
    rdfs:label "mention"@en ;
    rdfs:comment "One way in which one document names one actor: the passage that does it (pledge:passage), whom it names (pledge:mentions) and how that was found out (pledge:actorBasis). A mention without a passage is an actor whom the text implies but does not name there. Acts and commitments of a document share its mentions."@en .

pledge:Extraction a owl:Class ; rdfs:subClassOf prov:Activity ;
    rdfs:label "extraction"@en ;
    rdfs:comment "The reading of one document by a program or a person. It carries no time of its own unless the reader gives one, so that equal texts give equal graphs."@en .

#################################################################### properties: speech acts

pledge:actor a owl:ObjectProperty ; rdfs:subPropertyOf sem:hasActor ;
    rdfs:range pledge:Actor ; rdfs:label "actor"@en ;
    rdfs:comment "Who performs the act or deed. Coordinated subjects give several values on ONE node (PLOVER compound actors)."@en .
pledge:actorBasis a owl:ObjectProperty ; rdfs:range skos:Concept ;
    rdfs:label "actor basis"@en ; rdfs:comment "How the referent of a mention was identified: named, described, pronoun, metonym, inferred. Repeated on an act for its actors, and on a commitment whose committer is inferred, so that a review list needs no join."@en .
pledge:onBehalfOf a owl:ObjectProperty ; rdfs:domain pledge:SpeechAct ; rdfs:range pledge:Actor ;
    rdfs:label "on behalf of"@en ; rdfs:comment "Whom the actor speaks for in this act; licenses binding a state by its president's words (cf. prov:actedOnBehalfOf)."@en .
pledge:actType a owl:ObjectProperty ; rdfs:subPropertyOf sem:eventType ; rdfs:domain pledge:SpeechAct ; rdfs:range skos:Concept ;
    rdfs:label "act type"@en ; rdfs:comment "Exactly one concept of act:scheme below the five top concepts."@en .
pledge:addressee a owl:ObjectProperty ; rdfs:range pledge:Actor ;
    rdfs:label "addressee"@en ; rdfs:comment "To whom the act is directed and who is to respond; for a commitment, to whom it is owed (Singh: creditor)."@en .
pledge:target a owl:ObjectProperty ; rdfs:range pledge:Actor ;
    rdfs:label "target"@en ; rdfs:comment "Whom the act or commitment is against or about as an opponent (accused, criticised, sanctioned)."@en .
pledge:content a owl:DatatypeProperty ; rdfs:range rdf:langString ;
    rdfs:label "content"@en ; rdfs:comment "X in one plain sentence or noun phrase, worded positively even when the polarity is negative."@en .
pledge:concerns a owl:ObjectProperty ; rdfs:domain sem:Event ; rdfs:range pledge:Commitment ;
    rdfs:label "concerns"@en ; rdfs:comment "The commitment that the act, deed or meeting makes, changes, denies or carries out."@en .
pledge:resultingStatus a owl:ObjectProperty ; rdfs:domain sem:Event ; rdfs:range skos:Concept ;
    rdfs:label "resulting status"@en ; rdfs:comment "Status of the concerned commitment after this event according to this report; absent when unchanged."@en .
pledge:reports a owl:ObjectProperty ; rdfs:domain pledge:SpeechAct ; rdfs:range sem:Event ;
    rdfs:label "reports"@en ; rdfs:comment "The content of this act is itself an act, deed or meeting: Macron announces that [ministers were tasked]. Follow ^pledge:reports+ for the attribution chain; its root is the document."@en .
pledge:atEvent a owl:ObjectProperty ; rdfs:subPropertyOf sem:subEventOf ; rdfs:domain pledge:SpeechAct ; rdfs:range pledge:Meeting ;
    rdfs:label "at event"@en ; rdfs:comment "The meeting or press conference at which the act was performed."@en .
pledge:polarity a owl:ObjectProperty ; rdfs:range skos:Concept ;
    rdfs:label "polarity"@en ; rdfs:comment "Of X, never of sentiment: criticising X that did happen is positive."@en .
pledge:modality a owl:ObjectProperty ; rdfs:range skos:Concept ;
    rdfs:label "modality"@en ; rdfs:comment "How X is presented: actual, planned, required, possible, desired."@en .
pledge:certainty a owl:ObjectProperty ; rdfs:range skos:Concept ;
    rdfs:label "certainty"@en ; rdfs:comment "How sure the innermost source is of X (FactBank CT/PR/PS/U)."@en .
pledge:voice a owl:ObjectProperty ; rdfs:domain pledge:SpeechAct ; rdfs:range skos:Concept ;
    rdfs:label "voice"@en ; rdfs:comment "quote, indirect, narrated or author."@en .
pledge:distanced a owl:DatatypeProperty ; rdfs:domain pledge:SpeechAct ; rdfs:range xsd:boolean ;
    rdfs:label "distanced"@en ; rdfs:comment "True when the reporting words distance the reporter from X ('claimed', 'so-called', 'alleged')."@en .
pledge:cue a owl:ObjectProperty ; rdfs:subPropertyOf pledge:evidence ; rdfs:domain pledge:SpeechAct ; rdfs:range pledge:Passage ;
    rdfs:label "cue"@en ; rdfs:comment "The words that signal the act type ('announced', 'have been tasked')."@en .
pledge:hedge a owl:ObjectProperty ; rdfs:subPropertyOf pledge:evidence ; rdfs:range pledge:Passage ;
    rdfs:label "hedge"@en ; rdfs:comment "Words of an act or commitment by which X is less than certain ('is expected to', 'may'), or by which the reporter keeps a distance ('reportedly')."@en .

#################################################################### properties: commitments

pledge:committer a owl:ObjectProperty ; rdfs:domain pledge:Commitment ; rdfs:range pledge:Actor ;
    rdfs:label "committer"@en ; rdfs:comment "Who would have to act (debtor, obligor)."@en .
pledge:beneficiary a owl:ObjectProperty ; rdfs:domain pledge:Commitment ; rdfs:range pledge:Actor ;
    rdfs:label "beneficiary"@en ; rdfs:comment "Who gains when X is done."@en .
pledge:amount a owl:ObjectProperty ; rdfs:domain pledge:Commitment ; rdfs:range schema:MonetaryAmount ;
    rdfs:label "amount"@en ; rdfs:comment "schema:value as xsd:decimal in full units (schema:minValue for 'over', schema:maxValue for 'up to'), schema:currency as ISO 4217 code."@en .
pledge:quantity a owl:ObjectProperty ; rdfs:domain pledge:Commitment ; rdfs:range schema:QuantitativeValue ;
    rdfs:label "quantity"@en ; rdfs:comment "Counted things that X is about: schema:value, schema:minValue or schema:maxValue as xsd:decimal, schema:unitText for the things as printed ('patrol boats')."@en .
pledge:deliverable a owl:ObjectProperty ; rdfs:domain pledge:Commitment ;
    rdfs:label "deliverable"@en ; rdfs:comment "The thing or event X would bring about, if it has a node of its own (a planned meeting, a body to be formed)."@en .
pledge:deadline a owl:DatatypeProperty ; rdfs:domain pledge:Commitment ; rdfs:range xsd:date ;
    rdfs:label "deadline"@en ; rdfs:comment "Last day on which X would still be in time."@en .
pledge:scheduledFor a owl:DatatypeProperty ; rdfs:domain pledge:Commitment ; rdfs:range xsd:date ;
    rdfs:label "scheduled for"@en ; rdfs:comment "Day on which X is to take place."@en .
pledge:timeText a owl:DatatypeProperty ; rdfs:domain pledge:Commitment ; rdfs:range xsd:string ;
    rdfs:label "time text"@en ; rdfs:comment "The time expression as printed, also when it cannot be resolved."@en .
pledge:condition a owl:ObjectProperty ; rdfs:domain pledge:Commitment ; rdfs:range pledge:Condition ;
    rdfs:label "condition"@en ; rdfs:comment "What must happen first for X to be due (Singh: antecedent)."@en .
pledge:purpose a owl:DatatypeProperty ; rdfs:range rdf:langString ;
    rdfs:label "purpose"@en ; rdfs:comment "What X is meant to achieve, as printed."@en .
pledge:testable a owl:DatatypeProperty ; rdfs:domain pledge:Commitment ; rdfs:range xsd:boolean ;
    rdfs:label "testable"@en ; rdfs:comment "True when an outsider could later tell objectively whether X was done (Comparative Pledges Project criterion)."@en .
pledge:status a owl:ObjectProperty ; rdfs:domain pledge:Commitment ; rdfs:range skos:Concept ;
    rdfs:label "status"@en ; rdfs:comment "Status at the end of this document; the speaker's own act outranks a third party's description, later outranks earlier."@en .
pledge:context a owl:ObjectProperty ; rdfs:range skos:Concept ;
    rdfs:label "context"@en ; rdfs:comment "PLOVER context(s): military, economic, diplomatic ..."@en .
pledge:inThread a owl:ObjectProperty ; rdfs:subPropertyOf prov:specializationOf ; rdfs:domain pledge:Commitment ; rdfs:range pledge:CommitmentThread ;
    rdfs:label "in thread"@en ; rdfs:comment "The persisting commitment that this document's commitment is a report of."@en .
pledge:contradicts a owl:ObjectProperty , owl:SymmetricProperty ;
    rdfs:label "contradicts"@en ; rdfs:comment "Two acts or commitments that cannot both hold."@en .

#################################################################### properties: which words say which part

# Sub-properties of pledge:evidence: each points at the words of one part of an act or commitment, for a reader who highlights them.

pledge:contentMention a owl:ObjectProperty ; rdfs:subPropertyOf pledge:evidence ; rdfs:range pledge:Passage ;
    rdfs:label "content mention"@en ; rdfs:comment "The words of the content X."@en .
pledge:amountMention a owl:ObjectProperty ; rdfs:subPropertyOf pledge:evidence ; rdfs:domain pledge:Commitment ; rdfs:range pledge:Passage ;
    rdfs:label "amount mention"@en ; rdfs:comment "The words of the amount, with their bounding words ('up to 40 million euro')."@en .
pledge:quantityMention a owl:ObjectProperty ; rdfs:subPropertyOf pledge:evidence ; rdfs:domain pledge:Commitment ; rdfs:range pledge:Passage ;
    rdfs:label "quantity mention"@en ; rdfs:comment "The words of the quantity ('at least 12 patrol boats')."@en .
pledge:timeMention a owl:ObjectProperty ; rdfs:subPropertyOf pledge:evidence ; rdfs:domain pledge:Commitment ; rdfs:range pledge:Passage ;
    rdfs:label "time mention"@en ; rdfs:comment "The words of the deadline or date, resolved or not ('by the end of June')."@en .
pledge:purposeMention a owl:ObjectProperty ; rdfs:subPropertyOf pledge:evidence ; rdfs:domain pledge:Commitment ; rdfs:range pledge:Passage ;
    rdfs:label "purpose mention"@en ; rdfs:comment "The words of the purpose."@en .
pledge:conditionMention a owl:ObjectProperty ; rdfs:subPropertyOf pledge:evidence ; rdfs:domain pledge:Condition ; rdfs:range pledge:Passage ;
    rdfs:label "condition mention"@en ; rdfs:comment "The words of the condition."@en .

# One mention for every actor of a role, so that two actors, or two ways to name one, keep their words and their basis apart.

pledge:roleMention a owl:ObjectProperty ; rdfs:range pledge:Mention ;
    rdfs:label "role mention"@en ; rdfs:comment "Super-property of the mentions of the actors in each role."@en .
pledge:actorMention a owl:ObjectProperty ; rdfs:subPropertyOf pledge:roleMention ; rdfs:range pledge:Mention ;
    rdfs:label "actor mention"@en ; rdfs:comment "How the document names the actor of this act or deed."@en .
pledge:onBehalfOfMention a owl:ObjectProperty ; rdfs:subPropertyOf pledge:roleMention ; rdfs:domain pledge:SpeechAct ; rdfs:range pledge:Mention ;
    rdfs:label "on behalf of mention"@en ; rdfs:comment "How the document names the one the actor speaks for."@en .
pledge:addresseeMention a owl:ObjectProperty ; rdfs:subPropertyOf pledge:roleMention ; rdfs:range pledge:Mention ;
    rdfs:label "addressee mention"@en ; rdfs:comment "How the document names the addressee."@en .
pledge:targetMention a owl:ObjectProperty ; rdfs:subPropertyOf pledge:roleMention ; rdfs:range pledge:Mention ;
    rdfs:label "target mention"@en ; rdfs:comment "How the document names the target."@en .
pledge:committerMention a owl:ObjectProperty ; rdfs:subPropertyOf pledge:roleMention ; rdfs:domain pledge:Commitment ; rdfs:range pledge:Mention ;
    rdfs:label "committer mention"@en ; rdfs:comment "How the document names the committer."@en .
pledge:beneficiaryMention a owl:ObjectProperty ; rdfs:subPropertyOf pledge:roleMention ; rdfs:domain pledge:Commitment ; rdfs:range pledge:Mention ;
    rdfs:label "beneficiary mention"@en ; rdfs:comment "How the document names the beneficiary."@en .

#################################################################### properties: grounding

pledge:evidence a owl:ObjectProperty ; rdfs:subPropertyOf prov:wasDerivedFrom ; rdfs:range pledge:Passage ;
    rdfs:label "evidence"@en ; rdfs:seeAlso gaf:denotedBy ; rdfs:comment "Passage that supports this node: the whole sentences that say it. Finer spans have properties of their own."@en .
pledge:mentions a owl:ObjectProperty ; rdfs:subPropertyOf itsrdf:taIdentRef ;
    rdfs:label "mentions"@en ; rdfs:comment "The mention, or the passage, denotes this actor, place or thing."@en .
pledge:passage a owl:ObjectProperty ; rdfs:subPropertyOf prov:wasDerivedFrom ; rdfs:domain pledge:Mention ; rdfs:range pledge:Passage ;
    rdfs:label "passage"@en ; rdfs:comment "The words of a mention ('He', 'the French President'). Absent when the actor is inferred."@en .
pledge:mentionText a owl:DatatypeProperty ; rdfs:domain pledge:Mention ; rdfs:range xsd:string ;
    rdfs:label "mention text"@en ; rdfs:comment "Whom a mention names, in words, where its passage does not say so or there is none."@en .
pledge:rule a owl:DatatypeProperty ; rdfs:range xsd:string ;
    rdfs:label "rule"@en ; rdfs:comment "Name of the extraction rule that found this node."@en .
pledge:sentence a owl:DatatypeProperty ; rdfs:range xsd:integer ;
    rdfs:label "sentence"@en ; rdfs:comment "Number, from 1, of the sentence that holds the start of the passage; for an act, of the sentence that holds its cue."@en .
pledge:paragraph a owl:DatatypeProperty ; rdfs:domain pledge:Passage ; rdfs:range xsd:integer ;
    rdfs:label "paragraph"@en ; rdfs:comment "Number, from 1, of the paragraph that holds the start of the passage; a paragraph ends at a line break."@en .
pledge:genre a owl:ObjectProperty ; rdfs:domain pledge:Document ; rdfs:range skos:Concept ;
    rdfs:label "genre"@en ; rdfs:comment "Who speaks in the document: news, statement or release."@en .
pledge:speaker a owl:DatatypeProperty ; rdfs:domain pledge:Document ; rdfs:range xsd:string ;
    rdfs:label "speaker"@en ; rdfs:comment "Whom 'we' and 'I' of the document stand for, by name."@en .
pledge:byline a owl:DatatypeProperty ; rdfs:domain pledge:Document ; rdfs:range xsd:string ;
    rdfs:label "byline"@en ; rdfs:comment "The author line as printed."@en .
pledge:referenceDate a owl:DatatypeProperty ; rdfs:domain pledge:Document ; rdfs:range xsd:date ;
    rdfs:label "reference date"@en ; rdfs:comment "Day of publication, against which relative dates in the document were resolved. Absent when the document is undated."@en .
pledge:textHash a owl:DatatypeProperty ; rdfs:domain pledge:Document ; rdfs:range xsd:string ;
    rdfs:label "text hash"@en ; rdfs:comment "sha256 of the stored UTF-8 text that all offsets refer to."@en .
pledge:confidence a owl:DatatypeProperty ; rdfs:range xsd:decimal ;
    rdfs:label "confidence"@en ; rdfs:comment "Measured precision of the rule that found the node, 0 to 1; of the extraction, not of the speaker. Absent while nobody has measured it."@en .
pledge:optional a owl:DatatypeProperty ; rdfs:range xsd:boolean ;
    rdfs:label "optional"@en ; rdfs:comment "True for what a careful reader may leave out: an author's own aside, free indirect speech, a doubtful reading. Left out of the direct edges, and of the library's answers unless asked for."@en .

#################################################################### properties: who held what when

# A term of office is an org:Membership with org:member, org:organization (the state or body), pledge:post, schema:startDate and
# schema:endDate; the membership of a state in a body is one without pledge:post. Days, months and years are typed as what they are.

pledge:post a owl:ObjectProperty ; rdfs:domain org:Membership ; rdfs:range pledge:Office ;
    rdfs:label "post"@en ; rdfs:comment "The office that the member holds for the time of the membership; the organization is the state or body that the post is in."@en .
pledge:knownUntil a owl:DatatypeProperty ; rdfs:domain org:Membership ;
    rdfs:label "known until"@en ; rdfs:comment "The last month for which a membership is known to last, where no end is known."@en .

#################################################################### direct edges (derived, never asserted by hand)

pledge:edge a owl:AnnotationProperty ; rdfs:label "edge"@en ;
    rdfs:comment "From an act type to the direct property that abbreviates it in the actor graph."@en .
pledge:edgeTo a owl:AnnotationProperty ; rdfs:label "edge to"@en ;
    rdfs:comment "Which role of the act the direct property points at: pledge:concerns, pledge:addressee or pledge:target."@en .
pledge:relatesTo a owl:ObjectProperty ; rdfs:domain pledge:Actor ;
    rdfs:label "relates to"@en ; rdfs:comment "Super-property of all direct edges. Where RDF 1.2 annotates an edge, its reifier is prov:wasDerivedFrom the speech acts, or the commitment, that make the edge."@en .

pledge:announces      a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "announces"@en ;
    rdfs:comment "By some document, this actor made public, with authority, that the commitment will be carried out."@en .
pledge:pledges        a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "pledges"@en ;
    rdfs:comment "By some document, this actor undertook the commitment without an announcing verb."@en .
pledge:reaffirms      a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "reaffirms"@en ;
    rdfs:comment "By some document, this actor restated the commitment as already standing."@en .
pledge:agreesOn       a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "agrees on"@en ;
    rdfs:comment "By some document, this actor accepted the commitment jointly with others."@en .
pledge:proposes       a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "proposes"@en ;
    rdfs:comment "By some document, this actor put the commitment forward."@en .
pledge:rulesOut       a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "rules out"@en ;
    rdfs:comment "By some document, this actor undertook that it will not be done; also what a negative announcement, pledge or decision becomes."@en .
pledge:rejects        a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "rejects"@en ;
    rdfs:comment "By some document, this actor refused or opposed the commitment."@en .
pledge:threatens      a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "threatens"@en ;
    rdfs:comment "By some document, this actor threatened the actor."@en .
pledge:decidesOn      a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "decides on"@en ;
    rdfs:comment "By some document, this actor took the decision to do it."@en .
pledge:establishes    a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "establishes"@en ;
    rdfs:comment "By some document, this actor brought the body, post or rule into being."@en .
pledge:signs          a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "signs"@en ;
    rdfs:comment "By some document, this actor signed, ratified or adopted it."@en .
pledge:cancels        a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "cancels"@en ;
    rdfs:comment "By some document, this actor ended or suspended the commitment."@en .
pledge:considers      a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "considers"@en ;
    rdfs:comment "By some document, this actor said that it is an option under review."@en .
pledge:tasks          a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "tasks"@en ;
    rdfs:comment "By some document, this actor assigned a task to the actor."@en .
pledge:urges          a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "urges"@en ;
    rdfs:comment "By some document, this actor called on the actor to do something."@en .
pledge:makesDemandOn  a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "makes demand on"@en ;
    rdfs:comment "By some document, this actor insisted that the actor do or stop something."@en .
pledge:asks           a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "asks"@en ;
    rdfs:comment "By some document, this actor asked the actor a question."@en .
pledge:accuses        a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "accuses"@en ;
    rdfs:comment "By some document, this actor accused the actor."@en .
pledge:criticizes     a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "criticizes"@en ;
    rdfs:comment "By some document, this actor voiced disapproval of the actor."@en .
pledge:praises        a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "praises"@en ;
    rdfs:comment "By some document, this actor voiced approval of the actor, or thanked it."@en .
pledge:committedTo    a owl:ObjectProperty ; rdfs:subPropertyOf pledge:relatesTo ; rdfs:label "committed to"@en ;
    rdfs:comment "Inverse of pledge:committer once the status is announced or firmer, and neither withdrawn nor rejected."@en .

#################################################################### scheme: act types

pledge:ploverCode a rdfs:Datatype ; rdfs:label "PLOVER code"@en ; rdfs:comment "PLOVER event type, optionally with a mode after a slash."@en .
pledge:cameoCode  a rdfs:Datatype ; rdfs:label "CAMEO code"@en ; rdfs:comment "CAMEO event code."@en .
pledge:frame      a rdfs:Datatype ; rdfs:label "FrameNet frame"@en ; rdfs:comment "Name of a FrameNet frame."@en .

act:scheme a skos:ConceptScheme ; rdfs:label "Act types"@en ;
    skos:hasTopConcept act:assertive , act:directive , act:commissive , act:expressive , act:declaration ;
    rdfs:comment "Top concepts are Searle's five illocutionary points. PLOVER drops CAMEO 01/02 comments and appeals, so several types have a CAMEO code but no PLOVER code."@en .

act:assertive   a skos:Concept ; skos:topConceptOf act:scheme ; skos:inScheme act:scheme ; skos:prefLabel "assertive"@en   ; skos:definition "Commits the speaker to something being the case."@en .
act:directive   a skos:Concept ; skos:topConceptOf act:scheme ; skos:inScheme act:scheme ; skos:prefLabel "directive"@en   ; skos:definition "Tries to get someone else to do something."@en .
act:commissive  a skos:Concept ; skos:topConceptOf act:scheme ; skos:inScheme act:scheme ; skos:prefLabel "commissive"@en  ; skos:definition "Commits the speaker's side to a course of action, or refuses one."@en .
act:expressive  a skos:Concept ; skos:topConceptOf act:scheme ; skos:inScheme act:scheme ; skos:prefLabel "expressive"@en  ; skos:definition "Expresses an attitude to something taken as given."@en .
act:declaration a skos:Concept ; skos:topConceptOf act:scheme ; skos:inScheme act:scheme ; skos:prefLabel "declaration"@en ; skos:definition "Brings about a state of affairs by being said with authority."@en .

act:state     a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:assertive ; skos:prefLabel "state"@en ;
    skos:altLabel "say"@en , "add"@en , "note"@en , "refer to"@en ; skos:notation "010"^^pledge:cameoCode , "Statement"^^pledge:frame ;
    skos:definition "Says that X, without more. Residual type."@en .
act:assess    a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:assertive ; skos:prefLabel "assess"@en ;
    skos:altLabel "believe"@en , "consider that"@en , "indicate"@en ; skos:notation "010"^^pledge:cameoCode ;
    skos:definition "Gives an interpretation or opinion: experts, analysts, or the author in own voice."@en .
act:deny      a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:assertive ; skos:prefLabel "deny"@en ;
    skos:notation "016"^^pledge:cameoCode ; skos:definition "Says that an alleged or assumed X about the speaker's side is not so."@en .
act:consider  a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:assertive ; skos:prefLabel "consider"@en ;
    skos:altLabel "is being considered"@en , "on the agenda"@en ; skos:notation "014"^^pledge:cameoCode ;
    pledge:edge pledge:considers ; pledge:edgeTo pledge:concerns ;
    skos:definition "Says that X is an option under review, without undertaking it."@en .
act:accuse    a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:assertive ; skos:prefLabel "accuse"@en ;
    skos:notation "112"^^pledge:cameoCode , "ACCUSE/allege"^^pledge:ploverCode ; pledge:edge pledge:accuses ; pledge:edgeTo pledge:target ;
    skos:definition "Says that a target is doing or did a blameworthy X."@en .

act:urge      a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:directive ; skos:prefLabel "urge"@en ;
    skos:altLabel "call for"@en , "emphasize the need"@en , "must"@en ; skos:notation "020"^^pledge:cameoCode , "REQUEST"^^pledge:ploverCode , "Attempt_suasion"^^pledge:frame ;
    pledge:edge pledge:urges ; pledge:edgeTo pledge:addressee ; skos:definition "Calls on friends, the public or one's own group to do X."@en .
act:demand    a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:directive ; skos:prefLabel "demand"@en ;
    skos:notation "100"^^pledge:cameoCode , "REQUEST"^^pledge:ploverCode , "Request"^^pledge:frame ;
    pledge:edge pledge:makesDemandOn ; pledge:edgeTo pledge:target ; skos:definition "Insists that an opponent do, or be made to do or not do, X."@en .
act:task      a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:directive ; skos:prefLabel "task"@en ;
    skos:altLabel "instruct"@en , "mandate"@en ; skos:notation "REQUEST"^^pledge:ploverCode ;
    pledge:edge pledge:tasks ; pledge:edgeTo pledge:addressee ; skos:definition "With authority over the addressee, assigns X to the addressee, who thereby becomes its committer (Singh: assign)."@en .
act:ask       a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:directive ; skos:prefLabel "ask"@en ;
    skos:notation "Questioning"^^pledge:frame ; pledge:edge pledge:asks ; pledge:edgeTo pledge:addressee ; skos:definition "Asks a question."@en .

act:announce  a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:commissive ; skos:prefLabel "announce"@en ;
    skos:notation "030"^^pledge:cameoCode , "AGREE"^^pledge:ploverCode ; pledge:edge pledge:announces ; pledge:edgeTo pledge:concerns ;
    skos:definition "Makes public, with authority, that X will be done (a package, a date, a body)."@en .
act:pledge    a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:commissive ; skos:prefLabel "pledge"@en ;
    skos:altLabel "promise"@en , "commit"@en , "will"@en ; skos:notation "030"^^pledge:cameoCode , "AGREE"^^pledge:ploverCode , "Commitment"^^pledge:frame ;
    pledge:edge pledge:pledges ; pledge:edgeTo pledge:concerns ; skos:definition "Undertakes X in first person or by 'will', without an announcing verb."@en .
act:reaffirm  a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:commissive ; skos:prefLabel "reaffirm"@en ;
    skos:altLabel "emphasize sustained"@en ; skos:notation "030"^^pledge:cameoCode , "AGREE"^^pledge:ploverCode ;
    pledge:edge pledge:reaffirms ; pledge:edgeTo pledge:concerns ; skos:definition "Restates a commitment presented as already standing ('continue', 'sustained')."@en .
act:agree     a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:commissive ; skos:prefLabel "agree"@en ;
    skos:altLabel "reach an agreement"@en , "consensus"@en ; skos:notation "030"^^pledge:cameoCode , "AGREE"^^pledge:ploverCode , "Make_agreement_on_action"^^pledge:frame ;
    pledge:edge pledge:agreesOn ; pledge:edgeTo pledge:concerns ; skos:definition "Two or more actors jointly accept X."@en .
act:propose   a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:commissive ; skos:prefLabel "propose"@en ;
    skos:altLabel "offer"@en , "it is necessary to consider"@en , "plan to"@en ; skos:notation "AGREE"^^pledge:ploverCode , "Offering"^^pledge:frame ;
    pledge:edge pledge:proposes ; pledge:edgeTo pledge:concerns ; skos:definition "Puts X forward as something the speaker's side would take part in, still needing acceptance or an open condition."@en .
act:rule-out  a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:commissive ; skos:prefLabel "rule out"@en ;
    pledge:edge pledge:rulesOut ; pledge:edgeTo pledge:concerns ; skos:definition "Undertakes that the speaker's own side will not do X."@en .
act:reject    a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:commissive ; skos:prefLabel "reject"@en ;
    skos:altLabel "oppose"@en , "refuse"@en , "cannot allow"@en ; skos:notation "120"^^pledge:cameoCode , "REJECT"^^pledge:ploverCode ;
    pledge:edge pledge:rejects ; pledge:edgeTo pledge:concerns ; skos:definition "Refuses or opposes an X that others want or do."@en .
act:threaten  a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:commissive ; skos:prefLabel "threaten"@en ;
    skos:notation "130"^^pledge:cameoCode , "THREATEN"^^pledge:ploverCode ; pledge:edge pledge:threatens ; pledge:edgeTo pledge:target ;
    skos:definition "Undertakes an X that is bad for the target, usually unless a condition is met."@en .

act:criticize a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:expressive ; skos:prefLabel "criticize"@en ;
    skos:notation "111"^^pledge:cameoCode , "ACCUSE/disapprove"^^pledge:ploverCode , "Judgment_communication"^^pledge:frame ;
    pledge:edge pledge:criticizes ; pledge:edgeTo pledge:target ; skos:definition "Voices disapproval of a given X."@en .
act:praise    a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:expressive ; skos:prefLabel "praise"@en ;
    skos:altLabel "welcome"@en , "thank"@en ; skos:notation "051"^^pledge:cameoCode , "SUPPORT"^^pledge:ploverCode ;
    pledge:edge pledge:praises ; pledge:edgeTo pledge:target ; skos:definition "Voices approval or thanks for a given X."@en .

act:decide    a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:declaration ; skos:prefLabel "decide"@en ;
    skos:notation "AGREE"^^pledge:ploverCode ; pledge:edge pledge:decidesOn ; pledge:edgeTo pledge:concerns ;
    skos:definition "Takes a decision to do X, as reported by someone ('the coalition's decision to deploy')."@en .
act:establish a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:declaration ; skos:prefLabel "establish"@en ;
    skos:notation "COOPERATE"^^pledge:ploverCode ; pledge:edge pledge:establishes ; pledge:edgeTo pledge:concerns ;
    skos:definition "Brings a body, post or rule into being."@en .
act:sign      a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:declaration ; skos:prefLabel "sign"@en ;
    skos:notation "057"^^pledge:cameoCode , "SUPPORT"^^pledge:ploverCode ; pledge:edge pledge:signs ; pledge:edgeTo pledge:concerns ;
    skos:definition "Signs, ratifies or adopts a text."@en .
act:cancel    a skos:Concept ; skos:inScheme act:scheme ; skos:broader act:declaration ; skos:prefLabel "cancel"@en ;
    skos:altLabel "withdraw"@en , "suspend"@en ; skos:notation "REJECT"^^pledge:ploverCode ; pledge:edge pledge:cancels ; pledge:edgeTo pledge:concerns ;
    skos:definition "Ends or suspends an existing commitment (Singh: cancel)."@en .

#################################################################### scheme: commitment status

status:scheme a skos:ConceptScheme ; rdfs:label "Commitment status"@en ;
    rdfs:comment "skos:notation orders the stages; 1x = before commitment, 2x = commitment stands, 3x = being carried out, 4x = closed."@en .
status:considered       a skos:Concept ; skos:inScheme status:scheme ; skos:notation 10 ; skos:prefLabel "considered"@en ; skos:definition "Under review; nobody has proposed or undertaken it."@en .
status:proposed         a skos:Concept ; skos:inScheme status:scheme ; skos:notation 11 ; skos:prefLabel "proposed"@en ; skos:definition "Put forward or planned; not yet accepted, or its own condition is still open and no binding decision is reported."@en .
status:announced        a skos:Concept ; skos:inScheme status:scheme ; skos:notation 20 ; skos:prefLabel "announced"@en ; skos:definition "Publicly undertaken by the committer's side. PolitiFact: not yet rated; schema:PotentialActionStatus."@en .
status:assigned         a skos:Concept ; skos:inScheme status:scheme ; skos:notation 21 ; skos:prefLabel "assigned"@en ; skos:definition "Laid on the committer by someone with authority."@en .
status:agreed           a skos:Concept ; skos:inScheme status:scheme ; skos:notation 22 ; skos:prefLabel "agreed"@en ; skos:definition "Jointly accepted or formally decided by several actors."@en .
status:inProgress       a skos:Concept ; skos:inScheme status:scheme ; skos:notation 30 ; skos:prefLabel "in progress"@en ; skos:definition "Being carried out. PolitiFact: in the works; schema:ActiveActionStatus."@en .
status:stalled          a skos:Concept ; skos:inScheme status:scheme ; skos:notation 31 ; skos:prefLabel "stalled"@en ; skos:definition "No movement (PolitiFact: stalled)."@en .
status:partlyFulfilled  a skos:Concept ; skos:inScheme status:scheme ; skos:notation 40 ; skos:prefLabel "partly fulfilled"@en ; skos:definition "Substantially less than undertaken, but something (PolitiFact: compromise)."@en .
status:fulfilled        a skos:Concept ; skos:inScheme status:scheme ; skos:notation 41 ; skos:prefLabel "fulfilled"@en ; skos:definition "Done, mostly or completely (PolitiFact: kept; Singh: discharge; schema:CompletedActionStatus)."@en .
status:broken           a skos:Concept ; skos:inScheme status:scheme ; skos:notation 42 ; skos:prefLabel "broken"@en ; skos:definition "Can no longer be done in time, or the opposite was done (PolitiFact: broken; schema:FailedActionStatus)."@en .
status:withdrawn        a skos:Concept ; skos:inScheme status:scheme ; skos:notation 43 ; skos:prefLabel "withdrawn"@en ; skos:definition "Cancelled by the committer or released by the addressee (Singh: cancel, release)."@en .
status:rejected         a skos:Concept ; skos:inScheme status:scheme ; skos:notation 44 ; skos:prefLabel "rejected"@en ; skos:definition "A considered or proposed X that was turned down."@en .

#################################################################### schemes: small value lists

value:polarity a skos:ConceptScheme ; rdfs:label "Polarity"@en ; rdfs:comment "Whether X is presented, wanted or undertaken, or denied, opposed or refrained from."@en .
value:pol-positive a skos:Concept ; skos:inScheme value:polarity ; skos:prefLabel "positive"@en ; skos:exactMatch fact:positive ; skos:definition "The speaker presents, wants or undertakes X."@en .
value:pol-negative a skos:Concept ; skos:inScheme value:polarity ; skos:prefLabel "negative"@en ; skos:exactMatch fact:negative ; skos:definition "The speaker denies or opposes X, or undertakes to refrain from it."@en .

value:modality a skos:ConceptScheme ; rdfs:label "Modality"@en ; rdfs:comment "How X is presented."@en .
value:mod-actual   a skos:Concept ; skos:inScheme value:modality ; skos:prefLabel "actual"@en   ; skos:definition "X is or was so."@en .
value:mod-planned  a skos:Concept ; skos:inScheme value:modality ; skos:prefLabel "planned"@en  ; skos:definition "will, is to, would, continue to"@en .
value:mod-required a skos:Concept ; skos:inScheme value:modality ; skos:prefLabel "required"@en ; skos:definition "must, should, need, necessary, cannot allow, (not) time to"@en .
value:mod-possible a skos:Concept ; skos:inScheme value:modality ; skos:prefLabel "possible"@en ; skos:definition "may, might, if, being considered, on the agenda, any"@en .
value:mod-desired  a skos:Concept ; skos:inScheme value:modality ; skos:prefLabel "desired"@en  ; skos:definition "aim, want, seek, hope"@en .

value:certainty a skos:ConceptScheme ; rdfs:label "Certainty (FactBank)"@en ; rdfs:comment "How sure the innermost source is of X."@en .
value:cert-certain     a skos:Concept ; skos:inScheme value:certainty ; skos:prefLabel "certain"@en     ; skos:notation "CT" ; skos:exactMatch fact:certain ; skos:definition "Presented without any reserve."@en .
value:cert-probable    a skos:Concept ; skos:inScheme value:certainty ; skos:prefLabel "probable"@en    ; skos:notation "PR" ; skos:exactMatch fact:probable ; skos:definition "Presented as likely (believe, expect, probably)."@en .
value:cert-possible    a skos:Concept ; skos:inScheme value:certainty ; skos:prefLabel "possible"@en    ; skos:notation "PS" ; skos:exactMatch fact:possible ; skos:definition "Presented as possible only (may, might, perhaps)."@en .
value:cert-unspecified a skos:Concept ; skos:inScheme value:certainty ; skos:prefLabel "unspecified"@en ; skos:notation "U" ; skos:exactMatch fact:underspecified ; skos:definition "The source takes no position."@en .

value:voice a skos:ConceptScheme ; rdfs:label "Voice"@en ; rdfs:comment "Whose words the document uses for the act."@en .
value:voice-quote    a skos:Concept ; skos:inScheme value:voice ; skos:prefLabel "quote"@en    ; skos:definition "Direct speech, with quotation marks or after a colon."@en .
value:voice-indirect a skos:Concept ; skos:inScheme value:voice ; skos:prefLabel "indirect"@en ; skos:definition "A that-clause or other clause under a verb of saying."@en .
value:voice-narrated a skos:Concept ; skos:inScheme value:voice ; skos:prefLabel "narrated"@en ; skos:definition "The act is named and its content is a noun phrase ('announced a package')."@en .
value:voice-author   a skos:Concept ; skos:inScheme value:voice ; skos:prefLabel "author"@en   ; skos:definition "The document speaks in its own name."@en .

value:actorBasis a skos:ConceptScheme ; rdfs:label "Actor basis"@en ; rdfs:comment "How the referent of a mention was identified."@en .
value:basis-named     a skos:Concept ; skos:inScheme value:actorBasis ; skos:prefLabel "named"@en ; skos:definition "By a name."@en .
value:basis-described a skos:Concept ; skos:inScheme value:actorBasis ; skos:prefLabel "described"@en ; skos:definition "Definite or indefinite description ('the French President', 'experts')."@en .
value:basis-pronoun   a skos:Concept ; skos:inScheme value:actorBasis ; skos:prefLabel "pronoun"@en ; skos:definition "By a pronoun (he, we, it)."@en .
value:basis-metonym   a skos:Concept ; skos:inScheme value:actorBasis ; skos:prefLabel "metonym"@en ; skos:definition "By the name of something else that stands for it (a capital for a government)."@en .
value:basis-inferred  a skos:Concept ; skos:inScheme value:actorBasis ; skos:prefLabel "inferred"@en ; skos:definition "No span denotes the actor in the clause (agentless passive, 'the meeting saw a consensus')."@en .

value:context a skos:ConceptScheme ; rdfs:label "Context"@en ; rdfs:comment "What an act or commitment is about, as far as needed so far: a subset of the PLOVER contexts, to be extended from its list."@en .
value:ctx-military     a skos:Concept ; skos:inScheme value:context ; skos:prefLabel "military"@en ; skos:definition "About armed forces, weapons or defence."@en .
value:ctx-economic     a skos:Concept ; skos:inScheme value:context ; skos:prefLabel "economic"@en ; skos:definition "About money, trade, industry or sanctions."@en .
value:ctx-diplomatic   a skos:Concept ; skos:inScheme value:context ; skos:prefLabel "diplomatic"@en ; skos:definition "About relations, talks and representation."@en .
value:ctx-peacekeeping a skos:Concept ; skos:inScheme value:context ; skos:prefLabel "peacekeeping"@en ; skos:definition "About keeping or monitoring a peace or ceasefire."@en .

value:genre a skos:ConceptScheme ; rdfs:label "Genre"@en ; rdfs:comment "Who speaks in a document."@en .
value:genre-news      a skos:Concept ; skos:inScheme value:genre ; skos:prefLabel "news"@en      ; skos:definition "Reports what others said and did."@en .
value:genre-statement a skos:Concept ; skos:inScheme value:genre ; skos:prefLabel "statement"@en ; skos:definition "Speaks for its issuers in the first person."@en .
value:genre-release   a skos:Concept ; skos:inScheme value:genre ; skos:prefLabel "release"@en   ; skos:definition "An issuer's own report of what it said and did, in the third person."@en .
`;

/** Text of ontology/shapes.ttl. */
export const shapesTurtle = `@prefix sh:      <http://www.w3.org/ns/shacl#> .
@prefix pledge:  <https://w3id.org/pledgegraph/ns#> .
@prefix act:     <https://w3id.org/pledgegraph/act-type/> .
@prefix status:  <https://w3id.org/pledgegraph/status/> .
@prefix value:   <https://w3id.org/pledgegraph/value/> .
@prefix shape:   <https://w3id.org/pledgegraph/shapes#> .
@prefix rdf:     <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs:    <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd:     <http://www.w3.org/2001/XMLSchema#> .
@prefix skos:    <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix prov:    <http://www.w3.org/ns/prov#> .
@prefix org:     <http://www.w3.org/ns/org#> .
@prefix schema:  <http://schema.org/> .
@prefix nif:     <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .

# SHACL Core only (no SPARQL constraints), so that any engine can run it.
# Load pledgegraph.ttl into BOTH graphs: the data graph (scheme checks follow skos:inScheme and skos:broader; rdf-validate-shacl
# resolves rdfs:subClassOf there) and the shapes graph (shacl-engine resolves it there).

################################################################ building blocks

shape:Confidence a sh:PropertyShape ; sh:path pledge:confidence ;
    sh:maxCount 1 ; sh:datatype xsd:decimal ; sh:minInclusive 0.0 ; sh:maxInclusive 1.0 .
shape:Generated a sh:PropertyShape ; sh:path prov:wasGeneratedBy ;
    sh:minCount 1 ; sh:class pledge:Extraction ; sh:message "every extracted node names the extraction that made it" .
shape:Content a sh:PropertyShape ; sh:path pledge:content ;
    sh:minCount 1 ; sh:uniqueLang true ; sh:nodeKind sh:Literal ; sh:minLength 2 .
shape:Polarity a sh:PropertyShape ; sh:path pledge:polarity ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( value:pol-positive value:pol-negative ) .
shape:Modality a sh:PropertyShape ; sh:path pledge:modality ; sh:minCount 1 ; sh:maxCount 1 ;
    sh:in ( value:mod-actual value:mod-planned value:mod-required value:mod-possible value:mod-desired ) .
shape:Certainty a sh:PropertyShape ; sh:path pledge:certainty ; sh:minCount 1 ; sh:maxCount 1 ;
    sh:in ( value:cert-certain value:cert-probable value:cert-possible value:cert-unspecified ) .
shape:Hedge a sh:PropertyShape ; sh:path pledge:hedge ; sh:class pledge:Passage ; sh:message "a hedge is a passage: words of the text" .
shape:Evidence a sh:PropertyShape ; sh:path pledge:evidence ; sh:minCount 1 ; sh:class pledge:Passage ;
    sh:message "every extracted node points at the sentence(s) it comes from" .
shape:Context a sh:PropertyShape ; sh:path ( pledge:context skos:inScheme ) ; sh:in ( value:context ) ; sh:message "context must come from value:context" .
shape:Date a sh:PropertyShape ; sh:path dcterms:date ; sh:maxCount 1 ; sh:datatype xsd:date .
shape:Rule a sh:PropertyShape ; sh:path pledge:rule ; sh:maxCount 1 ; sh:datatype xsd:string .
shape:Optional a sh:PropertyShape ; sh:path pledge:optional ; sh:maxCount 1 ; sh:datatype xsd:boolean .
shape:ContentMention a sh:PropertyShape ; sh:path pledge:contentMention ; sh:maxCount 1 ; sh:class pledge:Passage .
shape:TargetMention a sh:PropertyShape ; sh:path pledge:targetMention ; sh:class pledge:Mention .

################################################################ speech acts

shape:SpeechAct a sh:NodeShape ; sh:targetClass pledge:SpeechAct ;
    sh:nodeKind sh:IRI ;
    sh:property shape:Confidence , shape:Generated , shape:Content , shape:Polarity , shape:Modality , shape:Certainty , shape:Hedge , shape:Evidence , shape:Context , shape:Date ,
                shape:Rule , shape:Optional , shape:ContentMention , shape:TargetMention ;
    sh:property [ sh:path pledge:actType ; sh:minCount 1 ; sh:maxCount 1 ; sh:class skos:Concept ] ;
    sh:property [ sh:path ( pledge:actType skos:inScheme ) ; sh:in ( act:scheme ) ; sh:message "act type must come from act:scheme" ] ;
    sh:property [ sh:path ( pledge:actType skos:broader ) ; sh:minCount 1 ; sh:message "use a leaf act type, not a Searle top concept" ] ;
    sh:property [ sh:path pledge:actor ; sh:minCount 1 ; sh:class pledge:Actor ] ;
    sh:property [ sh:path pledge:actorBasis ; sh:minCount 1 ;
                  sh:in ( value:basis-named value:basis-described value:basis-pronoun value:basis-metonym value:basis-inferred ) ] ;
    sh:property [ sh:path pledge:voice ; sh:minCount 1 ; sh:maxCount 1 ;
                  sh:in ( value:voice-quote value:voice-indirect value:voice-narrated value:voice-author ) ] ;
    sh:property [ sh:path pledge:addressee ; sh:class pledge:Actor ] ;
    sh:property [ sh:path pledge:target ; sh:class pledge:Actor ] ;
    sh:property [ sh:path pledge:onBehalfOf ; sh:maxCount 1 ; sh:class pledge:Actor ] ;
    sh:property [ sh:path pledge:concerns ; sh:maxCount 1 ; sh:class pledge:Commitment ] ;
    sh:property [ sh:path pledge:reports ; sh:or ( [ sh:class pledge:SpeechAct ] [ sh:class pledge:Deed ] [ sh:class pledge:Meeting ] ) ] ;
    sh:property [ sh:path pledge:resultingStatus ; sh:maxCount 1 ; sh:class skos:Concept ] ;
    sh:property [ sh:path ( pledge:resultingStatus skos:inScheme ) ; sh:in ( status:scheme ) ; sh:message "resulting status must come from status:scheme" ] ;
    sh:property [ sh:path pledge:atEvent ; sh:maxCount 1 ; sh:class pledge:Meeting ] ;
    sh:property [ sh:path pledge:cue ; sh:minCount 1 ; sh:maxCount 1 ; sh:class pledge:Passage ] ;
    sh:property [ sh:path pledge:sentence ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ] ;
    sh:property [ sh:path pledge:actorMention ; sh:minCount 1 ; sh:class pledge:Mention ;
                  sh:message "every actor has a mention; one without a passage when the actor is inferred" ] ;
    sh:property [ sh:path pledge:onBehalfOfMention ; sh:maxCount 1 ; sh:class pledge:Mention ] ;
    sh:property [ sh:path pledge:addresseeMention ; sh:class pledge:Mention ] ;
    sh:property [ sh:path pledge:distanced ; sh:maxCount 1 ; sh:datatype xsd:boolean ] .

# commissive and declarative acts (and 'task', 'consider') are about a commitment, own or reported; 'reject' may be stance only
shape:CommitmentNeeded a sh:NodeShape ; sh:targetClass pledge:SpeechAct ;
    sh:message "an act of this type must concern a commitment or report an event" ;
    sh:or ( [ sh:property [ sh:path pledge:actType ; sh:in ( act:state act:assess act:deny act:accuse act:urge act:demand act:ask act:reject act:threaten act:criticize act:praise ) ] ]
            [ sh:property [ sh:path pledge:concerns ; sh:minCount 1 ] ]
            [ sh:property [ sh:path pledge:reports ; sh:minCount 1 ] ] ) .

# polarity is part of the meaning of these types
shape:NegativeTypes a sh:NodeShape ; sh:targetClass pledge:SpeechAct ;
    sh:message "reject, rule-out and deny take a positively worded X and negative polarity" ;
    sh:or ( [ sh:not [ sh:property [ sh:path pledge:actType ; sh:in ( act:reject act:rule-out act:deny ) ] ] ]
            [ sh:property [ sh:path pledge:polarity ; sh:hasValue value:pol-negative ] ] ) .

# a status change needs a commitment to change
shape:StatusNeedsCommitment a sh:NodeShape ; sh:targetSubjectsOf pledge:resultingStatus ;
    sh:property [ sh:path pledge:concerns ; sh:minCount 1 ; sh:message "pledge:resultingStatus without pledge:concerns" ] .

################################################################ commitments

shape:Commitment a sh:NodeShape ; sh:targetClass pledge:Commitment ;
    sh:nodeKind sh:IRI ;
    sh:property shape:Confidence , shape:Generated , shape:Content , shape:Polarity , shape:Modality , shape:Certainty , shape:Hedge , shape:Evidence , shape:Context ,
                shape:Rule , shape:Optional , shape:ContentMention , shape:TargetMention ;
    sh:property [ sh:path rdfs:label ; sh:minCount 1 ; sh:maxLength 120 ] ;
    sh:property [ sh:path pledge:committer ; sh:minCount 1 ; sh:class pledge:Actor ] ;
    sh:property [ sh:path pledge:committerMention ; sh:class pledge:Mention ] ;
    sh:property [ sh:path pledge:beneficiaryMention ; sh:class pledge:Mention ] ;
    sh:property [ sh:path pledge:actorBasis ; sh:maxCount 1 ; sh:in ( value:basis-inferred ) ] ;
    sh:property [ sh:path pledge:beneficiary ; sh:class pledge:Actor ] ;
    sh:property [ sh:path pledge:addressee ; sh:class pledge:Actor ] ;
    sh:property [ sh:path pledge:target ; sh:class pledge:Actor ] ;
    sh:property [ sh:path pledge:status ; sh:minCount 1 ; sh:maxCount 1 ; sh:class skos:Concept ] ;
    sh:property [ sh:path ( pledge:status skos:inScheme ) ; sh:in ( status:scheme ) ; sh:message "status must come from status:scheme" ] ;
    sh:property [ sh:path pledge:testable ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:boolean ] ;
    sh:property [ sh:path pledge:amount ; sh:maxCount 1 ; sh:node shape:MonetaryAmount ] ;
    sh:property [ sh:path pledge:amountMention ; sh:maxCount 1 ; sh:class pledge:Passage ] ;
    sh:property [ sh:path pledge:quantity ; sh:maxCount 1 ; sh:node shape:QuantitativeValue ] ;
    sh:property [ sh:path pledge:quantityMention ; sh:maxCount 1 ; sh:class pledge:Passage ] ;
    sh:property [ sh:path pledge:timeMention ; sh:maxCount 1 ; sh:class pledge:Passage ] ;
    sh:property [ sh:path pledge:purpose ; sh:maxCount 1 ; sh:nodeKind sh:Literal ] ;
    sh:property [ sh:path pledge:purposeMention ; sh:maxCount 1 ; sh:class pledge:Passage ] ;
    sh:property [ sh:path pledge:deadline ; sh:maxCount 1 ; sh:datatype xsd:date ] ;
    sh:property [ sh:path pledge:scheduledFor ; sh:maxCount 1 ; sh:datatype xsd:date ] ;
    sh:property [ sh:path pledge:timeText ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
    sh:property [ sh:path pledge:condition ; sh:class pledge:Condition ] ;
    sh:property [ sh:path pledge:inThread ; sh:maxCount 1 ; sh:class pledge:CommitmentThread ] ;
    sh:property [ sh:path dcterms:isPartOf ; sh:class pledge:Commitment ] ;
    sh:property [ sh:path schema:location ; sh:class schema:Place ] ;
    sh:property [ sh:path [ sh:inversePath pledge:concerns ] ; sh:minCount 1 ; sh:message "no act, deed or meeting concerns this commitment" ] .

# what was read off the text keeps the words it was read from
shape:DeadlineKeepsWords a sh:NodeShape ; sh:targetSubjectsOf pledge:deadline ;
    sh:property [ sh:path pledge:timeText ; sh:minCount 1 ; sh:message "a resolved deadline keeps the words it was resolved from" ] ;
    sh:property [ sh:path pledge:timeMention ; sh:minCount 1 ; sh:message "a resolved deadline points at the words it was resolved from" ] .
shape:ScheduleKeepsWords a sh:NodeShape ; sh:targetSubjectsOf pledge:scheduledFor ;
    sh:property [ sh:path pledge:timeText ; sh:minCount 1 ; sh:message "a resolved date keeps the words it was resolved from" ] ;
    sh:property [ sh:path pledge:timeMention ; sh:minCount 1 ; sh:message "a resolved date points at the words it was resolved from" ] .
shape:AmountKeepsWords a sh:NodeShape ; sh:targetSubjectsOf pledge:amount ;
    sh:property [ sh:path pledge:amountMention ; sh:minCount 1 ; sh:message "an amount points at its words" ] .
shape:QuantityKeepsWords a sh:NodeShape ; sh:targetSubjectsOf pledge:quantity ;
    sh:property [ sh:path pledge:quantityMention ; sh:minCount 1 ; sh:message "a quantity points at its words" ] .
shape:PurposeKeepsWords a sh:NodeShape ; sh:targetSubjectsOf pledge:purpose ;
    sh:property [ sh:path pledge:purposeMention ; sh:minCount 1 ; sh:message "a purpose points at its words" ] .

shape:MonetaryAmount a sh:NodeShape ; sh:targetClass schema:MonetaryAmount ;
    sh:message "an amount has schema:value, or schema:minValue ('over') and/or schema:maxValue ('up to')" ;
    sh:or ( [ sh:property [ sh:path schema:value ; sh:minCount 1 ] ] [ sh:property [ sh:path schema:minValue ; sh:minCount 1 ] ] [ sh:property [ sh:path schema:maxValue ; sh:minCount 1 ] ] ) ;
    sh:property [ sh:path schema:value    ; sh:maxCount 1 ; sh:datatype xsd:decimal ; sh:minExclusive 0.0 ] ;
    sh:property [ sh:path schema:minValue ; sh:maxCount 1 ; sh:datatype xsd:decimal ; sh:minExclusive 0.0 ; sh:lessThanOrEquals schema:maxValue ] ;
    sh:property [ sh:path schema:maxValue ; sh:maxCount 1 ; sh:datatype xsd:decimal ; sh:minExclusive 0.0 ] ;
    sh:property [ sh:path schema:currency ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern "^[A-Z]{3}$" ] .

shape:QuantitativeValue a sh:NodeShape ; sh:targetClass schema:QuantitativeValue ;
    sh:message "a quantity has schema:value, or schema:minValue ('at least') and/or schema:maxValue ('up to')" ;
    sh:or ( [ sh:property [ sh:path schema:value ; sh:minCount 1 ] ] [ sh:property [ sh:path schema:minValue ; sh:minCount 1 ] ] [ sh:property [ sh:path schema:maxValue ; sh:minCount 1 ] ] ) ;
    sh:property [ sh:path schema:value    ; sh:maxCount 1 ; sh:datatype xsd:decimal ] ;
    sh:property [ sh:path schema:minValue ; sh:maxCount 1 ; sh:datatype xsd:decimal ; sh:lessThanOrEquals schema:maxValue ] ;
    sh:property [ sh:path schema:maxValue ; sh:maxCount 1 ; sh:datatype xsd:decimal ] ;
    sh:property [ sh:path schema:unitText ; sh:minCount 1 ; sh:maxCount 1 ; sh:minLength 1 ] .

shape:Thread a sh:NodeShape ; sh:targetClass pledge:CommitmentThread ;
    sh:property [ sh:path rdfs:label ; sh:minCount 1 ] ;
    sh:property [ sh:path [ sh:inversePath pledge:inThread ] ; sh:minCount 1 ] ;
    sh:property [ sh:path pledge:status ; sh:maxCount 0 ; sh:message "a thread has no facts of its own; its status is computed" ] .

################################################################ actors, meetings, deeds, conditions

shape:Actor a sh:NodeShape ; sh:targetClass pledge:Actor ;
    sh:nodeKind sh:IRI ;
    sh:property [ sh:path rdfs:label ; sh:minCount 1 ; sh:uniqueLang true ] ;
    sh:property [ sh:path schema:sameAs ; sh:nodeKind sh:IRI ; sh:pattern "^http://www.wikidata.org/entity/Q[1-9][0-9]*$" ] ;
    sh:property [ sh:path org:holds ; sh:class pledge:Office ] ;
    sh:property [ sh:path org:memberOf ; sh:class pledge:Actor ] .
shape:Office a sh:NodeShape ; sh:targetClass pledge:Office ;
    sh:property [ sh:path org:postIn ; sh:maxCount 1 ; sh:class pledge:Actor ] .
shape:Relation a sh:NodeShape ; sh:targetClass pledge:Relation ;
    sh:property shape:Evidence , shape:Generated ;
    sh:property [ sh:path rdf:subject ; sh:minCount 1 ; sh:maxCount 1 ; sh:class pledge:Actor ] ;
    sh:property [ sh:path rdf:predicate ; sh:minCount 1 ; sh:maxCount 1 ;
        sh:in ( org:holds org:headOf org:memberOf org:subOrganizationOf ) ] ;
    sh:property [ sh:path rdf:object ; sh:minCount 1 ; sh:maxCount 1 ; sh:class pledge:Actor ] .
shape:Meeting a sh:NodeShape ; sh:targetClass pledge:Meeting ;
    sh:property shape:Date , shape:Evidence , shape:Generated ;
    sh:property [ sh:path rdfs:label ; sh:minCount 1 ] ;
    sh:property [ sh:path schema:attendee ; sh:class pledge:Actor ] ;
    sh:property [ sh:path schema:organizer ; sh:class pledge:Actor ] ;
    sh:property [ sh:path schema:location ; sh:class schema:Place ] .
shape:Deed a sh:NodeShape ; sh:targetClass pledge:Deed ;
    sh:property shape:Date , shape:Evidence , shape:Generated , shape:Content ;
    sh:property [ sh:path pledge:actor ; sh:class pledge:Actor ] .
shape:Condition a sh:NodeShape ; sh:targetClass pledge:Condition ;
    sh:property [ sh:path rdfs:label ; sh:minCount 1 ] ;
    sh:property [ sh:path pledge:conditionMention ; sh:minCount 1 ; sh:maxCount 1 ; sh:class pledge:Passage ] .

################################################################ grounding

shape:Document a sh:NodeShape ; sh:targetClass pledge:Document ;
    sh:property [ sh:path schema:publisher ; sh:maxCount 1 ; sh:class pledge:Actor ] ;
    sh:property [ sh:path pledge:referenceDate ; sh:maxCount 1 ; sh:datatype xsd:date ] ;
    sh:property [ sh:path pledge:genre ; sh:maxCount 1 ; sh:in ( value:genre-news value:genre-statement value:genre-release ) ] ;
    sh:property [ sh:path pledge:speaker ; sh:datatype xsd:string ] ;
    sh:property [ sh:path pledge:textHash ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern "^sha256:[0-9a-f]{64}$" ] .
shape:Passage a sh:NodeShape ; sh:targetClass pledge:Passage ;
    sh:nodeKind sh:IRI ; sh:pattern "#char=[0-9]+,[0-9]+$" ;
    sh:property [ sh:path nif:referenceContext ; sh:minCount 1 ; sh:maxCount 1 ; sh:class pledge:Document ] ;
    sh:property [ sh:path nif:beginIndex ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ; sh:lessThan nif:endIndex ] ;
    sh:property [ sh:path nif:endIndex ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ] ;
    sh:property [ sh:path nif:anchorOf ; sh:minCount 1 ; sh:maxCount 1 ; sh:minLength 1 ] ;
    sh:property [ sh:path pledge:sentence ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ] .
shape:Sentence a sh:NodeShape ; sh:targetClass nif:Sentence ;
    sh:property [ sh:path nif:referenceContext ; sh:minCount 1 ; sh:maxCount 1 ; sh:class pledge:Document ] ;
    sh:property [ sh:path nif:beginIndex ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ; sh:lessThan nif:endIndex ] ;
    sh:property [ sh:path nif:endIndex ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ] ;
    sh:property [ sh:path pledge:sentence ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ] ;
    sh:property [ sh:path pledge:paragraph ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ] .
shape:Mention a sh:NodeShape ; sh:targetClass pledge:Mention ;
    sh:nodeKind sh:IRI ;
    sh:property [ sh:path pledge:mentions ; sh:minCount 1 ; sh:maxCount 1 ; sh:class pledge:Actor ] ;
    sh:property [ sh:path pledge:actorBasis ; sh:minCount 1 ; sh:maxCount 1 ;
                  sh:in ( value:basis-named value:basis-described value:basis-pronoun value:basis-metonym value:basis-inferred ) ] ;
    sh:property [ sh:path pledge:passage ; sh:maxCount 1 ; sh:class pledge:Passage ] ;
    sh:property [ sh:path pledge:mentionText ; sh:maxCount 1 ; sh:datatype xsd:string ] .
shape:MentionHasWords a sh:NodeShape ; sh:targetClass pledge:Mention ;
    sh:message "a mention points at its words, unless the actor is inferred" ;
    sh:or ( [ sh:property [ sh:path pledge:passage ; sh:minCount 1 ] ]
            [ sh:property [ sh:path pledge:actorBasis ; sh:hasValue value:basis-inferred ] ] ) .
shape:Extraction a sh:NodeShape ; sh:targetClass pledge:Extraction ;
    sh:property [ sh:path prov:used ; sh:minCount 1 ; sh:class pledge:Document ] ;
    sh:property [ sh:path prov:wasAssociatedWith ; sh:minCount 1 ] ;
    sh:property [ sh:path prov:endedAtTime ; sh:maxCount 1 ; sh:datatype xsd:dateTime ] .
`;
