import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildScene } from "../../src/view/index.ts";
import type { Scene } from "../../src/view/index.ts";
import { emphasisOf } from "../../viewer/emphasis.ts";
import { fromHash, toHash } from "../../viewer/permalink.ts";
import { PAGE_SIZE, shownOf } from "../../viewer/shown.ts";
import {
  CLOCKS,
  DUES,
  FILTER_KINDS,
  initialState,
  SORTS,
  THEMES,
  update,
  VIEWS,
} from "../../viewer/state.ts";
import type { Action, Filter, Months, Only, Selection, State } from "../../viewer/state.ts";
import { citation, selectionWords } from "../../viewer/words.ts";
import { exampleFacts } from "./facts.ts";

const scene = buildScene(exampleFacts());
const first = initialState("columns");
const after = (...actions: readonly Action[]): State => actions.reduce(update, first);
const labels = (state: State, from: Scene = scene): readonly string[] =>
  shownOf(from, state).scene.statements.map(({ label }) => label);

describe("update", () => {
  test("a filter goes off and on again, sorted, and turns back to the first page", () => {
    const off = after(
      { do: "page", page: 3 },
      { do: "filter", filter: "type State" },
      { do: "filter", filter: "family refuse" },
    );
    expect([off.off, off.page]).toEqual([["family refuse", "type State"], 0]);
    expect(update(off, { do: "filter", filter: "type State" }).off).toEqual(["family refuse"]);
  });

  test("Escape closes the evidence first, then clears the search", () => {
    const busy = after({ do: "search", query: "dam" }, { do: "select", selection: "actor Sund" });
    const once = update(busy, { do: "escape" });
    expect([once.selection, once.query]).toEqual([undefined, "dam"]);
    expect(update(once, { do: "escape" })).toEqual(first);
  });

  test("a second click on a heading turns the order round, another heading starts anew", () => {
    const due = after({ do: "sort", sort: "due" });
    expect(due.descending).toBe(false);
    const back = update(due, { do: "sort", sort: "due" });
    expect(back.descending).toBe(true);
    expect(update(back, { do: "sort", sort: "who" }).descending).toBe(false);
  });

  test("nothing is changed in place", () => {
    const frozen = Object.freeze({ ...first, off: Object.freeze(["type State"] as const) });
    const actions: readonly Action[] = [
      { do: "view", view: "table" }, { do: "theme", theme: "dark" }, { do: "search", query: "a" }, { do: "filter", filter: "family refuse" },
      { do: "optional" }, { do: "select", selection: "actor a" }, { do: "page", page: 2 }, { do: "sort", sort: "due" }, { do: "day", day: "2026-07-01" }, { do: "show all" }, { do: "escape" },
    ]; // prettier-ignore
    for (const action of actions) update(frozen, action);
    expect(frozen).toEqual({ ...first, off: ["type State"] });
  });
});

describe("permalink", () => {
  const words = fc.string({ minLength: 1, unit: "grapheme" });
  const month = fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 12 })).map(([year, number]) => `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}`); // prettier-ignore
  const states: fc.Arbitrary<State> = fc.record({
    view: fc.constantFrom(...VIEWS),
    theme: fc.constantFrom(...THEMES),
    query: fc.string(),
    off: fc
      .uniqueArray(
        fc.tuple(fc.constantFrom(...FILTER_KINDS), words).map(([kind, value]): Filter => `${kind} ${value}`),
      )
      .map((off) => off.sort()),
    optional: fc.boolean(),
    within: fc.constantFrom<State["within"]>([], ["actor A&B"], ["group a", "actor b=c"]),
    selection: fc.option(
      fc.tuple(fc.constantFrom("actor", "statement"), words).map(([kind, id]): Selection => `${kind} ${id}`),
      { nil: undefined },
    ),
    region: fc.option(fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })), { nil: undefined }), // prettier-ignore
    page: fc.nat(20),
    sort: fc.constantFrom(...SORTS),
    descending: fc.boolean(),
    day: fc.constantFrom(undefined, "2026-02-28", "0999-12-31"),
    due: fc.constantFrom(undefined, ...DUES),
    only: fc.option(
      fc.tuple(fc.constantFrom("by", "with"), words).map(([side, id]): Only => `${side} ${id}`),
      { nil: undefined },
    ),
    clock: fc.constantFrom(...CLOCKS),
    sheet: fc.oneof(
      fc.constantFrom(undefined, ["contradictions"] as const),
      fc.tuple(fc.constantFrom("actor", "document"), words, words),
    ),
    path: fc.option(fc.tuple(words, words), { nil: undefined }),
    months: fc.option(
      fc.tuple(month, month).map(([a, b]): Months => (a < b ? [a, b] : [b, a])),
      { nil: undefined },
    ),
    text: fc.constantFrom(undefined, "1111111111111111", "a&b=c"),
  });

  test("every state survives the way through an address", () => {
    fc.assert(fc.property(states, fc.constantFrom(...VIEWS), (state, view) => {
      expect(fromHash(`#${toHash(state, view)}`, view)).toEqual(state);
    }));
  }); // prettier-ignore

  test("the state a page opens with needs no address", () => {
    expect(toHash(initialState("network"), "network")).toBe("");
  });

  test.each([
    "#view=cinema&off=x&page=-3&select=nobody&sort=luck&theme=pink",
    "#day=2026-02-30",
    "#day=today",
    "#page=1e99",
    "#page=abc",
    "#in=nobody&in=group",
    "#region=1+2+3",
    "#region=0+0+0+10",
    "#region=0+0+1e9+NaN",
    "#region=0+0+9999999+1",
    "#%E0%A4%A",
  ])("nonsense %s is left out", (hash) => {
    expect(fromHash(hash, "columns")).toEqual(first);
  });
});

describe("what is shown", () => {
  test("optional acts are hidden until asked for, and the words say so", () => {
    expect(shownOf(scene, first).words).toBe("21 of 22 statements shown: 1 optional");
    expect(shownOf(scene, after({ do: "optional" })).words).toBe("22 of 22 statements shown");
  });

  test.each<readonly [string, Filter, number]>([
    ["a family", "family refuse", 18],
    ["certainty", "certainty firm", 3],
    ["a document", "document 1111111111111111", 12],
  ])("switching off %s", (_, filter, count) => {
    expect(labels(after({ do: "filter", filter }))).toHaveLength(count);
  });

  test("switching off a type of actor hides its statements where it alone speaks, else only its lines", () => {
    const state = after({ do: "filter", filter: "type Group" });
    const audits = (of: State) => labels(of).filter((label) => label === "Publish emissions audits");
    expect([audits(first), audits(state)].map(({ length }) => length)).toEqual([2, 1]);
    expect(labels(after({ do: "filter", filter: "type State" }))).not.toContain(
      "40 million crowns for sea walls",
    );
    expect(labels(state)).toContain("Independent audit"); // of a group and an organisation
    expect(shownOf(scene, state).scene.edges.some(({ actor }) => actor === "GreenOrla")).toBe(false);
  });

  test.each([
    ["an actor", "mira solen", ["Stop river discharge", "Aldmark had threatened the River Union"]],
    ["an alias", "brennia accused", ["ignoring the audit"]],
    ["words of the sentence that no label has", "board paper", ["Repair the tailings dam"]],
    ["all words, in any order", "DAM tasks", ["Report on the dam"]],
    ["an act type", "rule-out", ["Engineers for the Sund Islands"]],
    ["nothing", "zeppelin", []],
  ])("searching %s", (_, query, expected) => {
    expect(labels(after({ do: "search", query }))).toEqual(expected);
  });

  test("pages of columns hold forty and say how many are elsewhere", () => {
    const large = many(95);
    const shown = shownOf(large, { ...first, page: 1 });
    expect([shown.pages, shown.page, shown.scene.statements.length]).toEqual([3, 1, PAGE_SIZE.columns]);
    expect(shown.words).toBe("40 of 95 statements shown: 55 on other pages");
    expect(shownOf(large, { ...first, page: 99 }).page).toBe(2);
  });

  test("a large network starts with the most involved; the table has all", () => {
    const large = many(400);
    expect(shownOf(large, { ...first, view: "network" }).words).toBe(
      "60 of 400 statements shown: 340 less connected: see Table",
    );
    expect(shownOf(large, { ...first, view: "table" }).scene.statements).toHaveLength(400);
    expect(shownOf(large, { ...first, view: "table" }).words).toBe(
      "200 of 400 statements shown: 200 on other pages",
    );
  });
});

describe("emphasis", () => {
  test("a statement brings out its own lines and greys nothing", () => {
    const { id } = scene.statements[0]!;
    const { edges, actors, fades } = emphasisOf(scene, `statement ${id}`);
    expect([[...edges], [...actors], fades]).toEqual([
      [`Aldmark > ${id}`, `${id} > Sund`],
      ["Aldmark", "Sund"],
      false,
    ]);
  });

  test("an actor brings out its statements with all who take part", () => {
    const { statements, actors, fades } = emphasisOf(scene, "actor GreenOrla");
    expect(statements.size).toBe(3);
    expect([...actors].sort()).toEqual(["GreenOrla", "HelixMining", "LakeCouncil"]);
    expect(fades).toBe(true);
  });

  test("a selection that is not there greys nothing", () => {
    expect(emphasisOf(scene, "actor Nobody").fades).toBe(false);
    expect(emphasisOf(scene, undefined).edges.size).toBe(0);
  });
});

describe("words", () => {
  test("a citation tells where to look", () => {
    const statement = scene.statements.find(({ label }) => label === "Weekly tariff ceasefire")!;
    const document = scene.documents.find(({ id }) => id === statement.document)!;
    expect(citation(document, statement.evidence[0].passages[0])).toBe(
      "“The Lake Orla Council announces a weekly tariff ceasefire between Aldmark and Corvale from October.” Statement of the Lake Orla Council, Lake Orla Council, 2025-07-02, https://example.org/council/2, ¶ 1 · sentence 1 · characters 0–99 (council-statement.txt)",
    );
  });

  test("a selection is announced", () => {
    expect(selectionWords(scene, "actor LakeCouncil")).toBe("Lake Orla Council: 5 made, 2 received");
    expect(selectionWords(scene, `statement ${scene.statements[5]!.id}`)).toBe(
      "Tomasz Veld: rule out, Engineers for the Sund Islands",
    );
    expect(selectionWords(scene, undefined)).toBe("");
  });
});

/** The story's first statement many times over. */
function many(count: number): Scene {
  const template = scene.statements[0]!;
  const statements = Array.from({ length: count }, (_, index) => ({ ...template, id: `s${index}` }));
  const edges = statements.map(({ id }) => ({ ...scene.edges[0]!, id: `Aldmark > ${id}`, statement: id }));
  return { ...scene, statements, edges };
}
