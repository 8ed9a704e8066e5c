import { describe, expect, test } from "vitest";
import { checkGraph, exporterFor, openGraph, readGraph, savedForms } from "../../src/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { savedCsv, savedTurtle } from "../../src/view/index.ts";
import { exampleFacts } from "../view/facts.ts";

const quads = assertFacts(exampleFacts({ Aldmark: '=HYPERLINK("https://aldmark.example")\u0000' }));
const forms = savedForms(quads);
const acts = Object.keys(forms.acts);
const lines = (turtle: string): readonly string[] =>
  exporterFor("ntriples").write(readGraph(turtle, "turtle")).split("\n").sort();
const whole = lines(exporterFor("turtle").write(quads));

describe("the graph in pieces", () => {
  test("all acts give the table that the exporter writes, byte for byte", () => {
    expect(savedCsv(forms, acts).text).toBe(exporterFor("csv").write(quads));
  });

  test("all acts give the triples that the exporter writes", () => {
    expect(lines(savedTurtle(forms, acts))).toEqual(whole);
  });

  test.each(acts)("%s alone gives a sound part of the graph: its own acts, commitment and edges", (act) => {
    const turtle = savedTurtle(forms, [act]);
    for (const line of lines(turtle)) expect(whole).toContain(line);
    const graph = openGraph(readGraph(turtle, "turtle"));
    const said = graph.facts.documents.flatMap((document) => document.acts.map(({ id }) => `${document.hash.slice(0, 16)}-${id}`));
    expect(said).toContain(act);
    expect(said.length).toBeLessThan(4);
    expect(lines(turtle)).toEqual(lines(exporterFor("turtle").write(graph.quads())));
    const csv = savedCsv(forms, [act]);
    expect(csv.rows).toBe(forms.acts[act]?.row === undefined ? 0 : 1);
  }); // prettier-ignore

  test("who tells of an act comes with it", () => {
    const part = savedTurtle(forms, ["1111111111111111-act-530-536"]);
    expect(part).toContain("doc:1111111111111111-act-508-512 a pledge:SpeechAct");
    expect(part).toContain('"Ina Okafor"');
  });

  test("a part passes the check of graphs", async () => {
    const part = readGraph(savedTurtle(forms, acts.slice(3, 9)), "turtle");
    expect((await checkGraph(part)).faults).toEqual([]);
  });

  test("no cell begins a formula or keeps a control character", () => {
    const { text } = savedCsv(forms, acts);
    expect(text).toContain("'=HYPERLINK");
    expect(text).not.toMatch(/[\u0000]|(?:^|,)"?=/m);
  });
});
