import { describe, expect, test } from "vitest";
import { buildScene, partOf, strongest, summarise, viewData } from "../../src/view/index.ts";
import type { Overview, Scene } from "../../src/view/index.ts";
import { communitiesOf } from "../../src/view/communities.ts";
import { overlaps } from "../../src/view/measure.ts";
import { actorsOf, overviewOf } from "../../src/view/overview.ts";
import { shownOf } from "../../viewer/shown.ts";
import { initialState, update } from "../../viewer/state.ts";
import { partsWords } from "../../viewer/within.ts";
import { generatedFacts } from "./generated.ts";
import { exampleFacts } from "./facts.ts";

const facts = generatedFacts(240);
const scene = buildScene(facts);
const overview = overviewOf(scene);
const plain = partOf(scene, ({ optional }) => !optional);
const summary = summarise(plain, overview.groups);

describe("communities", () => {
  test("two circles with one bridge between them are two", () => {
    const ring = (names: readonly string[]) =>
      names.flatMap((name, index) => pair(`${name}${index}`, name, names[(index + 1) % names.length]!));
    const edges = [...ring(["a", "b", "c", "d"]), ...ring(["w", "x", "y", "z"]), ...pair("bridge", "a", "w")];
    const actors = ["a", "b", "c", "d", "w", "x", "y", "z"].map((id) => ({ ...scene.actors[0]!, id }));
    expect(communitiesOf({ actors, edges })).toEqual([
      ["a", "b", "c", "d"],
      ["w", "x", "y", "z"],
    ]);
  });

  test("actors that are never with others are alone", () => {
    const actors = scene.actors.slice(0, 3);
    expect(communitiesOf({ actors, edges: [] })).toEqual(actors.map(({ id }) => [id]));
  });

  function pair(statement: string, from: string, to: string): Scene["edges"] {
    const made = (side: "from" | "to", actor: string) => ({ ...scene.edges[0]!, id: `${statement} ${actor}`, side, actor, statement });
    return [made("from", from), made("to", to)];
  } // prettier-ignore
});

describe("overview", () => {
  test("every actor is in one part, and no part is empty", () => {
    const inParts = overview.nodes.flatMap(({ part }) => actorsOf(part, overview.groups));
    expect(inParts.toSorted()).toEqual(plain.actors.map(({ id }) => id));
    for (const { actors } of overview.groups) expect(actors.length).toBeGreaterThan(0);
    expect(overview.nodes.length).toBeLessThanOrEqual(24);
  });

  test("the most involved stand by themselves, a group has the name of its most involved", () => {
    const busiest = plain.actors.toSorted((a, b) => b.involvement - a.involvement || (a.id < b.id ? -1 : 1));
    for (const { id } of busiest.slice(0, 12)) expect(overview.nodes.map(({ part }) => part)).toContain(`actor ${id}`);
    const involvement = new Map(plain.actors.map((actor) => [actor.id, actor.involvement]));
    for (const { label, actors } of overview.groups) {
      const counts = actors.map((id) => involvement.get(id)!);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(label).toContain(plain.actors.find(({ id }) => id === actors[0])!.label);
    }
  }); // prettier-ignore

  test("a disc says how many statements opening it shows, a line those that both ends share", () => {
    const opened = (...within: readonly Overview["nodes"][number]["part"][]) =>
      shownOf(scene, update(initialState("overview"), { do: "open", within }), overview.groups).matching;
    for (const { part, lines } of overview.nodes) {
      const { statements, actors } = opened(part);
      const taking = actors.filter(({ id }) => actorsOf(part, overview.groups).includes(id)).length;
      const said = `${statements.length} statement${statements.length === 1 ? "" : "s"}`;
      expect(lines.at(-1)!.text).toBe(part.startsWith("actor") ? said : `${taking} actors, ${said}`);
    }
    expect(summary.links.length).toBeGreaterThan(20);
    for (const { parts, statements } of summary.links)
      expect(opened(...parts).statements).toHaveLength(statements);
  });

  test("the lines drawn are the strongest, every part has one, and they are few", () => {
    const drawn = strongest(summary.links);
    expect(drawn[0]).toBe(summary.links[0]);
    expect(drawn.length).toBeLessThanOrEqual(2 * overview.nodes.length);
    const joined = new Set(drawn.flatMap(({ parts }) => parts));
    const linked = new Set(summary.links.flatMap(({ parts }) => parts));
    expect(joined).toEqual(linked);
  });

  test.each([160, 600, 3000])("the picture of %i documents: no label overlaps, is cut or outside", (count) => {
    const made = buildScene(generatedFacts(count));
    const { nodes, width, height } = overviewOf(made);
    nodes.forEach(({ box, lines, label }, index) => {
      for (const other of nodes.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
      expect(lines.slice(0, -1).map(({ text }) => text).join(" ")).toBe(label);
      expect(lines.at(-1)!.text).toMatch(/^(?:\d+ actors?, )?\d+ statements?$/);
    });
  }); // prettier-ignore

  test("the same facts in another order give the same bytes", () => {
    const turned = { documents: facts.documents.toReversed(), actors: facts.actors.toReversed() };
    expect(JSON.stringify(viewData(turned))).toBe(JSON.stringify(viewData(facts)));
  });

  test("a small scene has none, and optional statements do not make it large", () => {
    expect(viewData(exampleFacts()).overview).toBeUndefined();
    const optional = facts.documents.map((document) => ({ ...document, acts: document.acts.map((act) => ({ ...act, optional: true })) })); // prettier-ignore
    expect(viewData({ ...facts, documents: optional }).overview).toBeUndefined();
    expect(viewData(facts).overview).toEqual(overview);
  });
});

describe("a part that is open", () => {
  const [first, second] = overview.nodes;
  const open = update(initialState("overview"), { do: "open", within: [first!.part] });

  test("is read in Columns, keeps its view when that is another, and ends with the overview", () => {
    expect([open.view, open.within]).toEqual(["columns", [first!.part]]);
    const table = update(open, { do: "view", view: "table" });
    expect(update(table, { do: "open", within: [second!.part] }).view).toBe("table");
    expect(update(table, { do: "view", view: "overview" }).within).toEqual([]);
    expect(update(table, { do: "open", within: [] })).toEqual(initialState("overview"));
  });

  test("says what is shown and what is not, each statement once", () => {
    const { words, matching } = shownOf(scene, { ...open, off: ["family demand"] }, overview.groups);
    const [shown, total, ...rest] = words.match(/\d+/g)!.map(Number);
    expect(words).toMatch(
      /^\d+ of \d+ statements shown: \d+ outside this part, \d+ filtered out, \d+ optional/,
    );
    expect(total).toBe(scene.statements.length);
    expect(shown! + rest.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(matching.statements.some(({ family }) => family === "demand")).toBe(false);
  });

  test("has a name", () => {
    expect(partsWords(scene, [first!.part, second!.part], overview.groups)).toBe(
      `${first!.label} with ${second!.label}`,
    );
  });
});

test("statements without a named actor are counted apart", () => {
  const nobody = { ...scene, edges: scene.edges.filter(({ statement }) => statement !== plain.statements[0]!.id) };
  expect(shownOf(nobody, initialState("overview"), overview.groups).words).toBe(
    `${plain.statements.length - 1} of ${scene.statements.length} statements summed up: ${scene.statements.length - plain.statements.length} optional, 1 without a named actor: see Table`,
  );
}); // prettier-ignore
