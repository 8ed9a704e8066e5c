import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { readFacts } from "../../src/graph/read.ts";
import { validate } from "../../src/graph/validate.ts";
import type { DocumentFacts, Facts, Reference } from "../../src/types.ts";
import { exampleTurtle } from "../ontology/example.ts";
import { wellFacts } from "./well-facts.ts";

const [document] = wellFacts.documents as [DocumentFacts];
const [act] = document.acts;
const changed = (change: Partial<DocumentFacts>): Facts => ({
  ...wellFacts,
  documents: [{ ...document, ...change }],
});

describe("assertFacts", () => {
  test("gives a graph that conforms to the shapes", async () => {
    expect(await validate(assertFacts(wellFacts))).toEqual([]);
  });

  test.each<[string, Facts, string]>([
    ["two copies of a text", { ...wellFacts, documents: [document, { ...document, source: { ...document.source, id: "copy" } }] }, '"well.txt" and "copy" have the same text'],
    ["two acts of one id", changed({ acts: [act!, act!] }), `two nodes with the id "${act!.id}"`],
    ["an act and a commitment of one id", changed({ acts: [{ ...act!, id: document.commitments[0]!.id }] }), "two nodes with the id"],
    ["a span with two quotes", changed({ acts: [{ ...act!, evidence: [{ ...act!.cue, quote: "other" }] }] }), 'as "announced"'],
    ["a bad Wikidata key", { ...wellFacts, actors: [{ ...wellFacts.actors[0]!, wikidata: "142" }] }, '"142" is no Wikidata key'],
    ["an infinite amount", changed({ commitments: [{ ...document.commitments[0]!, amount: { value: Infinity, currency: "EUR", span: act!.cue } }] }), "is no amount"],
  ])("refuses %s", (_name, facts, message) => {
    expect(() => assertFacts(facts)).toThrow(message);
  }); // prettier-ignore

  test("no facts, no quads", () => {
    expect(assertFacts({ documents: [], actors: [] })).toEqual([]);
  });

  test("two mentions with different bases stay apart", () => {
    const basis = (reference: Reference): string =>
      `${reference.actor} ${reference.basis} ${reference.span?.quote ?? "-"}`;
    const read = readFacts(assertFacts(wellFacts)).documents[0]!.acts.map(({ actors }) => actors.map(basis));
    expect(read).toEqual([["Ada named Ada Holm", "Bo pronoun they"], ["Ada inferred -"]]);
  });
});

describe("readFacts of a hand-made graph", () => {
  const facts = readFacts(readGraph(exampleTurtle, "turtle"));

  test("finds its parts", () => {
    expect(facts.documents.map(({ acts, commitments }) => [acts.length, commitments.length])).toEqual(
      [
        [10, 6],
        [2, 2],
      ].reverse(),
    );
    expect(facts.actors).toHaveLength(11);
  });

  test.each([
    ["an act without a type", /pledge:actType act:accuse ;/, "ns#actType"],
    ["a commitment without a status", /pledge:status status:assigned ;/, "ns#status"],
    ["a polarity that is none", /value:pol-positive(?= ; pledge:modality value:mod-possible)/, "is none of"],
  ])("%s is refused, by node and property", (_name, part, message) => {
    const broken = exampleTurtle.replace(part, message === "is none of" ? "value:mod-actual" : "");
    expect(broken).not.toBe(exampleTurtle);
    expect(() => readFacts(readGraph(broken, "turtle"))).toThrow(message);
  });

  test("an actor without a mention is inferred", () => {
    const bare = exampleTurtle
      .replace("pledge:actorMention D", "pledge:actorMention D")
      .replace(/pledge:actorMention \S+-mention-Lind-3 ;/, "");
    const act = readFacts(readGraph(bare, "turtle"))
      .documents.flatMap(({ acts }) => acts)
      .find(({ type }) => type === "accuse");
    expect(act?.actors).toEqual([{ actor: "MaraLind", text: "Mara Lind", basis: "inferred" }]);
  });
});
