// Generated from ontology/ by ontology/generate.ts. Do not edit.
import type { NamedQuery } from "./named-query.ts";

/** The queries of ontology/queries by their short names. */
export const namedQueries = {
  promises: {
    "name": "promises",
    "file": "Q01-who-promised-what-to-whom.rq",
    "question": "Who is committed to what, for whom, how firmly?",
    "parameters": [
      {
        "name": "committer",
        "type": "actor",
        "required": false,
        "about": "only what this one is committed to"
      },
      {
        "name": "beneficiary",
        "type": "actor",
        "required": false,
        "about": "only what is for this one"
      }
    ],
    "text": "# Who is committed to what, for whom, how firmly?\n# Needs ontology/pledgegraph.ttl beside the data.\n#name promises\n#param committer actor optional only what this one is committed to\n#param beneficiary actor optional only what is for this one\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT ?committer ?commitment ?beneficiary ?status ?polarity WHERE {\n  VALUES ?_committer { UNDEF } VALUES ?_beneficiary { UNDEF }\n  ?k a pledge:Commitment ; rdfs:label ?commitment ; pledge:committer ?_committer ; pledge:status ?s ; pledge:polarity/skos:prefLabel ?polarity .\n  ?_committer rdfs:label ?committer .\n  ?s skos:notation ?n ; skos:prefLabel ?status . FILTER(?n >= 20 && ?n < 43)   # announced or firmer, neither withdrawn nor rejected\n  OPTIONAL { ?k pledge:beneficiary ?_beneficiary . ?_beneficiary rdfs:label ?beneficiary } FILTER(!BOUND(?_beneficiary) || BOUND(?beneficiary))\n  FILTER NOT EXISTS { ?k pledge:optional true }\n} ORDER BY ?committer ?commitment\n"
  },
  money: {
    "name": "money",
    "file": "Q02-money.rq",
    "question": "How much money has each committer undertaken for each beneficiary, per currency?",
    "parameters": [
      {
        "name": "committer",
        "type": "actor",
        "required": false,
        "about": "only what this one has undertaken"
      },
      {
        "name": "beneficiary",
        "type": "actor",
        "required": false,
        "about": "only what is for this one"
      },
      {
        "name": "currency",
        "type": "xsd:string",
        "required": false,
        "about": "only this one (ISO 4217: EUR)"
      }
    ],
    "text": "# How much money has each committer undertaken for each beneficiary, per currency?\n# One commitment per thread is counted once; \"up to\" amounts bind to nothing and are left out.\n# Needs ontology/pledgegraph.ttl beside the data.\n#name money\n#param committer actor optional only what this one has undertaken\n#param beneficiary actor optional only what is for this one\n#param currency xsd:string optional only this one (ISO 4217: EUR)\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX schema: <http://schema.org/>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nPREFIX value: <https://w3id.org/pledgegraph/value/>\n\nSELECT ?committer ?beneficiary ?currency (SUM(?amount) AS ?total) (COUNT(*) AS ?n) WHERE {\n  { SELECT ?thing ?committer ?beneficiary ?currency (MAX(?v) AS ?amount) WHERE {\n      VALUES ?_committer { UNDEF } VALUES ?_beneficiary { UNDEF } VALUES ?_currency { UNDEF }\n      ?k a pledge:Commitment ; pledge:committer ?_committer ; pledge:amount ?a ; pledge:status/skos:notation ?n ; pledge:polarity value:pol-positive .\n      ?_committer rdfs:label ?committer .\n      FILTER(?n >= 20 && ?n < 43)\n      FILTER NOT EXISTS { ?k pledge:optional true }\n      ?a schema:currency ?_currency . BIND(?_currency AS ?currency) OPTIONAL { ?a schema:value ?x } OPTIONAL { ?a schema:minValue ?y } BIND(COALESCE(?x,?y) AS ?v) FILTER(BOUND(?v))\n      OPTIONAL { ?k pledge:beneficiary ?_beneficiary . ?_beneficiary rdfs:label ?beneficiary } FILTER(!BOUND(?_beneficiary) || BOUND(?beneficiary))\n      OPTIONAL { ?k pledge:inThread ?t } BIND(COALESCE(?t,?k) AS ?thing)\n    } GROUP BY ?thing ?committer ?beneficiary ?currency }\n} GROUP BY ?committer ?beneficiary ?currency ORDER BY ?committer\n"
  },
  due: {
    "name": "due",
    "file": "Q03-due-and-overdue.rq",
    "question": "What is due when, and what is overdue with no report of fulfilment?",
    "parameters": [
      {
        "name": "before",
        "type": "xsd:date",
        "required": false,
        "about": "only what is due earlier than this day"
      },
      {
        "name": "today",
        "type": "xsd:date",
        "required": false,
        "about": "the day of asking: what was due earlier is overdue; unless told, the day of before"
      },
      {
        "name": "committer",
        "type": "actor",
        "required": false,
        "about": "only what this one is committed to"
      }
    ],
    "text": "# What is due when, and what is overdue with no report of fulfilment?\n# Needs ontology/pledgegraph.ttl beside the data.\n#name due\n#param before xsd:date optional only what is due earlier than this day\n#param today xsd:date optional the day of asking: what was due earlier is overdue; unless told, the day of before\n#param committer actor optional only what this one is committed to\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nPREFIX value: <https://w3id.org/pledgegraph/value/>\n\nSELECT ?due ?kind ?commitment ?committer ?state WHERE {\n  VALUES ?_before { UNDEF } VALUES ?_today { UNDEF } VALUES ?_committer { UNDEF }\n  { ?k pledge:deadline ?due . BIND(\"deadline\" AS ?kind) } UNION { ?k pledge:scheduledFor ?due . BIND(\"scheduled\" AS ?kind) }\n  ?k rdfs:label ?commitment ; pledge:committer ?_committer ; pledge:status/skos:notation ?n ; pledge:polarity value:pol-positive .\n  ?_committer rdfs:label ?committer . FILTER(!BOUND(?_before) || ?due < ?_before)\n  FILTER NOT EXISTS { ?k pledge:optional true }\n  # closed by this document, or by another one of its thread\n  BIND(?n >= 40 || EXISTS { ?k pledge:inThread/^pledge:inThread/^pledge:concerns/pledge:resultingStatus/skos:notation ?rn FILTER(?rn >= 40) } AS ?closed)\n  BIND(IF(?closed, \"closed\", IF(COALESCE(?due < COALESCE(?_today, ?_before), false), \"OVERDUE\", \"open\")) AS ?state)\n} ORDER BY ?due ?commitment\n"
  },
  said: {
    "name": "said",
    "file": "Q04-what-somebody-said.rq",
    "question": "Everything that one actor said, by illocutionary point and type.",
    "parameters": [
      {
        "name": "actor",
        "type": "actor",
        "required": true,
        "about": "whose words",
        "example": "actor:MaraLind"
      }
    ],
    "text": "# Everything that one actor said, by illocutionary point and type.\n# Needs ontology/pledgegraph.ttl beside the data.\n#name said\n#param actor actor required whose words\nPREFIX actor: <https://w3id.org/pledgegraph/actor/>\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT ?point ?type ?polarity ?content WHERE {\n  VALUES ?_actor { actor:MaraLind }\n  ?a pledge:actor ?_actor ; pledge:actType ?t ; pledge:content ?content ; pledge:polarity/skos:prefLabel ?polarity ; pledge:evidence/pledge:sentence ?s .\n  ?t skos:prefLabel ?type ; skos:broader/skos:prefLabel ?point .\n} ORDER BY ?s ?type ?content\n"
  },
  attribution: {
    "name": "attribution",
    "file": "Q05-attribution-chain.rq",
    "question": "For every act reported inside another act: document > outer actor > inner actor.",
    "parameters": [],
    "text": "# For every act reported inside another act: document > outer actor > inner actor.\n# Needs ontology/pledgegraph.ttl beside the data.\n#name attribution\nPREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX schema: <http://schema.org/>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT ?document ?outerActor ?outerType ?innerActor ?innerType ?innerContent WHERE {\n  ?outer pledge:reports ?inner ; pledge:actor/rdfs:label ?outerActor ; pledge:actType/skos:prefLabel ?outerType ; pledge:evidence/nif:referenceContext/schema:publisher/rdfs:label ?document .\n  ?inner a pledge:SpeechAct ; pledge:actor/rdfs:label ?innerActor ; pledge:actType/skos:prefLabel ?innerType ; pledge:content ?innerContent .\n} ORDER BY ?outer ?inner ?innerActor\n"
  },
  undecided: {
    "name": "undecided",
    "file": "Q06-not-decided.rq",
    "question": "What is only considered or proposed, and in which words?",
    "parameters": [],
    "text": "# What is only considered or proposed, and in which words?\n# Needs ontology/pledgegraph.ttl beside the data.\n#name undecided\nPREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT ?status ?commitment ?cue ?sentence WHERE {\n  ?k a pledge:Commitment ; rdfs:label ?commitment ; pledge:status ?s . ?s skos:notation ?n ; skos:prefLabel ?status . FILTER(?n < 20)\n  ?a pledge:concerns ?k ; pledge:resultingStatus/skos:notation ?rn ; pledge:cue/nif:anchorOf ?cue ; pledge:evidence/pledge:sentence ?sentence . FILTER(?rn < 20)\n} ORDER BY ?status ?commitment ?sentence ?cue\n"
  },
  negation: {
    "name": "negation",
    "file": "Q07-negation.rq",
    "question": "Who rejects, rules out or denies what?",
    "parameters": [],
    "text": "# Who rejects, rules out or denies what?\n# Needs ontology/pledgegraph.ttl beside the data.\n#name negation\nPREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nPREFIX value: <https://w3id.org/pledgegraph/value/>\n\nSELECT ?actor ?type ?x ?quote WHERE {\n  ?a a pledge:SpeechAct ; pledge:polarity value:pol-negative ; pledge:actor/rdfs:label ?actor ; pledge:actType/skos:prefLabel ?type ; pledge:content ?x ; pledge:cue/nif:anchorOf ?quote .\n} ORDER BY ?actor ?x\n"
  },
  conditions: {
    "name": "conditions",
    "file": "Q08-conditions.rq",
    "question": "Which commitments depend on a condition, and where would they apply?",
    "parameters": [],
    "text": "# Which commitments depend on a condition, and where would they apply?\n# Needs ontology/pledgegraph.ttl beside the data.\n#name conditions\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX schema: <http://schema.org/>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT ?condition ?commitment ?status ?place WHERE {\n  ?k pledge:condition/rdfs:label ?condition ; rdfs:label ?commitment ; pledge:status/skos:prefLabel ?status . OPTIONAL { ?k schema:location/rdfs:label ?place }\n} ORDER BY ?condition ?commitment ?place\n"
  },
  conflicts: {
    "name": "conflicts",
    "file": "Q09-conflict-and-pressure.rq",
    "question": "Who accuses, criticizes, makes demands on or urges whom?",
    "parameters": [
      {
        "name": "actor",
        "type": "actor",
        "required": false,
        "about": "only what this one says"
      },
      {
        "name": "target",
        "type": "actor",
        "required": false,
        "about": "only what is said against or to this one"
      }
    ],
    "text": "# Who accuses, criticizes, makes demands on or urges whom?\n# Needs ontology/pledgegraph.ttl beside the data.\n#name conflicts\n#param actor actor optional only what this one says\n#param target actor optional only what is said against or to this one\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT ?actor ?type ?whom ?content WHERE {\n  VALUES ?_actor { UNDEF } VALUES ?_target { UNDEF } VALUES ?role { pledge:target pledge:addressee }\n  ?t pledge:edgeTo ?role ; skos:prefLabel ?type .\n  ?a pledge:actType ?t ; pledge:actor ?_actor ; pledge:content ?content ; ?role ?_target .\n  ?_actor rdfs:label ?actor . ?_target rdfs:label ?whom .\n} ORDER BY ?actor ?type ?whom ?content\n"
  },
  voices: {
    "name": "voices",
    "file": "Q10-voices.rq",
    "question": "How much of each document is quotation, report, narration or the author speaking; how much rests on unnamed sources?",
    "parameters": [],
    "text": "# How much of each document is quotation, report, narration or the author speaking; how much rests on unnamed sources?\n# Needs ontology/pledgegraph.ttl beside the data.\n#name voices\nPREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX schema: <http://schema.org/>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT ?publisher ?voice (COUNT(DISTINCT ?a) AS ?acts) (COUNT(DISTINCT ?anon) AS ?fromUnnamedGroups) WHERE {\n  ?a a pledge:SpeechAct ; pledge:voice/skos:prefLabel ?voice ; pledge:evidence/nif:referenceContext/schema:publisher/rdfs:label ?publisher .\n  OPTIONAL { ?a pledge:actor/a pledge:Group BIND(?a AS ?anon) }\n} GROUP BY ?publisher ?voice ORDER BY ?publisher DESC(?acts) ?voice\n"
  },
  evidence: {
    "name": "evidence",
    "file": "Q11-evidence.rq",
    "question": "For one commitment: every act about it, with sentence, offsets, cue and quotation.",
    "parameters": [
      {
        "name": "label",
        "type": "xsd:string",
        "required": true,
        "about": "the label of the commitment",
        "example": "\"two ferries for Sandholm\""
      }
    ],
    "text": "# For one commitment: every act about it, with sentence, offsets, cue and quotation.\n# Needs ontology/pledgegraph.ttl beside the data.\n#name evidence\n#param label xsd:string required the label of the commitment\nPREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT ?sentence ?begin ?end ?actor ?type ?cue WHERE {\n  VALUES ?_label { \"two ferries for Sandholm\" }\n  ?k rdfs:label ?label . FILTER(STR(?label) = ?_label)\n  ?a pledge:concerns ?k ; pledge:actor/rdfs:label ?actor ; pledge:actType/skos:prefLabel ?type ; pledge:cue/nif:anchorOf ?cue ; pledge:evidence ?p .\n  ?p pledge:sentence ?sentence ; nif:beginIndex ?begin ; nif:endIndex ?end .\n} ORDER BY ?sentence ?cue\n"
  },
  disagreements: {
    "name": "disagreements",
    "file": "Q12-status-disagreement.rq",
    "question": "Which commitments are given different statuses by different voices in the same document?",
    "parameters": [],
    "text": "# Which commitments are given different statuses by different voices in the same document?\n# Needs ontology/pledgegraph.ttl beside the data.\n#name disagreements\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT ?commitment ?s1 ?who1 ?s2 ?who2 WHERE {\n  ?k rdfs:label ?commitment . ?a1 pledge:concerns ?k ; pledge:resultingStatus ?r1 ; pledge:evidence/pledge:sentence ?n1 . ?a2 pledge:concerns ?k ; pledge:resultingStatus ?r2 ; pledge:evidence/pledge:sentence ?n2 .\n  FILTER(?n1 < ?n2 && ?r1 != ?r2)\n  ?r1 skos:prefLabel ?s1 . ?r2 skos:prefLabel ?s2 .\n  OPTIONAL { ?o1 pledge:reports ?a1 } OPTIONAL { ?o2 pledge:reports ?a2 }\n  BIND(COALESCE(?o1,?a1) AS ?v1) BIND(COALESCE(?o2,?a2) AS ?v2)\n  ?v1 pledge:actor/rdfs:label ?who1 . ?v2 pledge:actor/rdfs:label ?who2 .\n} ORDER BY ?commitment ?who1 ?who2\n"
  },
  history: {
    "name": "history",
    "file": "Q13-follow-a-commitment.rq",
    "question": "One commitment across documents: the dated history of each thread.",
    "parameters": [],
    "text": "# One commitment across documents: the dated history of each thread.\n# Needs ontology/pledgegraph.ttl beside the data.\n#name history\nPREFIX dcterms: <http://purl.org/dc/terms/>\nPREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX schema: <http://schema.org/>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT ?thread ?date ?what ?who ?status ?modality ?publisher WHERE {\n  ?t a pledge:CommitmentThread ; rdfs:label ?thread . ?k pledge:inThread ?t ; pledge:modality/skos:prefLabel ?modality .\n  ?e pledge:concerns ?k ; pledge:evidence/nif:referenceContext ?d . ?d schema:publisher/rdfs:label ?publisher .\n  # the day of the event where it is known, else of the report\n  OPTIONAL { ?e dcterms:date ?happened } OPTIONAL { ?d pledge:referenceDate ?reported } BIND(COALESCE(?happened, ?reported) AS ?date)\n  OPTIONAL { ?e pledge:resultingStatus/skos:prefLabel ?status }\n  OPTIONAL { ?e pledge:actType/skos:prefLabel ?at } BIND(COALESCE(?at,\"meeting\") AS ?what)\n  OPTIONAL { ?e pledge:actor|schema:organizer ?w . ?w rdfs:label ?who }\n} ORDER BY ?thread ?date ?publisher ?who\n"
  },
  review: {
    "name": "review",
    "file": "Q14-needs-review.rq",
    "question": "What should a person look at? Acts and commitments that rest on an inferred actor, and acts against or towards somebody that name nobody.",
    "parameters": [],
    "text": "# What should a person look at? Acts and commitments that rest on an inferred actor, and acts against or towards somebody that name nobody.\n# Needs ontology/pledgegraph.ttl beside the data.\n#name review\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX value: <https://w3id.org/pledgegraph/value/>\n\nSELECT ?node ?kind ?who ?x WHERE {\n  { ?node a pledge:SpeechAct ; pledge:actorBasis value:basis-inferred ; pledge:actor/rdfs:label ?who . BIND(\"act\" AS ?kind) }\n  UNION { ?node a pledge:Commitment ; pledge:actorBasis value:basis-inferred ; pledge:committer/rdfs:label ?who . BIND(\"commitment\" AS ?kind) }\n  UNION { ?node a pledge:SpeechAct ; pledge:actType ?t ; pledge:actor/rdfs:label ?who . ?t pledge:edgeTo ?role .\n          FILTER(?role IN (pledge:target, pledge:addressee)) FILTER NOT EXISTS { ?node pledge:target|pledge:addressee ?whom } BIND(\"nobody addressed\" AS ?kind) }\n  ?node pledge:content ?x . FILTER NOT EXISTS { ?node pledge:optional true }\n} ORDER BY ?kind ?node\n"
  },
  plover: {
    "name": "plover",
    "file": "Q15-plover-view.rq",
    "question": "The same acts as PLOVER event records: actor, event type, recipient.",
    "parameters": [],
    "text": "# The same acts as PLOVER event records: actor, event type, recipient.\n# Needs ontology/pledgegraph.ttl beside the data.\n#name plover\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\nSELECT ?plover ?actor ?recipient (COUNT(DISTINCT ?a) AS ?n) WHERE {\n  ?a a pledge:SpeechAct ; pledge:actType/skos:notation ?plover ; pledge:actor/rdfs:label ?actor . FILTER(DATATYPE(?plover) = pledge:ploverCode)\n  { ?a pledge:target ?r BIND(\"target\" AS ?via) } UNION { ?a pledge:addressee ?r BIND(\"addressee\" AS ?via) } UNION { ?a pledge:concerns/pledge:beneficiary ?r BIND(\"beneficiary\" AS ?via) }\n  ?r rdfs:label ?recipient .\n  FILTER(?via != \"target\" || !STRSTARTS(STR(?plover), \"AGREE\"))   # a pledge AGAINST somebody is not PLOVER AGREE with them\n  FILTER NOT EXISTS { ?a pledge:optional true }\n} GROUP BY ?plover ?actor ?recipient ORDER BY ?plover ?actor ?recipient\n"
  },
  edges: {
    "name": "edges",
    "file": "Q16-edges.rq",
    "question": "CONSTRUCT of the direct edges (run into a graph of its own; never assert by hand).",
    "parameters": [],
    "text": "# CONSTRUCT of the direct edges (run into a graph of its own; never assert by hand).\n# Needs ontology/pledgegraph.ttl beside the data.\n#name edges\nPREFIX act: <https://w3id.org/pledgegraph/act-type/>\nPREFIX pledge: <https://w3id.org/pledgegraph/ns#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nPREFIX value: <https://w3id.org/pledgegraph/value/>\n\nCONSTRUCT { ?actor ?edge ?object } WHERE {\n  { # an act's own role, or the commitment of an act it reports\n    ?a pledge:actor ?actor ; pledge:actType ?t ; pledge:polarity ?pol . ?t pledge:edge ?e0 ; pledge:edgeTo ?role .\n    { ?a ?role ?object } UNION { ?a pledge:reports+ ?b . ?b pledge:concerns ?object ; pledge:polarity ?pol2 BIND(pledge:concerns AS ?role) }\n    # a negative pledge, decision, announcement ..., or the report of one, is abbreviated as 'rules out'\n    BIND(?pol = value:pol-negative || COALESCE(?pol2 = value:pol-negative, false) AS ?isNegative)\n    BIND(IF(?isNegative && ?role = pledge:concerns && ?t != act:reject, pledge:rulesOut, ?e0) AS ?edge)\n    FILTER NOT EXISTS { ?a pledge:optional true } }\n  UNION\n  { ?object pledge:committer ?actor ; pledge:polarity value:pol-positive ; pledge:status/skos:notation ?n .\n    FILTER(?n >= 20 && ?n < 43)\n    FILTER NOT EXISTS { ?object pledge:optional true }\n    BIND(pledge:committedTo AS ?edge) }\n}\n"
  },
} as const satisfies Readonly<Record<string, NamedQuery>>;
