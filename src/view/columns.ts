import { barycentreOrder } from "./barycentre.ts";
import { actorRow, gridFor, MARGIN, statementRow, total } from "./column-rows.ts";
import type { Grid, Unplaced } from "./column-rows.ts";
import { runsOf } from "./column-runs.ts";
import type { Run } from "./column-runs.ts";
import type { Layout, PlacedEdge, PlacedNode } from "./layout.ts";
import { actorSize } from "./layout.ts";
import { measureByTable } from "./measure.ts";
import type { Measure } from "./measure.ts";
import type { Scene, SceneEdge } from "./scene.ts";
import { stack } from "./stack.ts";

export interface ColumnsOptions {
  /** Of the stage, CSS pixels; narrower than 640 is laid out as 640. */
  readonly width?: number;
  /** Least height, CSS pixels. */
  readonly height?: number;
  readonly measure?: Measure;
}

/** Speaker | statement and due date | addressee: reads as a sentence, nothing overlaps. Good for some 40 statements a page. */
export function layoutColumns(scene: Scene, options: ColumnsOptions = {}): Layout {
  const { measure = measureByTable, height: least = 0 } = options;
  const grid = gridFor(Math.max(640, options.width ?? 960), scene, measure);
  const middle = statementRows(scene, grid, measure);
  const row = actorRows(scene, grid, measure);

  const alone = Math.max(least, total(middle) + 2 * MARGIN);
  const stretched = sideRuns(scene, middleCentres(middle, alone));
  // The side columns may need more room than the statements: then these move to the middle of it.
  const sides = [stretched.from, stretched.to].map((runs) => total(runs.map((run) => row(run, "from"))));
  const height = Math.max(alone, ...sides.map((side) => side + 2 * MARGIN));
  const centres = middleCentres(middle, height);
  const runs = height === alone ? stretched : sideRuns(scene, centres, stretched);

  const nodes = [
    ...placeSide(runs.from, (run) => row(run, "from"), height),
    ...middle.map((item) => item.at(centres.get(item.of) ?? 0)),
    ...placeSide(runs.to, (run) => row(run, "to"), height),
  ];
  return { kind: "columns", width: grid.width, height, nodes, edges: edgesOf(scene.edges, nodes, runs) };
}

interface Sides {
  readonly from: readonly Run[];
  readonly to: readonly Run[];
}

/** Runs beside the statements; `like` keeps those that room has been counted for and moves them only. */
function sideRuns({ edges }: Scene, centres: ReadonlyMap<string, number>, like?: Sides): Sides {
  if (!like) return { from: runsOf(edges, "from", centres), to: runsOf(edges, "to", centres) };
  const statements = new Map(edges.map(({ id, statement }) => [id, statement]));
  const moved = (run: Run): Run => {
    const ys = run.edges.map((edge) => centres.get(statements.get(edge) ?? "") ?? 0);
    return { ...run, wish: ys.reduce((sum, y) => sum + y, 0) / ys.length };
  };
  return { from: like.from.map(moved), to: like.to.map(moved) };
}

function statementRows(scene: Scene, grid: Grid, measure: Measure): readonly Unplaced[] {
  const statements = new Map(scene.statements.map((statement) => [statement.id, statement]));
  return orderOf(scene).flatMap((id) => {
    const statement = statements.get(id);
    return statement ? [statementRow(statement, grid, measure)] : [];
  });
}

function actorRows(scene: Scene, grid: Grid, measure: Measure): (run: Run, side: "from" | "to") => Unplaced {
  const actors = new Map(scene.actors.map((actor) => [actor.id, actor]));
  const largest = Math.max(1, ...scene.actors.map(({ involvement }) => involvement));
  return ({ id, actor }, side) => {
    const known = actors.get(actor);
    if (!known)
      throw new Error(`The scene has an edge of "${actor}" and no such actor. Make it with buildScene().`);
    return actorRow({ ...known, placed: id }, side, {
      grid,
      measure,
      size: actorSize(known.involvement, largest),
    });
  };
}

/** Statements from top to bottom, so that few lines cross. */
function orderOf(scene: Scene): readonly string[] {
  const from = scene.edges.filter(({ side }) => side === "from");
  const to = scene.edges.filter(({ side }) => side === "to");
  const byFirstUse = (edges: readonly SceneEdge[]): readonly string[] => [
    ...new Set(edges.map(({ actor }) => actor)),
  ];
  return barycentreOrder(
    { left: byFirstUse(from), middle: scene.statements.map(({ id }) => id), right: byFirstUse(to) },
    {
      left: from.map(({ actor, statement }) => [actor, statement]),
      right: to.map(({ actor, statement }) => [statement, actor]),
    },
  ).middle;
}

/** More air between statements than this looks torn apart, CSS pixels. */
const MOST_AIR = 6;

function middleCentres(middle: readonly Unplaced[], height: number): ReadonlyMap<string, number> {
  const slack = (height - 2 * MARGIN - total(middle)) / (middle.length + 1);
  const air = Math.max(0, Math.min(MOST_AIR, slack));
  let y = (height - total(middle) - air * (middle.length - 1)) / 2;
  return new Map(
    middle.map((item) => {
      const centre = y + item.height / 2;
      y += item.height + air;
      return [item.of, centre];
    }),
  );
}

function placeSide(runs: readonly Run[], row: (run: Run) => Unplaced, height: number): readonly PlacedNode[] {
  const rows = runs.map(row);
  const centres = stack(rows.map((item, index) => ({ wish: runs[index]?.wish ?? 0, height: item.height })));
  // Pushing the ends back inside keeps the order; the column fits, because the height was made for the tallest.
  let low = MARGIN;
  const lowered = rows.map((item, index) => {
    const y = Math.max(centres[index] ?? 0, low + item.height / 2);
    low = y + item.height / 2;
    return y;
  });
  let high = height - MARGIN;
  const ys = rows
    .map((item, index) => ({ item, y: lowered[index] ?? 0 }))
    .toReversed()
    .map(({ item, y }) => {
      const raised = Math.min(y, high - item.height / 2);
      high = raised - item.height / 2;
      return raised;
    })
    .toReversed();
  return rows.map((item, index) => item.at(Math.round((ys[index] ?? 0) * 2) / 2));
}

function edgesOf(
  edges: readonly SceneEdge[],
  placed: readonly PlacedNode[],
  runs: Sides,
): readonly PlacedEdge[] {
  const nodes = new Map(placed.map((each) => [each.id, each]));
  const ends = new Map([...runs.from, ...runs.to].flatMap((run) => run.edges.map((edge) => [edge, run.id])));
  return edges.flatMap((edge): readonly PlacedEdge[] => {
    const statement = nodes.get(edge.statement);
    const actor = nodes.get(ends.get(edge.id) ?? "");
    if (!statement || !actor) return [];
    const bow = Math.sign(actor.y - statement.y) || 1;
    const curvature = bow * (edge.side === "from" ? 0.04 : -0.04);
    const shared = { id: edge.id, statement: edge.statement, curvature };
    if (edge.side === "from") return [{ ...shared, source: actor.id, target: statement.id, arrow: false }];
    const start = { x: statement.box.x + statement.box.width + 6, y: statement.y };
    return [{ ...shared, source: statement.id, target: actor.id, start, arrow: true }];
  });
}
