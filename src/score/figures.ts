import { ACTOR_BASES, type ActorBasis } from "../types.ts";
import {
  ACT_SHARES,
  COMMITMENT_SHARES,
  eachOf,
  SLOTS,
  type Count,
  type Counts,
  type Share,
} from "./counts.ts";

/** Precision, recall and F1 from 0 to 1; `null` where there is nothing to rate. */
export interface Rate extends Count {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Share of right ones from 0 to 1; `null` where there are none. */
export interface Accuracy extends Share {
  readonly accuracy: number | null;
}

/** The counts of {@link Counts} with their rates. */
export interface Figures {
  readonly acts: Readonly<Record<"detection" | "strict", Rate>> &
    Readonly<Record<(typeof ACT_SHARES)[number], Accuracy>> & {
      readonly actorBy: Readonly<Record<ActorBasis, Accuracy>>;
    };
  readonly commitments: Readonly<Record<"detection" | "record" | (typeof SLOTS)[number], Rate>> &
    Readonly<Record<(typeof COMMITMENT_SHARES)[number], Accuracy>>;
  readonly grounding: Accuracy;
}

/** Rates from counts. */
export function figuresOf({ acts, commitments, grounding }: Counts): Figures {
  return {
    acts: {
      ...eachOf(["detection", "strict"], (name) => rate(acts[name])),
      ...eachOf(ACT_SHARES, (name) => accuracy(acts[name])),
      actorBy: eachOf(ACTOR_BASES, (basis) => accuracy(acts.actorBy[basis])),
    },
    commitments: {
      ...eachOf(["detection", "record", ...SLOTS], (name) => rate(commitments[name])),
      ...eachOf(COMMITMENT_SHARES, (name) => accuracy(commitments[name])),
    },
    grounding: accuracy(grounding),
  };
}

const divide = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

function rate({ tp, fp, fn }: Count): Rate {
  return {
    precision: divide(tp, tp + fp),
    recall: divide(tp, tp + fn),
    f1: divide(2 * tp, 2 * tp + fp + fn),
    tp,
    fp,
    fn,
  };
}

function accuracy({ right, of }: Share): Accuracy {
  return { accuracy: divide(right, of), right, of };
}
