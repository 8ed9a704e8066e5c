/** How coarse the two lenient comparisons are: of act types, and of statuses. */

import type { ActType, Status } from "../types.ts";

/** Searle's five points, as the ontology has them. */
const CLASS_OF: Readonly<Record<ActType, string>> = {
  state: "assertive", assess: "assertive", deny: "assertive", consider: "assertive", accuse: "assertive",
  urge: "directive", demand: "directive", task: "directive", ask: "directive",
  announce: "commissive", pledge: "commissive", reaffirm: "commissive", agree: "commissive", propose: "commissive",
  "rule-out": "commissive", reject: "commissive", threaten: "commissive",
  criticize: "expressive", praise: "expressive",
  decide: "declaration", establish: "declaration", sign: "declaration", cancel: "declaration",
}; // prettier-ignore

/** Not yet undertaken, undertaken, under way, over: the tens of the ontology's notation. */
const STAGE_OF: Readonly<Record<Status, number>> = {
  considered: 1, proposed: 1,
  announced: 2, assigned: 2, agreed: 2,
  inProgress: 3, stalled: 3,
  partlyFulfilled: 4, fulfilled: 4, broken: 4, withdrawn: 4, rejected: 4,
}; // prettier-ignore

const has = <T extends object>(table: T, key: string): key is keyof T & string => Object.hasOwn(table, key);

/** Both are types that we know, of the same point: "urge" and "demand". */
export function sameClass(a: string, b: string): boolean {
  return has(CLASS_OF, a) && has(CLASS_OF, b) && CLASS_OF[a] === CLASS_OF[b];
}

/** Both are statuses that we know, of the same stage: "announced" and "agreed". */
export function sameStage(a: string, b: string): boolean {
  return has(STAGE_OF, a) && has(STAGE_OF, b) && STAGE_OF[a] === STAGE_OF[b];
}
