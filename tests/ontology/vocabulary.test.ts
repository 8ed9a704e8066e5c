import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Parser, Store, DataFactory } from "n3";
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
  test.each([
    ["act types", types.ACT_TYPES, "https://w3id.org/pledgegraph/act-type/", "scheme", ""],
    ["statuses", types.STATUSES, "https://w3id.org/pledgegraph/status/", "scheme", ""],
    ["polarities", ["positive", "negative"], "https://w3id.org/pledgegraph/value/", "polarity", "pol-"],
    ["modalities", types.MODALITIES, "https://w3id.org/pledgegraph/value/", "modality", "mod-"],
    ["certainties", types.CERTAINTIES, "https://w3id.org/pledgegraph/value/", "certainty", "cert-"],
    ["voices", types.VOICES, "https://w3id.org/pledgegraph/value/", "voice", "voice-"],
    ["actor bases", types.ACTOR_BASES, "https://w3id.org/pledgegraph/value/", "actorBasis", "basis-"],
    ["genres", types.GENRES, "https://w3id.org/pledgegraph/value/", "genre", "genre-"],
  ] as const)("%s are the same", (_name, names, namespace, scheme, prefix) => {
    const concepts = store
      .getSubjects(`${SKOS}inScheme`, namespace + scheme, null)
      .filter((concept) => scheme !== "scheme" || namespace.includes("status") || hasBroader(concept.value))
      .map((concept) => concept.value.slice(namespace.length + prefix.length));
    expect(concepts.sort()).toEqual([...names].sort());
  });

  test("actor types are the subclasses of actor", () => {
    for (const type of types.ACTOR_TYPES) expect(pledge[type].value).toBe(`https://w3id.org/pledgegraph/ns#${type}`);
    const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    const direct = store.getSubjects(`${RDFS}subClassOf`, pledge.Actor, null);
    const all = [...direct, ...direct.flatMap((type) => store.getSubjects(`${RDFS}subClassOf`, type, null))];
    expect(all.map((type) => type.value.split("#")[1]).sort()).toEqual([...types.ACTOR_TYPES].sort());
  });

  function hasBroader(concept: string): boolean {
    return store.countQuads(DataFactory.namedNode(concept), `${SKOS}broader`, null, null) > 0;
  }
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
