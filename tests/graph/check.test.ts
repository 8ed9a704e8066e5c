/** Every kind of fault: a sound graph, one change, and the one thing that is to be found. */
import { readFileSync } from "node:fs";
import { DataFactory } from "n3";
import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/export/read-graph.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { checkGraph } from "../../src/graph/check/check-graph.ts";
import { createStore } from "../../src/graph/store.ts";
import { manyFacts } from "./many-facts.ts";
import { wellFacts, wellText } from "./well-facts.ts";
import { exampleTurtle } from "../ontology/example.ts";

const whole = readFileSync(new URL("../export/golden/well.ttl", import.meta.url), "utf8");
/** Without direct edges, which a file need not have: they change with what is broken. */
const bare = whole.slice(0, whole.indexOf("# Direct edges"));
const texts = new Map([[wellFacts.documents[0]!.hash, wellText]]);
const D = "doc:06f5cbb8949cc34e";
const P = "06f5cbb8949cc34e#char=";
const iri = (at: string): string => `<https://w3id.org/pledgegraph/doc/${P}${at}>`;

const found = async (turtle: string) =>
  (await checkGraph(readGraph(turtle, "turtle"), texts)).faults.map(({ kind, node, property, message, remedy }) =>
    [kind, node, property, message, remedy].filter((part) => part !== undefined).join(" | "),
  ); // prettier-ignore

describe("a sound graph has no faults", () => {
  test.each([
    ["the well", readGraph(whole, "turtle")],
    ["without edges", readGraph(bare, "turtle")],
    ["made by hand", readGraph(exampleTurtle, "turtle")],
    ["a graph per document", readGraph(readFileSync(new URL("../export/golden/well.trig", import.meta.url), "utf8"), "trig")],
    ["40 pledges", [...createStore(assertFacts(manyFacts(2)))]],
    ["nothing", []],
  ])("%s", async (_name, quads) => {
    const { faults, counts } = await checkGraph(quads);
    expect(faults).toEqual([]);
    expect(counts).toEqual({ vocabulary: 0, references: 0, passages: 0, edges: 0, quotes: 0, shapes: 0 });
  }); // prettier-ignore

  test("its quotes are compared where a text is given", async () => {
    expect(await checkGraph(readGraph(whole, "turtle"), texts)).toMatchObject({ checked: 16, documents: 1, unchecked: [], strangers: [] });
    expect(await checkGraph(readGraph(whole, "turtle"))).toMatchObject({ checked: 0, unchecked: ["well.txt"] });
  }); // prettier-ignore
});

/** What is replaced, by what, and all that is found. */
const faults: readonly (readonly [string, string, string, readonly string[]])[] = [
  // vocabulary
  ["pledge:timeText", "pledge:timeTxt", "a misspelt property",
    [`vocabulary | ${D}-commitment-21-30 | pledge:timeTxt | the ontology has no pledge:timeTxt | did you mean pledge:timeText?`]],
  ["a pledge:Condition ", "a pledge:Conditon ", "a misspelt class",
    [`vocabulary | ${D}-condition-146-164 | rdf:type | the ontology has no pledge:Conditon | did you mean pledge:Condition?`]],
  ["pledge:genre value:genre-news", "pledge:genre value:genre-new", "a misspelt value",
    [`vocabulary | ${D} | pledge:genre | the ontology has no value:genre-new | did you mean value:genre-news?`]],
  ["pledge:actType act:announce", "pledge:actType act:anounce", "a misspelt act type",
    [`vocabulary | ${D}-act-21-30 | pledge:actType | the ontology has no act:anounce | did you mean act:announce?`]],
  ["pledge:resultingStatus status:announced", "pledge:resultingStatus status:dreamt", "a status that nothing is like",
    [`vocabulary | ${D}-act-21-30 | pledge:resultingStatus | the ontology has no status:dreamt | use a term of ontology/pledgegraph.ttl`]],
  ["org:memberOf actor:WellFund .", "org:memberOf actor:WellFund ; pledge:Person true .", "a class as a property",
    ["vocabulary | actor:Ada | pledge:Person | pledge:Person is a class, not a property | see the term in ontology/pledgegraph.ttl"]],
  ["actor:LakeNews a pledge:Organisation ;", "actor:LakeNews a pledge:Organisation, pledge:rule ;", "a property as a class",
    ["vocabulary | actor:LakeNews | rdf:type | pledge:rule is no class | see the term in ontology/pledgegraph.ttl"]],
  [`pledge:beneficiary actor:Lakeby`, `pledge:beneficiary "Lakeby"`, "a text where a node belongs",
    [`vocabulary | ${D}-commitment-21-30 | pledge:beneficiary | pledge:beneficiary takes a node, not the text "Lakeby" | see the term in ontology/pledgegraph.ttl`]],
  [`pledge:byline "By C. D."`, `pledge:byline actor:Bo`, "a node where a text belongs",
    [`vocabulary | ${D} | pledge:byline | pledge:byline takes a text or a number, not the node actor:Bo | see the term in ontology/pledgegraph.ttl`]],
  // references
  ["pledge:onBehalfOf actor:WellFund", "pledge:onBehalfOf actor:WelFund", "an actor that is not described",
    [`references | ${D}-act-21-30 | pledge:onBehalfOf | actor:WelFund is not described | describe it, or point at what is meant`]],
  [`pledge:cue <${P}21,30>`, `pledge:cue <${P}21,31>`, "a passage that is not described",
    [`references | ${D}-act-21-30 | pledge:cue | ${iri("21,31")} is not described | describe it, or point at what is meant`]],
  [`pledge:reports ${D}-act-178-186`, `pledge:reports ${D}-act-178-187`, "an act that is not described",
    [`references | ${D}-act-21-30 | pledge:reports | ${D}-act-178-187 is not described | describe it, or point at what is meant`]],
  ["org:postIn actor:WellFund", "org:postIn actor:Elsewhere", "an office in a body that is not described",
    ["references | actor:ChairOfWellFund | org:postIn | actor:Elsewhere is not described | describe it, or point at what is meant"]],
  [`pledge:passage <${P}0,8>`, "pledge:passage <00000000000000aa#char=0,8>", "words of a document that is not there",
    [`references | ${D}-mention-0-8-named-Ada | pledge:passage | <https://w3id.org/pledgegraph/doc/00000000000000aa#char=0,8> is not described | describe it, or point at what is meant`]],
  // passages
  [`nif:anchorOf "they" ; nif:beginIndex "59"`, `nif:anchorOf "they" ; nif:beginIndex "58"`, "an offset that is not the name's",
    [`passages | ${iri("59,63")} | nif:beginIndex | the name says 59-63, the offsets 58-63 | name a passage by its offsets: #char=begin,end`,
     `quotes | well.txt:58-63 | the graph quotes "they", the text has " they" | build the graph again from this text`]],
  [`nif:anchorOf "announced"`, `nif:anchorOf "announce"`, "words shorter than their offsets",
    [`passages | ${iri("21,30")} | nif:anchorOf | the words have 8 UTF-16 code units, the offsets 9 | quote the document from begin to end`,
     `quotes | well.txt:21-30 | the graph quotes "announce", the text has "announced" | build the graph again from this text`]],
  ["sha256:06f5cbb8949cc34e", "sha256:16f5cbb8949cc34e", "a hash that is not the name's",
    [`passages | ${D} | pledge:textHash | the name says 06f5cbb8949cc34e, the hash begins 16f5cbb8949cc34e | a document is named by the hash of its text: build it again`]],
  // quotes
  [`nif:anchorOf "to dig a well"`, `nif:anchorOf "to dig a mine"`, "other words of the same length",
    [`quotes | well.txt:132-145 | the graph quotes "to dig a mine", the text has "to dig a well" | build the graph again from this text`]],
  // shapes
  ["    pledge:voice value:voice-indirect ;\n", "", "no voice",
    [`shapes | ${D}-act-21-30 | pledge:voice | Less than 1 values | see ontology/shapes.ttl for what the node must have`]],
  ["pledge:confidence 0.83", "pledge:confidence 1.83", "a confidence above 1",
    [`shapes | ${D}-commitment-21-30 | pledge:confidence | Value is not less than or equal to 1.0 | see ontology/shapes.ttl for what the node must have`]],
  [`"2030-05-01"^^xsd:date`, `"2030-05-41"^^xsd:date`, "a day that is none",
    [`vocabulary | ${D}-commitment-21-30 | pledge:deadline | "2030-05-41" is no day of the calendar | write it as YYYY-MM-DD`]],
  [`nif:endIndex "8"^^`, `nif:endIndex "0"^^`, "an end that is not behind the beginning",
    [`quotes | well.txt:0-0 | the graph quotes "Ada Holm", the text has "" | build the graph again from this text`,
     `shapes | ${iri("0,8")} | nif:beginIndex | Value is not less than value of <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#endIndex> | see ontology/shapes.ttl for what the node must have`]],
  ["wd:Q7259", "wd:P7259", "a key that is no Wikidata item",
    ['shapes | actor:Ada | schema:sameAs | Value does not match pattern "^http://www.wikidata.org/entity/Q[1-9][0-9]*$" | see ontology/shapes.ttl for what the node must have']],
  [`schema:currency "EUR"`, `schema:currency "euro"`, "a currency that is no code",
    [`shapes | ${D}-commitment-21-30-amount | schema:currency | Value does not match pattern "^[A-Z]{3}$" | see ontology/shapes.ttl for what the node must have`]],
]; // prettier-ignore

describe("one fault, and nothing else is found", () => {
  test.each(faults.map(([from, to, name, wanted]) => [name, from, to, wanted] as const))("%s", async (_name, from, to, wanted) => {
    expect(bare).toContain(from);
    expect((await found(bare.replace(from, to))).sort()).toEqual([...wanted].sort());
  }); // prettier-ignore

  test.each([
    ["an edge that nothing makes", `actor:Bo pledge:announces ${D}-commitment-21-30`, `actor:Bo pledge:announces ${D}-commitment-178-186, ${D}-commitment-21-30`,
      `edges | actor:Bo | pledge:announces | no act and no commitment makes this edge | edges are derived, never written: export the graph again`],
    ["an edge that is missing", `pledge:committedTo ${D}-commitment-21-30 ;`, "",
      `edges | actor:Ada | pledge:committedTo | the acts and commitments make this edge, and it is not there | edges are derived, never written: export the graph again`],
  ])("%s", async (_name, from, to, wanted) => {
    expect(whole).toContain(from);
    expect(await found(whole.replace(from, to))).toEqual([wanted]);
  }); // prettier-ignore

  test("words of another document", async () => {
    const quads = assertFacts(manyFacts(2));
    const named = (end: string) => quads.findIndex(({ predicate }) => predicate.value.endsWith(end));
    const [own, other] = [quads[named("#cue")]!, quads.findLast(({ predicate }) => predicate.value.endsWith("#cue"))!];
    const moved = quads.with(named("#cue"), DataFactory.quad(own.subject, own.predicate, other.object));
    const { faults: all } = await checkGraph(moved);
    expect(all.map(({ kind, property, message }) => [kind, property, message.replace(/<.*>/, "<…>")])).toEqual([
      ["references", "pledge:cue", "a node of one document rests on a node of another, <…>"],
    ]);
  }); // prettier-ignore

  test("a passage whose name is of another document", async () => {
    const broken = bare.replaceAll(`<${P}132,145>`, "<00000000000000aa#char=132,145>");
    expect(await found(broken)).toEqual([
      `passages | <https://w3id.org/pledgegraph/doc/00000000000000aa#char=132,145> | nif:referenceContext | the name says that it is in <https://w3id.org/pledgegraph/doc/00000000000000aa>, the passage that it is in <https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e> | name a passage by its document`,
    ]);
  });
});
