/** Everything that the written file draws leads to the words behind it. */
import { describe, expect, test } from "vitest";
import type { Facts } from "../../src/types.ts";
import {
  DATA_ELEMENT,
  layoutColumns,
  layoutTimeline,
  readViewData,
  singleFile,
  viewData,
} from "../../src/view/index.ts";
import type { Passage, Scene, SceneEdge, StatementEvidence, ViewData } from "../../src/view/index.ts";
import { actorsOf, summarise } from "../../src/view/overview.ts";
import { exampleGraphFacts, exampleSources } from "./examples.ts";
import { exampleFacts } from "./facts.ts";
import { generatedFacts } from "./generated.ts"; // prettier-ignore

const OPEN = `<script type="application/json" id="${DATA_ELEMENT}">`;

/** What a browser finds in the file. */
function written(facts: Facts): ViewData {
  const page = singleFile(`<!doctype html><body>${OPEN}null</script></body>`, viewData(facts));
  const start = page.indexOf(OPEN) + OPEN.length;
  return readViewData(page.slice(start, page.indexOf("</script>", start)));
}

describe.each([
  ["the bundled examples", exampleGraphFacts],
  ["the story", exampleFacts()],
  ["a generated collection", generatedFacts(200)],
  ["acts that share a commitment and not their addressees", withSecondActs(exampleFacts())],
])("%s", (_, facts) => {
  const data = written(facts);
  const { scene } = data;
  const statements = new Map(scene.statements.map((statement) => [statement.id, statement]));
  const edges = new Map(scene.edges.map((edge) => [edge.id, edge]));

  test("every statement has a sentence of its document, with its words marked in it", () => {
    expect(scene.statements.length).toBeGreaterThan(15);
    for (const { evidence, document } of scene.statements) {
      expect(scene.documents.map(({ id }) => id)).toContain(document);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { passages } of evidence) {
        expect(passages.length).toBeGreaterThan(0);
        expect(passages.some(({ marks }) => marks.some(({ role }) => role === "act"))).toBe(true);
        for (const passage of passages) checkPassage(passage);
      }
    }
  }); // prettier-ignore

  test("every edge names acts of its statement, and they name its actor", () => {
    for (const edge of scene.edges) {
      expect(edge.evidence.length).toBeGreaterThan(0);
      for (const index of edge.evidence)
        expect(peopleOf(statements.get(edge.statement)!.evidence[index]!)).toContain(labelOf(scene, edge));
    }
  });

  test("every line and mark of Network, Columns and Timeline is one of these", () => {
    for (const layout of [data.network, layoutColumns(scene)]) {
      expect(layout.edges.length).toBeGreaterThan(0);
      for (const { id, statement } of layout.edges) expect(edges.get(id)!.statement).toBe(statement);
      for (const { kind, of } of layout.nodes)
        expect(kind === "statement" ? statements.has(of) : scene.actors.some(({ id }) => id === of)).toBe(
          true,
        );
    }
    for (const { items } of layoutTimeline(scene).lanes)
      for (const { statement } of items) expect(statements.has(statement)).toBe(true);
  });
});

test("the sentences of the examples are the texts' own", () => {
  const { scene } = written(exampleGraphFacts);
  const texts = new Map(exampleSources.map(({ id, text }) => [id, text]));
  const sources = new Map(scene.documents.map(({ id, source }) => [id, texts.get(source)!]));
  for (const { document, evidence } of scene.statements)
    for (const { start, end, quote } of evidence.flatMap(({ passages }) => passages))
      expect(sources.get(document)!.slice(start, end)).toBe(quote);
});

test("every disc and every line of an overview has its statements", () => {
  const { scene, overview } = written(generatedFacts(200));
  const taking = (part: Parameters<typeof actorsOf>[0]): ReadonlySet<string> => {
    const actors = new Set(actorsOf(part, overview!.groups));
    return new Set(scene.edges.filter(({ actor }) => actors.has(actor)).map(({ statement }) => statement));
  };
  for (const { part } of overview!.nodes) expect(taking(part).size).toBeGreaterThan(0);
  const { links } = summarise(scene, overview!.groups);
  expect(links.length).toBeGreaterThan(0);
  for (const { parts: [a, b], statements } of links) {
    const others = taking(b);
    expect([...taking(a)].filter((id) => others.has(id))).toHaveLength(statements);
  }
}); // prettier-ignore

/** Every act of the story with a commitment comes twice, the second time to other people. */
function withSecondActs({ documents, actors }: Facts): Facts {
  const again = (acts: Facts["documents"][number]["acts"]) =>
    acts.flatMap((act, index) =>
      act.commitment === undefined ? [act] : [act, { ...act, id: `${act.id}-again`, addressees: acts[(index + 1) % acts.length]!.actors }]);
  return { actors, documents: documents.map((document) => ({ ...document, acts: again(document.acts) })) };
} // prettier-ignore

function checkPassage({ start, end, quote, marks }: Passage): void {
  expect([quote.trim() === "", quote.length]).toEqual([false, end - start]);
  for (const mark of marks)
    expect(start <= mark.start && mark.start < mark.end && mark.end <= end).toBe(true);
}

function peopleOf({ who, onBehalfOf, toWhom, about, benefits, byWhom }: StatementEvidence): readonly string[] {
  return [...who, ...(onBehalfOf === undefined ? [] : [onBehalfOf]), ...toWhom, ...about, ...benefits, ...byWhom];
} // prettier-ignore

function labelOf({ actors }: Scene, edge: SceneEdge): string {
  return actors.find(({ id }) => id === edge.actor)!.label;
}
