/** A large scene summed up: the most involved actors each by itself, all others in groups that deal with each other. */
import { communitiesOf } from "./communities.ts";
import type { Family } from "./families.ts";
import { layoutOverview } from "./overview-layout.ts";
import type { OverviewNode } from "./overview-layout.ts";
import type { Scene, SceneActor } from "./scene.ts";
import { partOf } from "./select.ts";

/** A node of the overview. A group has the id of its most involved member. */
export type Part = `actor ${string}` | `group ${string}`;

export interface Group {
  readonly part: Part;
  /** "Sund Islands, Green Orla and 12 others" */
  readonly label: string;
  /** Ids of the actors, most involved first. */
  readonly actors: readonly string[];
}

export interface Overview {
  /** Every actor that is not in one stands by itself. */
  readonly groups: readonly Group[];
  readonly width: number;
  readonly height: number;
  /** Most statements first. */
  readonly nodes: readonly OverviewNode[];
}

/** What a part amounts to in a scene. */
export interface Sum {
  readonly statements: number;
  /** Those that take part in one of them; 1 for an actor. */
  readonly actors: number;
  readonly families: ReadonlyMap<Family, number>;
}

/** Statements in which both parts take part. */
export interface Link {
  readonly parts: readonly [Part, Part];
  readonly statements: number;
}

export interface Summary {
  readonly sums: ReadonlyMap<Part, Sum>;
  /** Most statements first. */
  readonly links: readonly Link[];
}

/** More marks and lines than this are no overview any more. */
const MOST_ACTORS = 12;
const MOST_GROUPS = 12;
/** Smaller ones say nothing that their members' names would not. */
const LEAST_MEMBERS = 3;

/** Optional statements are left out, as the page does at first. */
export function overviewOf(whole: Scene): Overview {
  const scene = partOf(whole, ({ optional }) => !optional);
  const busiest = scene.actors.toSorted(byInvolvement);
  const groups = groupsOf(scene, busiest);
  const summary = summarise(scene, groups);
  return { groups, ...layoutOverview(partsOf(busiest, groups), summary) };
}

function byInvolvement(a: SceneActor, b: SceneActor): number {
  return b.involvement - a.involvement || (a.id < b.id ? -1 : 1);
}

function groupsOf(scene: Scene, busiest: readonly SceneActor[]): readonly Group[] {
  const alone = new Set(busiest.slice(0, MOST_ACTORS).map(({ id }) => id));
  const rank = new Map(busiest.map(({ id }, index) => [id, index]));
  const members = communitiesOf(scene)
    .map((ids) => ids.filter((id) => !alone.has(id)).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)))
    .filter((ids) => ids.length > 0);
  const large = members.filter((ids) => ids.length >= LEAST_MEMBERS).slice(0, MOST_GROUPS - 1);
  const kept = new Set(large);
  const rest = members.filter((ids) => !kept.has(ids)).flat().sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const labels = new Map(busiest.map(({ id, label }) => [id, label]));
  return [...large, rest].filter((ids) => ids.length > 0).map((actors) => {
    const part = `group ${actors[0] ?? ""}` as const;
    return { part, label: groupLabel(actors.map((id) => labels.get(id) ?? id)), actors };
  });
} // prettier-ignore

function groupLabel(labels: readonly string[]): string {
  const [first = "", second, ...others] = labels;
  if (second === undefined) return first;
  if (others.length === 0) return `${first} and ${second}`;
  return `${first}, ${second} and ${others.length} ${others.length === 1 ? "other" : "others"}`;
}

interface Named {
  readonly part: Part;
  readonly label: string;
}

function partsOf(busiest: readonly SceneActor[], groups: readonly Group[]): readonly Named[] {
  const alone = busiest.slice(0, MOST_ACTORS).map(({ id, label }) => ({ part: `actor ${id}`, label }) as const);
  return [...alone, ...groups];
} // prettier-ignore

/** Sums and links of a scene, the whole one or what filters leave of it. */
export function summarise(scene: Pick<Scene, "statements" | "edges">, groups: readonly Group[]): Summary {
  const partOfActor = new Map(groups.flatMap(({ part, actors }) => actors.map((id) => [id, part] as const)));
  const taking = new Map<string, Set<Part>>();
  const sums = new Map<Part, { statements: number; actors: Set<string>; families: Map<Family, number> }>();
  for (const { statement, actor } of scene.edges) {
    const part = partOfActor.get(actor) ?? (`actor ${actor}` as const);
    taking.set(statement, (taking.get(statement) ?? new Set()).add(part));
    const sum = sums.get(part) ?? { statements: 0, actors: new Set(), families: new Map<Family, number>() };
    sum.actors.add(actor);
    sums.set(part, sum);
  }
  const links = new Map<string, { parts: readonly [Part, Part]; statements: number }>();
  for (const { id, family } of scene.statements) {
    const parts = [...(taking.get(id) ?? [])].sort();
    parts.forEach((part, index) => {
      const sum = sums.get(part);
      if (sum) {
        sum.statements++;
        sum.families.set(family, (sum.families.get(family) ?? 0) + 1);
      }
      for (const other of parts.slice(index + 1)) {
        const key = `${part}\n${other}`;
        const link = links.get(key) ?? { parts: [part, other], statements: 0 };
        link.statements++;
        links.set(key, link);
      }
    });
  }
  return {
    sums: new Map([...sums].map(([part, sum]) => [part, { ...sum, actors: sum.actors.size }])),
    links: [...links.values()].sort((a, b) => b.statements - a.statements || (a.parts.join() < b.parts.join() ? -1 : 1)),
  };
} // prettier-ignore

/** The strongest links: the few of each part, so that none is cut off, and no more than can be told apart. */
export function strongest(links: readonly Link[]): readonly Link[] {
  const counts = new Map<Part, number>();
  return links.filter(({ parts: [a, b] }) => {
    const [ofA, ofB] = [counts.get(a) ?? 0, counts.get(b) ?? 0];
    if (Math.min(ofA, ofB) >= LINKS_EACH) return false;
    counts.set(a, ofA + 1).set(b, ofB + 1);
    return true;
  });
}

const LINKS_EACH = 2;

/** Ids of the actors of a part. */
export function actorsOf(part: Part, groups: readonly Group[]): readonly string[] {
  return groups.find((group) => group.part === part)?.actors ?? [part.slice(part.indexOf(" ") + 1)];
}
