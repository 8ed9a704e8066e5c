/** What is counted in one document, and added up over many. */

import { ACTOR_BASES, type ActorBasis } from "../types.ts";

/** Right, false and missed finds. */
export interface Count {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** How many of those looked at are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export const ACT_SHARES = ["type", "class", "actor", "actorSet", "polarity"] as const;
export const SLOTS = ["committers", "beneficiaries", "amounts", "dates"] as const;
export const COMMITMENT_SHARES = ["status", "statusCoarse", "polarity", "bound"] as const;

/** All counts of one document or of several. */
export interface Counts {
  readonly acts: {
    /** Found at all: in the right sentence, with words or doers in common. */
    readonly detection: Count;
    /** Found, with class of type, an actor and polarity right. */
    readonly strict: Count;
    /** Of those found: the type; its class (assertive, directive …); an actor; all actors; the polarity. */
    /** An actor right, by how the gold says that the text names the actor; acts of which it says nothing are in none. */
    readonly actorBy: Readonly<Record<ActorBasis, Share>>;
  } & Readonly<Record<(typeof ACT_SHARES)[number], Share>>;
  readonly commitments: {
    readonly detection: Count;
    /** Found, with a committer, amount, dates, coarse status and polarity all right. */
    readonly record: Count;
    /** Of those found: each committer, beneficiary, amount and date; then status, coarse status, polarity, bound of the amount. */
  } & Readonly<Record<(typeof SLOTS)[number], Count>> &
    Readonly<Record<(typeof COMMITMENT_SHARES)[number], Share>>;
  /** Quotes of what was found that equal the text. */
  readonly grounding: Share;
}

const count = (): Count => ({ tp: 0, fp: 0, fn: 0 });
const share = (): Share => ({ right: 0, of: 0 });

/** Nothing counted yet. */
export const NO_COUNTS: Counts = {
  acts: {
    detection: count(),
    strict: count(),
    type: share(),
    class: share(),
    actor: share(),
    actorSet: share(),
    polarity: share(),
    actorBy: eachOf(ACTOR_BASES, share),
  },
  commitments: {
    detection: count(),
    record: count(),
    committers: count(),
    beneficiaries: count(),
    amounts: count(),
    dates: count(),
    status: share(),
    statusCoarse: share(),
    polarity: share(),
    bound: share(),
  },
  grounding: share(),
};

export function addCount(a: Count, b: Count): Count {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn };
}

export function addShare(a: Share, b: Share): Share {
  return { right: a.right + b.right, of: a.of + b.of };
}

export function sumCounts(counts: readonly Count[]): Count {
  return counts.reduce(addCount, count());
}

/** Of so many, those for which `isRight` holds. */
export function shareOf<T>(items: readonly T[], isRight: (item: T) => boolean): Share {
  return { right: items.filter(isRight).length, of: items.length };
}

/** Counts of several documents together: what is summed is what was counted, not the rates. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    acts: {
      detection: addCount(a.acts.detection, b.acts.detection),
      strict: addCount(a.acts.strict, b.acts.strict),
      ...eachOf(ACT_SHARES, (name) => addShare(a.acts[name], b.acts[name])),
      actorBy: eachOf(ACTOR_BASES, (basis) => addShare(a.acts.actorBy[basis], b.acts.actorBy[basis])),
    },
    commitments: {
      detection: addCount(a.commitments.detection, b.commitments.detection),
      record: addCount(a.commitments.record, b.commitments.record),
      ...eachOf(SLOTS, (name) => addCount(a.commitments[name], b.commitments[name])),
      ...eachOf(COMMITMENT_SHARES, (name) => addShare(a.commitments[name], b.commitments[name])),
    },
    grounding: addShare(a.grounding, b.grounding),
  };
}

export function eachOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}
