/**
 * Decides whether a white space divides two sentences: logistic regression over {@link featuresOf}. Every feature has a
 * weight; the weights of the features that are there are added up, and above zero is a border. The weights are
 * learnt by `data/models/train-sentences.ts`.
 *
 * Features are not listed by name: a hash of the name says which weight is a feature's ("the hashing trick", Weinberger et
 * al. 2009). Two features may share a weight; training has seen to it that this does little harm.
 */

import { featuresOf, type Boundary } from "./boundary-features.ts";
import { BOUNDARY_BIAS, BOUNDARY_WEIGHTS } from "./boundary-weights.generated.ts";

/** Number of weights; a power of two. */
export const WEIGHTS = 1 << 17;

/** The place of a feature's weight: FNV-1a of its UTF-16 code units (Fowler, Noll, Vo), folded to the size of the table. */
export function weightOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i += 1) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return ((hash >>> 15) ^ hash) & (WEIGHTS - 1);
}

let weights: Int8Array | undefined;

/** The sum of weights; whole numbers, so that it is the same everywhere. */
export function isBoundary(boundary: Boundary): boolean {
  weights ??= Int8Array.from(atob(BOUNDARY_WEIGHTS), (character) => character.charCodeAt(0));
  let sum = BOUNDARY_BIAS;
  for (const feature of featuresOf(boundary)) sum += weights[weightOf(feature)] ?? 0;
  return sum > 0;
}
