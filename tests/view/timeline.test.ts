import fc from "fast-check";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildGraph, readSource } from "../../src/node.ts";
import { dayNumber, layoutTimeline, measureByTable, buildScene } from "../../src/view/index.ts";
import type { Box, Scene, Statement, Timeline, TimelineLane, TimelineOptions } from "../../src/view/index.ts";
import { dayText } from "../../src/view/day-number.ts";
import { LINE_HEIGHT, TEXT } from "../../src/view/layout.ts";
import { settle } from "../../src/view/settle.ts";
import { timeAxis } from "../../src/view/time-axis.ts";
import { english } from "../english.ts";
import { anyOverlap, isInside } from "./check-layout.ts";
import { exampleFacts } from "./facts.ts";

const scene = buildScene(exampleFacts());
const EXAMPLES = fileURLToPath(new URL("../../data/examples/", import.meta.url));
const itemsOf = ({ lanes }: Timeline) => lanes.flatMap(({ items }) => items);
const labelOf = (id: string): string => scene.statements.find((statement) => statement.id === id)!.label;

describe("the layout", () => {
  test.each([640, 700, 960, 1400])("the story, %i px wide: nothing overlaps, is cut or outside", (width) => {
    for (const today of [undefined, "2026-01-15", "1999-01-01", "2100-01-01"])
      check(layoutTimeline(scene, { width, today }), scene, { today });
  });

  test("and with documents that have no day", () => {
    for (const count of [1, 2, 3]) {
      const made = withoutDays(scene, count);
      check(layoutTimeline(made, { width: 700, today: "2026-01-15" }), made, { today: "2026-01-15" });
    }
  });

  test("and where no day is known at all", () => {
    const made = withoutDays({ ...scene, statements: scene.statements.map(({ dueDays: _, ...rest }) => rest) }, 3);
    check(layoutTimeline(made, { width: 700 }), made, {});
    expect(layoutTimeline(made).ticks).toEqual([]);
  }); // prettier-ignore

  test("a label at the last day goes back from the edge", () => {
    const made = { ...scene, statements: scene.statements.map(({ dueDays: _, ...rest }) => rest) };
    check(layoutTimeline(made, { width: 640 }), made, {});
  });

  test.each([20, 40, 80])("any %i statements", (count) => {
    const scenes = fc.record({ seed: fc.nat(), actors: fc.integer({ min: 1, max: 15 }), span: fc.constantFrom(0, 3, 40, 700, 20_000) });
    fc.assert(
      fc.property(scenes, fc.integer({ min: 300, max: 1600 }), ({ seed, actors, span }, width) => {
        const made = madeScene(count, { seed, actors, span });
        check(layoutTimeline(made, { width, today: "2026-01-15" }), made, { today: "2026-01-15" });
      }),
      { numRuns: 25 },
    );
  }); // prettier-ignore

  test("the examples", async () => {
    const names = readdirSync(EXAMPLES).filter((name) => name !== "README.md").sort();
    const sources = await Promise.all(names.map(async (name) => (await readSource(EXAMPLES + name)).source));
    const examples = buildScene(buildGraph(sources, { analyser: english }).graph.facts);
    expect(examples.statements.filter(({ dueDays }) => dueDays).length).toBeGreaterThan(5);
    for (const width of [640, 900])
      check(layoutTimeline(examples, { width, today: "2026-08-01" }), examples, { today: "2026-08-01" });
  }); // prettier-ignore

  test("an empty scene is an empty picture", () => {
    const { lanes, ticks, height } = layoutTimeline({ ...scene, actors: [], statements: [], edges: [] });
    expect([lanes, ticks, height]).toEqual([[], [], 0]);
  });

  test("the same scene gives the same picture", () => {
    expect(layoutTimeline(buildScene(exampleFacts()))).toEqual(layoutTimeline(scene));
  });

  test("nothing moves when a day is set", () => {
    const places = (today?: string) =>
      itemsOf(layoutTimeline(scene, { width: 700, today })).map(({ id, marks, boxes }) => [id, boxes, marks.map(({ x, y }) => [x, y])]);
    expect(places("2026-01-15")).toEqual(places());
  }); // prettier-ignore
});

describe("lanes", () => {
  test("most statements first, each statement in the lane of everybody who says it or is bound", () => {
    const { lanes } = layoutTimeline(scene);
    expect(lanes.map(({ actor, items }) => `${actor} ${items.length}`).slice(0, 3)).toEqual([
      "LakeCouncil 5",
      "Aldmark 2",
      "Corvale 2",
    ]);
    const audit = scene.statements.find(({ label }) => label === "Independent audit")!.id;
    const lanesOf = lanes.filter(({ items }) => items.some(({ statement }) => statement === audit));
    expect(lanesOf.map(({ actor }) => actor)).toEqual(["LakeCouncil", "GreenOrla"]);
  });

  test("statements of nobody that is named have the last lane", () => {
    const nobody = { ...scene, edges: scene.edges.filter(({ actor }) => actor !== "LakeCouncil") };
    const last = layoutTimeline(nobody).lanes.at(-1)!;
    expect([last.actor, last.labels[0].lines.map(({ text }) => text).join(" ")]).toEqual([
      undefined,
      "Speaker not named",
    ]);
    expect(last.items.map(({ statement }) => labelOf(statement))).toContain("Report on the dam");
  });

  test("a lane taller than a screen has its name again further down", () => {
    const [{ labels, height }] = layoutTimeline(madeScene(80, { seed: 3, actors: 1, span: 10 })).lanes as [
      TimelineLane,
    ];
    expect(height).toBeGreaterThan(1500);
    expect(labels.map(({ y }) => y - labels[0].y)).toEqual(
      Array.from({ length: Math.floor(height / 560) + 1 }, (_, index) => index * 560),
    );
  });
});

describe("marks", () => {
  test("are at their days: said, then due", () => {
    const layout = layoutTimeline(scene, { width: 1000 });
    const treaty = itemsOf(layout).find(({ statement }) => labelOf(statement) === "Grid treaty")!;
    expect(treaty.marks.map(({ kind, day }) => [kind, day])).toEqual([
      ["said", "2025-07-09"],
      ["scheduled", "2026-02-01"],
    ]);
    const [a, b] = [layout.ticks.find(({ text }) => text === "2026")!, layout.ticks.find(({ text }) => text === "2027")!];
    expect(treaty.marks[1]!.x).toBeCloseTo(a.x + ((b.x - a.x) * 31) / 365, 0);
  }); // prettier-ignore

  test("at nearly the same day are one below the other", () => {
    const soon = { ...scene, statements: scene.statements.map((each) => (each.dueDays ? { ...each, dueDays: [{ kind: "deadline", day: "2025-06-25" }] as const } : each)) };
    const wide = { ...soon, statements: [...soon.statements, { ...soon.statements[0]!, id: "far", dueDays: [{ kind: "deadline", day: "2040-01-01" }] as const }] };
    const item = itemsOf(layoutTimeline({ ...wide, edges: [...scene.edges, { ...scene.edges[0]!, statement: "far" }] })).find(({ statement }) => statement === scene.statements[0]!.id)!;
    expect(item.marks[1]!.y - item.marks[0].y).toBeGreaterThanOrEqual(16);
  }); // prettier-ignore

  test("a statement without a day is in a column of its own, left of the days", () => {
    const layout = layoutTimeline(withoutDays(scene, 1));
    const { x, width } = layout.noDay!;
    for (const { marks: [said] } of itemsOf(layout)) expect(said.x < x + width).toBe(said.day === undefined);
    expect(layout.ticks[0]!.x).toBeGreaterThan(x + width);
    expect(layoutTimeline(scene).noDay).toBeUndefined();
  }); // prettier-ignore
});

describe("overdue", () => {
  const overdue = (today?: string) => [
    ...new Set(itemsOf(layoutTimeline(scene, { today })).flatMap((item) => (item.overdue ? [labelOf(item.statement)] : []))),
  ].sort(); // prettier-ignore

  test.each([
    [undefined, []],
    ["2025-10-01", ["Stop river discharge"]], // the day itself is in time
    ["2025-10-02", ["Stop river discharge", "Weekly tariff ceasefire"]],
    ["2025-12-01", ["Independent audit", "Stop river discharge", "Weekly tariff ceasefire"]],
  ])("on %s", (today, expected) => {
    expect(overdue(today)).toEqual(expected);
  });

  test("what was refused never is", () => {
    const labels = overdue("2100-01-01");
    expect(labels).toContain("Phase out coal");
    expect(labels).not.toContain("Engineers for the Sund Islands");
    expect(
      scene.statements.filter(({ dueDays, open }) => dueDays && !open).map(({ label }) => label),
    ).toEqual(["Engineers for the Sund Islands"]);
  });

  test.each([
    { status: "fulfilled" },
    { status: "broken" },
    { status: "withdrawn" },
    { status: "partlyFulfilled" },
    { polarity: "negative" },
    { optional: true },
  ] as const)("nor what the document says is %o", (change) => {
    const facts = exampleFacts();
    const documents = facts.documents.map((document) => ({
      ...document,
      commitments: document.commitments.map((each) => ({ ...each, ...change })),
    }));
    expect(buildScene({ ...facts, documents }).statements.some(({ open }) => open)).toBe(false);
  });

  test("says so in words", () => {
    const words = itemsOf(layoutTimeline(scene, { today: "2025-10-02" })).flatMap(({ lines, statement }) =>
      labelOf(statement) === "Weekly tariff ceasefire" ? [lines.at(-1)!.text] : [],
    );
    expect(words).toEqual(["overdue: on 2025-10-01"]);
  });

  test("a day beyond the axis is at its end, with an arrow", () => {
    const { today, ticks } = layoutTimeline(scene, { today: "2100-01-01" });
    expect([today?.text, today?.line]).toEqual(["2100-01-01 →", ticks.at(-1)!.x]);
    expect(layoutTimeline(scene, { today: "1999-01-01" }).today?.text).toBe("← 1999-01-01");
  });
});

describe("the axis", () => {
  const ticks = (first: string, last: string, width = 600) =>
    timeAxis([dayNumber(first)!, dayNumber(last)!], [0, width], measureByTable)!.ticks.map(
      ({ text }) => text,
    );

  test.each([
    ["2025-06-24", "2025-06-24", ["2025-06-24", "2025-06-25"]],
    ["2025-06-28", "2025-07-02", ["2025-06-28", "2025-06-29", "2025-06-30", "2025-07-01", "2025-07-02"]],
    ["2025-06-24", "2025-07-09", ["2025-06-23", "2025-06-30", "2025-07-07", "2025-07-14"]], // Mondays
    ["2025-06-24", "2025-12-01", ["2025-06", "2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12"]],
    ["2025-06-24", "2027-02-03", ["2025-04", "2025-07", "2025-10", "2026-01", "2026-04", "2026-07", "2026-10", "2027-01", "2027-04"]],
    ["2025-06-24", "2030-12-31", ["2025", "2026", "2027", "2028", "2029", "2030", "2031"]],
    ["1815-06-09", "2050-12-31", ["1800", "1820", "1840", "1860", "1880", "1900", "1920", "1940", "1960", "1980", "2000", "2020", "2040", "2060"]],
    ["0001-01-01", "9999-12-31", ["0000", "1000", "2000", "3000", "4000", "5000", "6000", "7000", "8000", "9000", "10000"]],
  ])("%s to %s", (first, last, expected) => {
    expect(ticks(first, last)).toEqual(expected);
  }); // prettier-ignore

  test("any days are between its first and last tick, whose labels do not touch", () => {
    const day = fc.integer({ min: dayNumber("0001-01-01")!, max: dayNumber("9999-12-31")! });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 5 }), fc.integer({ min: 250, max: 1200 }), (days, width) => {
        const { ticks, at } = timeAxis(days, [0, width], measureByTable)!;
        expect([ticks[0]!.x, ticks.at(-1)!.x]).toEqual([0, width]);
        for (const each of days) expect(at(each) >= 0 && at(each) <= width).toBe(true);
        ticks.slice(1).forEach((tick, index) => {
          const before = ticks[index]!;
          expect(tick.x - tick.width / 2).toBeGreaterThan(before.x + before.width / 2);
        });
      }),
    );
  }); // prettier-ignore

  test("days are numbered as the calendar has them", () => {
    expect(["1970-01-01", "2024-02-29", "0001-01-01"].map(dayNumber)).toEqual([0, 19782, -719162]);
    for (const wrong of ["2025-02-29", "2025-13-01", "2025-1-1", "today", "", "+002025-01-01"])
      expect(dayNumber(wrong)).toBeUndefined();
    expect(dayText(19782)).toBe("2024-02-29");
  });
});

test("settle: things go down no further than they must", () => {
  const box = (x: number, width: number): Box => ({ x, y: 0, width, height: 10 });
  expect(settle([[box(0, 10)], [box(5, 10)], [box(40, 10)], [box(0, 60)]], { x: 0, y: 2 })).toEqual([
    0, 12, 0, 24,
  ]);
});

function check(layout: Timeline, { statements, edges, actors }: Scene, { today }: TimelineOptions): void {
  const boxes = layout.lanes.flatMap(({ labels, items }) => [
    ...labels.map(({ box }) => box),
    ...items.flatMap((item) => [item.boxes.marks, item.boxes.label]),
  ]);
  const axis = [...layout.ticks, ...(layout.noDay ? [{ x: layout.noDay.x + layout.noDay.width / 2, width: measureByTable("no day", TEXT.due, false) }] : [])].map(({ x, width }) => ({ x: x - width / 2, y: 0, width, height: 10 }));
  expect(anyOverlap(boxes)).toBeUndefined();
  expect(anyOverlap(axis)).toBeUndefined();
  const day = layout.today && { x: layout.today.x - layout.today.width / 2, y: 0, width: layout.today.width, height: 0 };
  for (const { x, y, width, height } of [...boxes, ...axis.map((box) => ({ ...box, height: 0 })), ...(day ? [day] : [])])
    expect(x >= 0 && y >= 0 && x + width <= layout.width && y + height <= layout.height).toBe(true);

  const wanted = statements.flatMap(({ id }) => {
    const speakers = edges.filter(({ side, statement }) => side === "from" && statement === id).map(({ actor }) => actor);
    return (speakers.length === 0 ? [""] : speakers).map((actor) => `${actor} ${id}`);
  });
  expect(itemsOf(layout).map(({ id }) => id).sort()).toEqual(wanted.sort());
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  for (const { items, labels, y, height, actor } of layout.lanes) {
    for (const { lines, box } of labels) {
      expect(lines.map(({ text }) => text).join(" ")).toBe(actors.find(({ id }) => id === actor)?.label ?? "Speaker not named");
      expect(box.y >= y && box.y + box.height <= y + height).toBe(true);
      for (const line of lines) expect(line.width).toBeGreaterThanOrEqual(measureByTable(line.text, TEXT.actor, true));
    }
    for (const item of items) checkItem(item, known.get(item.statement)!, today);
  }
} // prettier-ignore

function checkItem(item: ReturnType<typeof itemsOf>[number], statement: Statement, today: string | undefined): void {
  const { marks, lines, boxes, overdue } = item;
  const words = (kind: string) => lines.filter((line) => line.kind === kind).map(({ text }) => text).join(" ");
  expect(words("label")).toBe(statement.label);
  expect(words("due")).toBe(`${overdue ? "overdue: " : ""}${statement.due ?? ""}`);
  expect(marks.slice(1).map(({ day }) => day)).toEqual((statement.dueDays ?? []).map(({ day }) => day));
  expect(overdue).toBe(today !== undefined && statement.open && (statement.dueDays ?? []).some(({ day }) => day < today));
  for (const { x, y } of marks)
    expect(isInside({ x: x - 8, y: y - 8, width: 16, height: 16 }, boxes.marks)).toBe(true);
  expect(anyOverlap(marks.map(({ x, y }) => ({ x: x - 8, y: y - 8, width: 16, height: 16 })))).toBeUndefined();
  for (const { text, x, y, width, kind } of lines) {
    expect(width).toBeGreaterThanOrEqual(measureByTable(text, TEXT[kind], false));
    expect(isInside({ x, y: y - LINE_HEIGHT[kind] / 2, width, height: LINE_HEIGHT[kind] }, boxes.label)).toBe(true);
  }
} // prettier-ignore

/** The story, as if its first documents had no day. */
function withoutDays(of: Scene, count: number): Scene {
  const documents = of.documents.map(({ published, ...rest }, index) =>
    index < count || published === undefined ? rest : { ...rest, published },
  );
  return { ...of, documents };
}

/** A scene of made-up words; the seed decides all. Days are within `span` days, due days up to three times as far. */
function madeScene(count: number, { seed, actors: most, span }: { seed: number; actors: number; span: number }): Scene {
  let state = seed % 2147483647 || 1;
  const below = (limit: number): number => (state = (state * 48271) % 2147483647) % limit;
  const words = ["tide", "harbour", "levy", "of", "ironmongery", "a", "treaty", "understanding", "water"];
  const phrase = (longest: number): string => Array.from({ length: 1 + below(longest) }, () => words[below(words.length)]).join(" ");
  const dayAfter = (days: number): string => dayText(dayNumber("2025-06-24")! + days);
  const documents = Array.from({ length: 6 }, (_, index) => {
    const { published: _day, ...rest } = scene.documents[0]!;
    return { ...rest, id: `d${index}`, ...(below(4) > 0 && { published: dayAfter(below(span + 1)) }) };
  });
  const { due: _due, dueDays: _days, ...template } = scene.statements[0]!;
  const statements = Array.from({ length: count }, (_, index): Statement => {
    const day = dayAfter(below(3 * span + 1) - Math.floor(span / 4));
    const kind = (["deadline", "scheduled", "both", "none"] as const)[below(4)]!;
    const dueDays = kind === "both" ? ([{ kind: "deadline", day }, { kind: "scheduled", day: dayAfter(below(span + 1)) }] as const) : ([{ kind: kind === "scheduled" ? kind : "deadline", day }] as const);
    return { ...template, id: `s${index}`, document: `d${below(6)}`, label: phrase(14), open: below(3) > 0, ...(kind !== "none" && { due: `by ${day}`, dueDays }) };
  });
  const edges = statements.flatMap(({ id }) =>
    [...new Set(Array.from({ length: below(3) }, () => `a${below(most)}`))].map((actor) => ({ ...scene.edges[0]!, id: `${actor} > ${id}`, side: "from" as const, actor, statement: id })));
  const actors = [...new Set(edges.map(({ actor }) => actor))].sort().map((id) => ({ ...scene.actors[0]!, id, label: phrase(4) }));
  return { ...scene, documents, actors, statements, edges };
} // prettier-ignore
