/** What search and filters leave, what is due, and the steps that are undone. */
import { describe, expect, test } from "vitest";
import { buildScene, isDueWithin, isOverdue, monthBars } from "../../src/view/index.ts";
import type { Statement } from "../../src/view/index.ts";
import { bestHit } from "../../viewer/best-hit.ts";
import { matchingOf } from "../../viewer/matching.ts";
import { initialState } from "../../viewer/state.ts";
import type { State } from "../../viewer/state.ts";
import { createSteps } from "../../viewer/steps.ts";
import { exampleFacts } from "./facts.ts";

const scene = buildScene(exampleFacts());
const matching = (state: Partial<State>) => matchingOf(scene, { ...initialState("table"), ...state });
const labels = (state: Partial<State>) => matching(state).scene.statements.map(({ label }) => label);

describe("what is due", () => {
  const due = (days: readonly string[], open = true): Statement => ({
    ...scene.statements[0]!,
    open,
    dueDays: days.map((day) => ({ kind: "deadline", day })) as unknown as NonNullable<Statement["dueDays"]>,
  });

  test.each([
    ["the day before", due(["2025-11-30"]), true],
    ["on the day", due(["2025-12-01"]), false],
    ["closed", due(["2025-11-30"], false), false],
    ["one of two days", due(["2026-02-01", "2025-10-01"]), true],
  ])("overdue: %s", (_, statement, expected) => {
    expect(isOverdue(statement, "2025-12-01")).toBe(expected);
  });

  test.each([
    ["on the day", due(["2025-12-01"]), true],
    ["thirty days after", due(["2025-12-31"]), true],
    ["thirty-one days after", due(["2026-01-01"]), false],
    ["the day before", due(["2025-11-30"]), false],
    ["closed", due(["2025-12-01"], false), false],
  ])("due within thirty days: %s", (_, statement, expected) => {
    expect(isDueWithin(statement, 30, "2025-12-01")).toBe(expected);
  });

  test("a due filter without a day leaves everything", () => {
    expect(labels({ due: "overdue" })).toHaveLength(21);
  });
});

describe("an actor's statements alone", () => {
  test.each([
    ["by GreenOrla", ["Publish emissions audits", "Independent audit"]],
    ["with GreenOrla", ["Publish emissions audits", "Publish emissions audits", "Independent audit"]],
    ["by Nobody", []],
  ] as const)("%s", (only, expected) => {
    expect(labels({ only })).toEqual(expected);
  });
});

test.each([
  ["said", ["2025-07", "2025-07"], 12],
  ["said", ["2025-08", "2026-01"], 0],
  ["due", ["2025-10", "2025-11"], 2],
  ["due", ["0001-01", "9999-12"], 9],
] as const)("%s in the months %s", (clock, months, count) => {
  expect(labels({ clock, months })).toHaveLength(count);
});

describe("counts", () => {
  test("are of what the other filters leave", () => {
    const { count } = matching({ off: ["family promise", "document 1111111111111111"], query: "aldmark" });
    expect(count("family promise")).toBe(1); // the grid treaty, in a document that is on
    expect(count("document 1111111111111111")).toBe(1); // the demand for payment; the pledge is off by its family
    expect(count("document 3333333333333333")).toBe(1); // the denial
  });

  test("of types of actors are actors", () => {
    expect(matching({}).count("type Organisation")).toBe(3);
    expect(matching({ only: "by HelixMining" }).count("type Organisation")).toBe(1);
    expect(matching({ off: ["type Organisation"] }).count("type Organisation")).toBe(3);
  });

  test("add up with what each leaves out", () => {
    for (const off of ["status rejected", "voice told", "certainty hedged"] as const)
      expect(labels({ off: [off] })).toHaveLength(21 - matching({}).count(off));
  });
});

test.each([
  ["the name of an actor", "helix", "actor HelixMining"],
  ["a statement rather than an actor whose name does not begin so", "orla council", `statement ${scene.statements.find(({ label }) => label.endsWith("lose the Orla locks"))!.id}`],
  ["another name", "brennia", "actor Brennia"],
  ["words of a statement", "board paper", `statement ${scene.statements.find(({ label }) => label === "Repair the tailings dam")!.id}`],
  ["nothing", "zeppelin", undefined],
  ["spaces", "  ", undefined],
])("Enter goes to %s", (_, query, expected) => {
  expect(bestHit(scene, matching({ query }).scene, query)).toBe(expected);
}); // prettier-ignore

test("Enter goes to the most involved of the actors whose names begin so, wherever it is in the list", () => {
  const actor = (id: string, involvement: number, ...aliases: readonly string[]) => ({ ...scene.actors[0]!, id, label: id, aliases, involvement }); // prettier-ignore
  const actors = [actor("Orla Bank", 2), actor("Delta Trust", 9, "ORLA Trust"), actor("Orla Council", 5)];
  for (const all of [actors, actors.toReversed()])
    expect(bestHit({ ...scene, actors: all }, scene, " oRLA ")).toBe("actor Delta Trust");
});

describe("steps", () => {
  /** A browser's history that keeps to itself. */
  const fake = () => {
    const entries: { state: unknown; hash: string }[] = [{ state: null, hash: "" }];
    let at = 0;
    const put = (state: unknown, hash: string | URL | null | undefined) => ({ state, hash: String(hash ?? entries[at]!.hash) });
    return {
      get state() { return entries[at]!.state; },
      pushState: (state: unknown, _: string, hash?: string | URL | null) => void entries.splice(++at, Infinity, put(state, hash)),
      replaceState: (state: unknown, _: string, hash?: string | URL | null) => void (entries[at] = put(state, hash)),
      back: () => void (at -= 1),
      forward: () => void (at += 1),
      edit: (hash: string) => void entries.splice(++at, Infinity, { state: null, hash }),
      get hashes() { return entries.map(({ hash }) => hash); },
    };
  }; // prettier-ignore

  test("letters of one search are one step, until something else happens", () => {
    const browser = fake();
    const steps = createSteps(browser, () => 0);
    for (const hash of ["#q=d", "#q=da", "#q=dam"]) steps.add(hash, "search");
    steps.add("#view=table");
    steps.add("#q=x", "search");
    steps.endRun();
    steps.add("#q=xy", "search");
    expect(browser.hashes).toEqual(["", "#q=dam", "#view=table", "#q=x", "#q=xy"]);
  });

  test("after an undo there is a redo, until something is changed", () => {
    const browser = fake();
    const steps = createSteps(browser, () => 0);
    steps.add("#1");
    steps.add("#2");
    steps.undo();
    steps.arrive();
    expect([steps.canUndo(), steps.canRedo()]).toEqual([true, true]);
    steps.undo();
    steps.arrive();
    expect([steps.canUndo(), steps.canRedo()]).toEqual([false, true]);
    steps.add("#3");
    expect([steps.canUndo(), steps.canRedo()]).toEqual([true, false]);
  });

  test("an address that somebody edits is a step too; a reload forgets none", () => {
    const browser = fake();
    const steps = createSteps(browser, () => 0);
    browser.edit("#view=table");
    steps.arrive();
    expect([steps.canUndo(), steps.canRedo()]).toEqual([true, false]);
    expect(createSteps(browser, () => 0).canUndo()).toBe(true);
  });

  test("every entry keeps the number of its graph", () => {
    const browser = fake();
    let graph = 0;
    const steps = createSteps(browser, () => graph);
    graph = 1;
    steps.add("#1");
    steps.undo();
    expect(steps.arrive()).toBe(0);
    steps.redo();
    expect(steps.arrive()).toBe(1);
    browser.edit("#2");
    expect(steps.arrive()).toBe(1);
  });

  test("what the browser has forgotten cannot be undone", () => {
    const steps = createSteps(fake(), () => 0);
    for (let step = 1; step <= 60; step++) steps.add(`#${step}`);
    for (let step = 0; step < 49; step++) {
      expect(steps.canUndo()).toBe(true);
      steps.undo();
      steps.arrive();
    }
    expect(steps.canUndo()).toBe(false);
  });
});

describe("bars of months", () => {
  const said = (...days: readonly string[]): readonly Statement[] =>
    days.map((day) => ({ ...scene.statements[0]!, id: day, label: day }));
  const bars = (all: readonly Statement[], counted = all) =>
    monthBars(all, counted, ({ label }) => label.split(" "));
  const filled = (all: readonly Statement[], counted = all) =>
    bars(all, counted).filter(({ total }) => total > 0);

  test("stay where they are when fewer statements are counted", () => {
    const all = said("2025-01-31", "2025-02-01", "2025-02-28", "2026-03-01");
    expect(bars(all)).toHaveLength(15);
    expect(filled(all).map(({ first, total }) => [first, total])).toEqual([["2025-01", 1], ["2025-02", 2], ["2026-03", 1]]);
    expect(bars(all, all.slice(0, 1)).map(({ first }) => first)).toEqual(bars(all).map(({ first }) => first));
  }); // prettier-ignore

  test("few months get others around them, up to the ends of the calendar", () => {
    expect(bars(said("2025-06-24")).map(({ first }) => first).slice(0, 6)).toEqual(["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"]);
    expect(bars(said("0000-01-01"))[0]!.first).toBe("0000-01");
    expect(bars(said("9999-12-31")).at(-1)!.last).toBe("9999-12");
  }); // prettier-ignore

  test("many years have few bars, each of whole months", () => {
    const many = bars(said("0001-01-01", "9999-12-31"));
    expect(many.length).toBeLessThanOrEqual(121);
    expect([many[0]!.first <= "0001-01", many.at(-1)!.last]).toEqual([true, "9999-12"]);
    const decades = filled(said("1950-05-05", "2049-12-31"));
    expect(decades.map(({ first, last }) => [first, last])).toEqual([["1950-01", "1950-12"], ["2049-01", "2049-12"]]);
  }); // prettier-ignore

  test("a statement counts once in a bar, in every bar that it has a day in", () => {
    expect(filled(said("2025-01-01 2025-01-09 2025-03-01")).map(({ total }) => total)).toEqual([1, 1]);
  });

  test("no days, no bars", () => {
    expect(bars(said("soon", "2025-02-30"))).toEqual([]);
  });
});
