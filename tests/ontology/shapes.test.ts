/** Every shape lets the hand-made graph through, and reports the graph that breaks it. */
import { readFileSync } from "node:fs";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/export/read-graph.ts";
import { validate } from "../../src/graph/validate.ts";
import { DOC1, exampleTurtle, hashes, shortName, texts, withNames } from "./example.ts";

const check = async (turtle: string) => await validate(readGraph(turtle, "turtle"));

describe("the hand-made graph", () => {
  test("conforms", async () => {
    expect(await check(exampleTurtle)).toEqual([]);
  });

  test("quotes its texts to the letter", () => {
    const passages = [
      ...exampleTurtle.matchAll(/^<(\w+)#char=(\d+),(\d+)> a pledge:Passage[^"]*"\d+"[^"]*"\d+"\S* ; nif:anchorOf "((?:[^"\\]|\\.)*)"/gm),
    ];
    expect(passages.length).toBeGreaterThan(45);
    for (const [, hash, start, end, quote] of passages) {
      const text = texts[hashes.findIndex((known) => known.startsWith(hash!))]!;
      expect(text.slice(Number(start), Number(end))).toBe(quote!.replaceAll('\\"', '"'));
    }
  });
});

/** What to cut out of the graph, what to add to it, and the node and property that must be reported. */
interface Case {
  readonly shape: string;
  readonly cut?: string | RegExp;
  readonly put?: string;
  readonly add?: string;
  readonly focus: string;
  /** A prefixed name; or, where the node as a whole is at fault, words of the message after a `!`. */
  readonly path: string;
}

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const act = "D1-act-package";
const commitment = "D1-commitment-package";
const firstPassage = "D1#char=0,3";
const aPassage = `<${DOC1}#char=0,3> a pledge:Passage ; nif:referenceContext D1 ; nif:anchorOf "Lin" ; pledge:sentence 1 ;`;
const begin = 'nif:beginIndex "0"^^xsd:nonNegativeInteger ;';
const end = 'nif:endIndex "3"^^xsd:nonNegativeInteger .';

const cases: readonly Case[] = [
  { shape: "Confidence", add: `${act} pledge:confidence 1.5 .`, focus: act, path: "pledge:confidence" },
  { shape: "Confidence", add: `${act} pledge:confidence 0.5, 0.6 .`, focus: act, path: "pledge:confidence" },
  { shape: "Generated", cut: /(would> ?|)(?<=act-ferries a [\s\S]*?)pledge:rule "hand" ; prov:wasGeneratedBy D1-extraction/, put: 'pledge:rule "hand"', focus: "D1-act-ferries", path: "prov:wasGeneratedBy" },
  { shape: "Content", cut: 'pledge:content "A bridge is built"@en', put: 'pledge:content "X"@en', focus: "D1-commitment-bridge", path: "pledge:content" },
  { shape: "Polarity", add: `${act} pledge:polarity value:pol-negative .`, focus: act, path: "pledge:polarity" },
  { shape: "Modality", add: `${act} pledge:modality value:mod-desired .`, focus: act, path: "pledge:modality" },
  { shape: "Certainty", add: `${commitment} pledge:certainty value:cert-probable .`, focus: commitment, path: "pledge:certainty" },
  { shape: "Hedge", add: `${act} pledge:hedge actor:Norland .`, focus: act, path: "pledge:hedge" },
  { shape: "Hedge", add: `${commitment} pledge:hedge "may" .`, focus: commitment, path: "pledge:hedge" },
  { shape: "Evidence", add: `${act} pledge:evidence actor:Norland .`, focus: act, path: "pledge:evidence" },
  { shape: "Context", add: `${act} pledge:context value:mod-actual .`, focus: act, path: "!context must come from" },
  { shape: "Date", add: `${act} dcterms:date "soon"^^xsd:date .`, focus: act, path: "dcterms:date" },
  { shape: "Rule", add: `${act} pledge:rule "other" .`, focus: act, path: "pledge:rule" },
  { shape: "Optional", add: `${act} pledge:optional "perhaps" .`, focus: act, path: "pledge:optional" },
  { shape: "ContentMention", add: `${act} pledge:contentMention actor:Norland .`, focus: act, path: "pledge:contentMention" },
  { shape: "TargetMention", add: `${act} pledge:targetMention actor:Norland .`, focus: act, path: "pledge:targetMention" },
  { shape: "SpeechAct", add: `${act} pledge:actType act:commissive .`, focus: act, path: "pledge:actType" },
  { shape: "SpeechAct", cut: "D1-act-delay a pledge:SpeechAct ; pledge:actType act:accuse", put: "D1-act-delay a pledge:SpeechAct ; pledge:actType act:assertive", focus: "D1-act-delay", path: "!leaf act type" },
  { shape: "SpeechAct", cut: "D1-act-delay a pledge:SpeechAct ; pledge:actType act:accuse", put: "D1-act-delay a pledge:SpeechAct ; pledge:actType status:broken", focus: "D1-act-delay", path: "!must come from act:scheme" },
  { shape: "SpeechAct", add: `${act} pledge:actor <http://example.org/nobody> .`, focus: act, path: "pledge:actor" },
  { shape: "SpeechAct", add: `${act} pledge:actorBasis value:pol-positive .`, focus: act, path: "pledge:actorBasis" },
  { shape: "SpeechAct", cut: "pledge:voice value:voice-indirect", put: "pledge:voice value:mod-actual", focus: "D1-act-ferries", path: "pledge:voice" },
  { shape: "SpeechAct", cut: "pledge:sentence 9 ; pledge:evidence", put: "pledge:evidence", focus: "D1-act-delay", path: "pledge:sentence" },
  { shape: "SpeechAct", cut: "pledge:actorMention D1-mention-Lind-3 ; ", put: "", focus: "D1-act-delay", path: "pledge:actorMention" },
  { shape: "SpeechAct", add: `${act} pledge:reports actor:Norland .`, focus: act, path: "pledge:reports" },
  { shape: "SpeechAct", add: `${act} pledge:concerns D1-commitment-fares .`, focus: act, path: "pledge:concerns" },
  { shape: "CommitmentNeeded", cut: " pledge:reports D1-act-dredging ;", put: "", focus: "D1-act-news", path: "!must concern a commitment" },
  { shape: "NegativeTypes", cut: /(?<=act-no-bridge a [\s\S]{0,600}?)value:pol-negative/, put: "value:pol-positive", focus: "D1-act-no-bridge", path: "!positively worded X" },
  { shape: "StatusNeedsCommitment", add: "D1-act-delay pledge:resultingStatus status:broken .", focus: "D1-act-delay", path: "pledge:concerns" },
  { shape: "Commitment", cut: 'pledge:Commitment ; rdfs:label "timetable"@en ;', put: "pledge:Commitment ;", focus: "D1-commitment-timetable", path: "rdfs:label" },
  { shape: "Commitment", cut: '"timetable"@en', put: `"${"x".repeat(121)}"@en`, focus: "D1-commitment-timetable", path: "rdfs:label" },
  { shape: "Commitment", cut: "pledge:committer actor:HarbourMaster ;", put: "", focus: "D1-commitment-timetable", path: "pledge:committer" },
  { shape: "Commitment", add: `${commitment} pledge:status status:broken .`, focus: commitment, path: "pledge:status" },
  { shape: "Commitment", cut: "pledge:status status:assigned", put: "pledge:status act:pledge", focus: "D1-commitment-timetable", path: "!status must come from status:scheme" },
  { shape: "Commitment", add: `${commitment} pledge:testable false .`, focus: commitment, path: "pledge:testable" },
  { shape: "Commitment", add: `${commitment} pledge:committerMention actor:Norland .`, focus: commitment, path: "pledge:committerMention" },
  { shape: "Commitment", cut: /pledge:concerns D1-commitment-timetable ;/, put: "pledge:concerns D1-commitment-dredging ;", focus: "D1-commitment-timetable", path: "!concerns this commitment" },
  { shape: "DeadlineKeepsWords", cut: 'pledge:timeText "by 30 June 2031" ;', put: "", focus: "D1-commitment-ferries", path: "pledge:timeText" },
  { shape: "DeadlineKeepsWords", cut: /pledge:timeMention <[^>]*> ;/, put: "", focus: "D1-commitment-ferries", path: "pledge:timeMention" },
  { shape: "ScheduleKeepsWords", add: `${commitment} pledge:scheduledFor "2031-06-30"^^xsd:date .`, focus: commitment, path: "pledge:timeMention" },
  { shape: "AmountKeepsWords", cut: /pledge:amountMention <[^>]*> ;/, put: "", focus: commitment, path: "pledge:amountMention" },
  { shape: "QuantityKeepsWords", cut: /pledge:quantityMention <[^>]*> ;/, put: "", focus: "D1-commitment-ferries", path: "pledge:quantityMention" },
  { shape: "PurposeKeepsWords", add: `${commitment} pledge:purpose "for the islanders"@en .`, focus: commitment, path: "pledge:purposeMention" },
  { shape: "MonetaryAmount", cut: 'schema:currency "EUR"', put: 'schema:currency "euro"', focus: `${commitment}-amount`, path: "schema:currency" },
  { shape: "MonetaryAmount", cut: 'schema:minValue "40000000"^^xsd:decimal ; ', put: "", focus: `${commitment}-amount`, path: "!an amount has" },
  { shape: "MonetaryAmount", add: `${commitment}-amount schema:maxValue 1.5 .`, focus: `${commitment}-amount`, path: "schema:minValue" },
  { shape: "QuantitativeValue", cut: 'schema:unitText "ferries"', put: 'schema:unitText ""', focus: "D1-commitment-ferries-quantity", path: "schema:unitText" },
  { shape: "QuantitativeValue", cut: 'schema:value "2"^^xsd:decimal ; ', put: "", focus: "D1-commitment-ferries-quantity", path: "!a quantity has" },
  { shape: "Thread", add: "<https://w3id.org/pledgegraph/thread/ferries> pledge:status status:broken .", focus: "https://w3id.org/pledgegraph/thread/ferries", path: "pledge:status" },
  { shape: "Actor", cut: 'actor:Norland a pledge:State ; rdfs:label "Norland"@en', put: "actor:Norland a pledge:State", focus: "actor:Norland", path: "rdfs:label" },
  { shape: "Actor", add: "actor:Norland schema:sameAs <http://example.org/Q1> .", focus: "actor:Norland", path: "schema:sameAs" },
  { shape: "Actor", add: "actor:MaraLind org:holds actor:Norland .", focus: "actor:MaraLind", path: "org:holds" },
  { shape: "Office", add: "actor:HarbourMaster org:postIn actor:Norland .", focus: "actor:HarbourMaster", path: "org:postIn" },
  { shape: "Meeting", add: "D1-meeting a pledge:Meeting .", focus: "D1-meeting", path: "rdfs:label" },
  { shape: "Deed", add: "D1-deed a pledge:Deed .", focus: "D1-deed", path: "pledge:content" },
  { shape: "Relation", add: `D1-relation a pledge:Relation ; <${RDF}subject> D1 ; <${RDF}predicate> org:holds .`, focus: "D1-relation", path: "rdf:subject" },
  { shape: "Relation", add: `D1-relation a pledge:Relation ; <${RDF}predicate> org:holds .`, focus: "D1-relation", path: "rdf:object" },
  { shape: "Relation", add: `D1-relation a pledge:Relation ; <${RDF}predicate> org:postIn .`, focus: "D1-relation", path: "rdf:predicate" },
  { shape: "Condition", cut: /; pledge:conditionMention <[^>]*>/, put: "", focus: "D1-condition-dredged", path: "pledge:conditionMention" },
  { shape: "Document", add: 'D1 pledge:referenceDate "2031-03-11"^^xsd:date .', focus: "D1", path: "pledge:referenceDate" },
  { shape: "Document", add: 'D1 pledge:textHash "md5:0" .', focus: "D1", path: "pledge:textHash" },
  { shape: "Document", add: "D1 pledge:genre value:genre-release .", focus: "D1", path: "pledge:genre" },
  { shape: "Document", add: "D1 schema:publisher <http://example.org/nobody> .", focus: "D1", path: "schema:publisher" },
  { shape: "Passage", add: `${aPassage} ${begin}`.replace(/;$/, "."), focus: firstPassage, path: "nif:endIndex" },
  { shape: "Passage", add: `${aPassage.replace('"Lin"', '""')} ${begin} ${end}`, focus: firstPassage, path: "nif:anchorOf" },
  { shape: "Passage", add: `${aPassage} nif:beginIndex "3"^^xsd:nonNegativeInteger ; ${end}`, focus: firstPassage, path: "nif:beginIndex" },
  { shape: "Passage", add: `${aPassage} ${begin} ${end}`.replace("#char=0,3", "#xywh=0,3"), focus: "D1#xywh=0,3", path: "!does not match pattern" },
  { shape: "Sentence", add: `${aPassage} a nif:Sentence ; ${begin} ${end}`, focus: firstPassage, path: "pledge:paragraph" },
  { shape: "Mention", add: "D1-mention-Lind pledge:mentions actor:OttoBrandt .", focus: "D1-mention-Lind", path: "pledge:mentions" },
  { shape: "Mention", add: "D1-mention-Lind pledge:actorBasis value:basis-pronoun .", focus: "D1-mention-Lind", path: "pledge:actorBasis" },
  { shape: "MentionHasWords", cut: /(D1-mention-She a .*) ; pledge:passage <[^>]*>/, put: "$1", focus: "D1-mention-She", path: "!points at its words" },
  { shape: "Extraction", cut: "D1-extraction a pledge:Extraction ; prov:used D1", put: "D1-extraction a pledge:Extraction", focus: "D1-extraction", path: "prov:used" },
]; // prettier-ignore

describe("a graph that breaks a shape", () => {
  test.each(cases.map((one, i) => [`${one.shape} ${one.path} ${i}`, one] as const))("%s", async (_name, one) => {
    const cut = typeof one.cut === "string" ? withNames(one.cut) : one.cut && new RegExp(withNames(one.cut.source), one.cut.flags);
    const changed = cut === undefined ? exampleTurtle : exampleTurtle.replace(cut, withNames(one.put ?? ""));
    const broken = `${changed}\n${withNames(one.add ?? "")}`;
    expect(broken.trim()).not.toBe(exampleTurtle.trim());
    const at = (await check(broken)).filter(({ focus }) => shortName(focus) === one.focus);
    const isWanted = one.path.startsWith("!")
      ? at.some(({ path, message }) => path === undefined && message.includes(one.path.slice(1)))
      : at.some(({ path }) => path === one.path);
    expect(isWanted, JSON.stringify(at)).toBe(true);
  });

  test("there is one for every shape", () => {
    const turtle = readFileSync(new URL("../../ontology/shapes.ttl", import.meta.url), "utf8");
    const shapes = new Parser()
      .parse(turtle)
      .filter(({ subject, object }) => subject.termType === "NamedNode" && /shacl#(Node|Property)Shape$/.test(object.value))
      .map(({ subject }) => subject.value.split("#")[1]!);
    expect([...new Set(cases.map(({ shape }) => shape))].sort()).toEqual(shapes.sort());
  });

  test("the message says what is wrong", async () => {
    const [violation] = await check(exampleTurtle.replace(/pledge:amountMention <[^>]*> ;/, ""));
    expect(violation).toEqual({
      focus: `${DOC1}-commitment-package`,
      path: "pledge:amountMention",
      message: "an amount points at its words",
    });
    const [unnamed] = await check(`${exampleTurtle}\n${withNames("D1")} pledge:genre value:mod-actual .`);
    expect(unnamed?.message).not.toBe("");
  });
});
