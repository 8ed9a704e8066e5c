import { isDueWithin, isOverdue, partOf } from "../src/view/index.ts";
import type { Group, Scene, Statement } from "../src/view/index.ts";
import { filtersOf } from "./filter-values.ts";
import { haystacks } from "./haystacks.ts";
import { FILTER_KINDS, SOON } from "./state.ts";
import type { Clock, Due, Filter, FilterKind, State } from "./state.ts";
import { statementsWithin } from "./within.ts";

/** A way of narrowing the picture. */
type Narrowing = FilterKind | "query" | "optional" | "within" | "due" | "only" | "months";

/** What search and filters leave of a scene, and what they would leave if one of them were lifted. */
export interface Matching {
  readonly scene: Scene;
  /** Ids of the statements of what has been opened; absent where nothing has. */
  readonly within: ReadonlySet<string> | undefined;
  /**
   * Statements that fit everything but this. Counts are of these, so that an entry says how many statements it has to
   * give, whether it is on or off, and does not change with its neighbours.
   */
  readonly without: (narrowing: Narrowing) => readonly Statement[];
  /** For an entry of the legend: statements, of types of actors the actors. */
  readonly count: (filter: Filter) => number;
}

type Choice = Pick<
  State,
  "query" | "off" | "optional" | "within" | "day" | "due" | "only" | "clock" | "months"
>;

let kept: { readonly scene: Scene; readonly choice: Choice; readonly matching: Matching } | undefined;

/** Linear in the scene; the last answer is kept, because most changes of the page leave the filters alone. */
export function matchingOf(scene: Scene, { query, off, optional, within, day, due, only, clock, months }: Choice, groups: readonly Group[] = []): Matching {
  const choice: Choice = { query, off, optional, within, day, due, only, clock, months };
  const keys = Object.keys(choice) as (keyof Choice)[];
  const last = kept;
  if (last?.scene === scene && keys.every((key) => last.choice[key] === choice[key])) return last.matching;
  const opened = within.length === 0 ? undefined : statementsWithin(scene, within, groups);
  const matching = { ...findMatching(scene, choice, opened), within: opened };
  kept = { scene, choice, matching };
  return matching;
} // prettier-ignore

const SEVERAL = "several";

function findMatching(scene: Scene, choice: Choice, within: ReadonlySet<string> | undefined): Omit<Matching, "within"> {
  const off: ReadonlySet<Filter> = new Set(choice.off);
  const types = new Map(scene.actors.map(({ id, type }) => [id, type]));
  const isActorOff = (actor: string): boolean => off.has(`type ${types.get(actor) ?? ""}`);
  const fails = narrowings(scene, choice, { off, isActorOff, within });

  /** Nothing where a statement fits, else the only thing that it does not fit, or that there are several. */
  const failing = scene.statements.map((statement) => {
    const failed = fails.filter(([, test]) => test(statement));
    return failed.length > 1 ? SEVERAL : failed[0]?.[0];
  });
  const fitting = new Set(scene.statements.filter((_, index) => failing[index] === undefined));
  const counts = new Map<Filter, number>();
  const add = (filter: Filter): void => void counts.set(filter, (counts.get(filter) ?? 0) + 1);
  scene.statements.forEach((statement, index) => {
    const failed = failing[index];
    for (const filter of filtersOf(statement)) if (failed === undefined || filter.startsWith(failed)) add(filter);
  });
  const without = (narrowing: Narrowing): readonly Statement[] =>
    scene.statements.filter((_, index) => failing[index] === undefined || failing[index] === narrowing);

  const typed = new Set(without("type").map(({ id }) => id));
  const taking = new Set(scene.edges.filter(({ statement }) => typed.has(statement)).map(({ actor }) => actor));
  for (const { id, type } of scene.actors) if (taking.has(id)) add(`type ${type}`);

  return {
    scene: partOf(scene, (statement) => fitting.has(statement), ({ actor }) => !isActorOff(actor)),
    without,
    count: (filter) => counts.get(filter) ?? 0,
  };
} // prettier-ignore

type Test = (statement: Statement) => boolean;

/** What is in force, each with what it leaves out. */
function narrowings(
  scene: Scene,
  choice: Choice,
  {
    off,
    isActorOff,
    within,
  }: {
    readonly off: ReadonlySet<Filter>;
    readonly isActorOff: (actor: string) => boolean;
    readonly within: ReadonlySet<string> | undefined;
  },
): readonly (readonly [Narrowing, Test])[] {
  const { query, optional, day, due, only, clock, months } = choice;
  const tests: [Narrowing, Test][] = [];
  const terms = query.toLowerCase().split(/\s+/).filter((term) => term !== ""); // prettier-ignore
  if (terms.length > 0) {
    const words = haystacks(scene);
    tests.push(["query", ({ id }) => !terms.every((term) => words.get(id)?.includes(term))]);
  }
  if (within) tests.push(["within", ({ id }) => !within.has(id)]);
  if (!optional) tests.push(["optional", (statement) => statement.optional]);
  for (const kind of FILTER_KINDS.filter((each) => choice.off.some((filter) => filter.startsWith(each)))) {
    if (kind === "type") {
      const silenced = silencedBy(scene, isActorOff);
      tests.push([kind, ({ id }) => silenced.has(id)]);
    } else
      tests.push([
        kind,
        (statement) =>
          filtersOf(statement)
            .filter((each) => each.startsWith(kind))
            .every((each) => off.has(each)),
      ]);
  }
  if (due !== undefined && day !== undefined) tests.push(["due", (statement) => !isDue(statement, due, day)]);
  if (only !== undefined) {
    const [side, actor] = [only.startsWith("by ") ? "from" : undefined, only.slice(only.indexOf(" ") + 1)];
    const kept = scene.edges.filter((edge) => edge.actor === actor && (side === undefined || edge.side === side));
    const ids = new Set(kept.map(({ statement }) => statement));
    tests.push(["only", ({ id }) => !ids.has(id)]);
  } // prettier-ignore
  if (months) {
    const days = daysOf(scene, clock);
    const [first, last] = months;
    const isIn = (day: string): boolean => day.slice(0, 7) >= first && day.slice(0, 7) <= last;
    tests.push(["months", (statement) => !days(statement).some(isIn)]);
  }
  return tests;
}

export function isDue(statement: Statement, due: Due, day: string): boolean {
  return due === "overdue" ? isOverdue(statement, day) : isDueWithin(statement, SOON, day);
}

/** The days that a clock shows of a statement: the one its document was published on, or those it is due. */
export function daysOf(scene: Scene, clock: Clock): (statement: Statement) => readonly string[] {
  if (clock === "due") return ({ dueDays = [] }) => dueDays.map(({ day }) => day);
  const published = new Map(scene.documents.map((document) => [document.id, document.published]));
  return ({ document }) => {
    const day = published.get(document);
    return day === undefined ? [] : [day];
  };
}

/** Statements that had speakers and have lost them all: without its speaker a statement is hearsay. */
function silencedBy(scene: Scene, isActorOff: (actor: string) => boolean): ReadonlySet<string> {
  const speaks = scene.edges.filter(({ side }) => side === "from");
  const heard = new Set(speaks.filter(({ actor }) => !isActorOff(actor)).map(({ statement }) => statement));
  return new Set(speaks.map(({ statement }) => statement).filter((statement) => !heard.has(statement)));
}
