import { createClasses } from "./classes.ts";
import { latestFirst, type Contradiction } from "./contradictions.ts";
import { madeBy, type Decision } from "./decisions.ts";

/** Who is who, by the decisions alone. */
export interface Identities {
  /** Equal for all ids that are decided to be one actor. */
  readonly classOf: (id: string) => string;
  /** They are decided to be two, themselves or by what each is decided to be the same as. */
  readonly areDifferent: (a: string, b: string) => boolean;
  /** Of the ids of one class: the one that no line puts behind another; of several the one of the latest day, then the first by id. */
  readonly staying: (ids: readonly string[]) => string | undefined;
  readonly contradictions: readonly Contradiction[];
}

/**
 * Joins what is the same and keeps apart what is different, the latest decision first: what contradicts an earlier step is
 * left out and told. What a split makes is different from what it is split from.
 */
export function identitiesOf(decisions: readonly Decision[]): Identities {
  const classes = createClasses<Decision>();
  const { classOf } = classes;
  /** Ids that a line puts first, with the weight of the latest such line. */
  const heads = new Map<string, number>();
  const followers = new Set<string>();
  const contradictions: Contradiction[] = [];

  function same(decision: Decision, rank: number, first: string, other: string): void {
    const against = classes.barred(first, other);
    if (against !== undefined) {
      contradictions.push({ loser: decision, winner: against, about: `${first} and ${other}` });
      return;
    }
    classes.join(first, other, decision);
    if (!heads.has(first)) heads.set(first, rank);
    followers.add(other);
  }

  function different(decision: Decision, a: string, b: string): void {
    const against = classes.joinedBy(a, b);
    if (against === undefined) classes.bar(a, b, decision);
    else contradictions.push({ loser: decision, winner: against, about: `${a} and ${b}` });
  }

  for (const { decision, rank } of latestFirst(decisions)) {
    if (decision.decide === "same") {
      const [first, ...others] = decision.actors;
      for (const other of others) same(decision, rank, first, other);
    } else if (decision.decide === "different") different(decision, ...decision.actors);
    else if (decision.decide === "split") different(decision, decision.actor, madeBy(decision));
  }

  const weight = (id: string): readonly [number, number] => [
    followers.has(id) ? 1 : 0,
    heads.get(id) ?? Number.MAX_SAFE_INTEGER,
  ];
  return {
    classOf,
    areDifferent: (a, b) => classes.barred(a, b) !== undefined,
    staying: (ids) =>
      [...ids].sort((x, y) => {
        const [p, q] = [weight(x), weight(y)];
        return p[0] - q[0] || p[1] - q[1] || (x < y ? -1 : 1);
      })[0],
    contradictions,
  };
}
