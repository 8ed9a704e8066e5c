import type { Decision } from "./decisions.ts";
import type { Problem } from "../../types.ts";

/** Two decisions that cannot both hold. */
export interface Contradiction {
  readonly loser: Decision;
  readonly winner: Decision;
  /** Whom they are about, in words. */
  readonly about: string;
}

/** A decision with its place in the order of weight: 0 counts most; decisions of one day, or of none, are equal. */
export interface Ranked<D extends Decision = Decision> {
  readonly decision: D;
  readonly rank: number;
}

/** The later day first, no day last; of one day the later line first. */
export function latestFirst<D extends Decision>(decisions: readonly D[]): readonly Ranked<D>[] {
  const days = [...new Set(decisions.map(({ on = "" }) => on))].sort().reverse();
  const rankOf = new Map(days.map((day, rank) => [day, rank]));
  return decisions
    .map((decision, line) => ({ decision, rank: rankOf.get(decision.on ?? "") ?? 0, line }))
    .sort((a, b) => a.rank - b.rank || b.line - a.line);
}

/** Where a decision is written, or that it is one. */
export const placeOf = ({ where = "decisions" }: Decision): string => where;

export function contradictionProblem({ loser, winner, about }: Contradiction): Problem {
  const against = winner.decide === loser.decide ? "another" : "a";
  return {
    code: "decision-conflict",
    message: `"${loser.decide}" for ${about} is left out: it contradicts ${against} "${winner.decide}" (${placeOf(winner)}), which is later. Delete the one that is wrong`,
    document: placeOf(loser),
  };
}

/** A decision names what is not here. */
export function unusedProblem(decision: Decision, why: string): Problem {
  return {
    code: "decision-unused",
    message: `"${decision.decide}": ${why}`,
    document: placeOf(decision),
  };
}
