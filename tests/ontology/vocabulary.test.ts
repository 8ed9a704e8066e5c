import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Parser, Store } from "n3";
import { describe, expect, test } from "vitest";
import { generatedFiles, generateTexts, generateVocabulary } from "../../ontology/generate.ts";
import { ontologyTurtle } from "../../src/graph/ontology.generated.ts";
import { act, actEdges, edgeProperties, pledge, status, statusOrder, termLabels, value } from "../../src/graph/vocabulary.ts";
import * as types from "../../src/types.ts";

const ontology = readFileSync(fileURLToPath(new URL("../../ontology/pledgegraph.ttl", import.meta.url)), "utf8");
const store = new Store(new Parser().parse(ontology));
const SKOS = "http://www.w3.org/2004/02/skos/core#";

describe("generated files", () => {
  test.each(generatedFiles().map(({ file, text }) => [file.replace(/.*\/src\//, "src/"), file, text] as const))(
    "%s is what the ontology says now",
    (_name, file, text) => {
      expect(readFileSync(file, "utf8")).toBe(text);
    },
  );

  test("a term without a comment is refused, by name", () => {
    const bare = `${ontology}\npledge:Oath a owl:Class ; rdfs:label "oath"@en .`;
    expect(() => generateVocabulary(bare)).toThrow("https://w3id.org/pledgegraph/ns#Oath");
  });

  test("a term without a label is refused, by name", () => {
    const bare = `${ontology}\npledge:Oath a owl:Class ; rdfs:comment "A pledge under oath."@en .`;
    expect(() => generateVocabulary(bare)).toThrow("https://w3id.org/pledgegraph/ns#Oath");
  });

  test("a comment cannot end the doc comment, nor a backtick the text", () => {
    const hostile = `${ontology}\npledge:Oath a owl:Class ; rdfs:label "oath"@en ; rdfs:comment "*/ process.exit() /*"@en .`;
    expect(generateVocabulary(hostile)).toContain("/** * / process.exit() /* */");
    expect(generateTexts("`${1}\\", "")).toContain("`\\`\\${1}\\\\`");
  });

  test("the text for browsers is the ontology, character by character", () => {
    expect(ontologyTurtle).toBe(ontology);
  });
});

describe("the ontology and src/types.ts", () => {
  const ACT = "https://w3id.org/pledgegraph/act-type/";
  const STATUS = "https://w3id.org/pledgegraph/status/";
  const VALUE = "https://w3id.org/pledgegraph/value/";

  test.each<[string, { readonly names: readonly string[]; readonly scheme: string; readonly prefix: string }]>([
    ["statuses", { names: types.STATUSES, scheme: `${STATUS}scheme`, prefix: STATUS }],
    ["polarities", { names: ["positive", "negative"], scheme: `${VALUE}polarity`, prefix: `${VALUE}pol-` }],
    ["modalities", { names: types.MODALITIES, scheme: `${VALUE}modality`, prefix: `${VALUE}mod-` }],
    ["certainties", { names: types.CERTAINTIES, scheme: `${VALUE}certainty`, prefix: `${VALUE}cert-` }],
    ["voices", { names: types.VOICES, scheme: `${VALUE}voice`, prefix: `${VALUE}voice-` }],
    ["actor bases", { names: types.ACTOR_BASES, scheme: `${VALUE}actorBasis`, prefix: `${VALUE}basis-` }],
    ["genres", { names: types.GENRES, scheme: `${VALUE}genre`, prefix: `${VALUE}genre-` }],
  ])("%s are the same", (_name, { names, scheme, prefix }) => {
    const concepts = store.getSubjects(`${SKOS}inScheme`, scheme, null);
    expect(concepts.map(({ value }) => value).sort()).toEqual(names.map((name) => prefix + name).sort());
  });

  test("act types are the same, each under one of Searle's five points", () => {
    const leaves = store.getSubjects(`${SKOS}broader`, null, null).map(({ value }) => value);
    expect(leaves.sort()).toEqual(types.ACT_TYPES.map((name) => ACT + name).sort());
    expect(store.getObjects(null, `${SKOS}broader`, null)).toHaveLength(5);
    expect(store.getSubjects(`${SKOS}inScheme`, `${ACT}scheme`, null)).toHaveLength(leaves.length + 5);
  });

  test("actor types are the subclasses of actor", () => {
    for (const type of types.ACTOR_TYPES) expect(pledge[type].value).toBe(`https://w3id.org/pledgegraph/ns#${type}`);
    const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    const direct = store.getSubjects(`${RDFS}subClassOf`, pledge.Actor, null);
    const all = [...direct, ...direct.flatMap((type) => store.getSubjects(`${RDFS}subClassOf`, type, null))];
    expect(all.map((type) => type.value.split("#")[1]).sort()).toEqual([...types.ACTOR_TYPES].sort());
  });
});

describe("the vocabulary", () => {
  test("terms are typed by their IRI", () => {
    const announces: "https://w3id.org/pledgegraph/ns#announces" = pledge.announces.value;
    expect(announces).toBe("https://w3id.org/pledgegraph/ns#announces");
    // @ts-expect-error: a misspelt term does not compile
    expect(pledge.anounces).toBeUndefined();
    // @ts-expect-error: nor does a misspelt act type
    expect(act.pledg).toBeUndefined();
  });

  test("tables follow the ontology", () => {
    expect(actEdges.announce).toEqual({ edge: pledge.announces, role: pledge.concerns });
    expect(actEdges.accuse).toEqual({ edge: pledge.accuses, role: pledge.target });
    expect(actEdges).not.toHaveProperty("state");
    expect(edgeProperties).toHaveLength(21);
    expect(Object.keys(statusOrder).sort()).toEqual([...types.STATUSES].sort());
    expect(statusOrder.proposed).toBeLessThan(statusOrder.announced);
    expect(termLabels[status.partlyFulfilled.value]).toBe("partly fulfilled");
    expect(termLabels[value["mod-planned"].value]).toBe("planned");
  });
});
