import { likeness } from "./likeness.ts";
import { match, overlap, overlapAny, type Pair } from "./match.ts";
import type { Prepared, ScoredAct } from "./prepare.ts";
import { areSame, shareOne } from "./same-actor.ts";

/** Names one of the gold's actors, or one that is accepted instead. */
export function isActorRight(found: ScoredAct, gold: ScoredAct): boolean {
  return shareOne(found.actors, [...gold.actors, ...gold.accept]);
}

/** Names all of the gold's actors and nobody else; an accepted one may stand for all of them. */
export function areActorsRight(found: ScoredAct, gold: ScoredAct): boolean {
  return [gold.actors, ...gold.accept.map((actor) => [actor])].some((set) => areSame(found.actors, set));
}

/** Two acts whose cues differ are the same when who does it is, and either the type or the commitment. */
function isSameWithoutCue(found: ScoredAct, gold: ScoredAct): boolean {
  if (!areActorsRight(found, gold)) return false;
  if (found.source.type === gold.source.type) return true;
  const [ours, theirs] = [found.commitment, gold.commitment];
  return (
    ours !== undefined &&
    theirs !== undefined &&
    overlapAny(ours.spans, theirs.spans) &&
    shareOne(ours.committers, [...theirs.committers, ...theirs.accept])
  );
}

/** How well two acts agree; 0 when they cannot be the same. Shared words weigh most, then type, actor, polarity, commitment. */
function agreement(found: ScoredAct, gold: ScoredAct): number {
  if (overlap(found.span, gold.span) === 0) return 0;
  const [ours, theirs] = [found.source.cue, gold.source.cue];
  const shared = overlap(ours, theirs);
  if (shared === 0 && !isSameWithoutCue(found, gold)) return 0;
  const union =
    ours === undefined || theirs === undefined
      ? 1
      : Math.max(ours.end, theirs.end) - Math.min(ours.begin, theirs.begin);
  return (
    1 +
    64 * Number(shared > 0) +
    32 * Number(found.source.type === gold.source.type) +
    16 * Number(isActorRight(found, gold)) +
    8 * Number(found.source.polarity === gold.source.polarity) +
    likeness(found.commitment, gold.commitment) +
    0.5 * Number(!gold.source.optional) +
    0.4 * (shared / union)
  );
}

/** Acts found with the acts of the gold that they are: in the same sentence, with words or doers in common. */
export function matchActs(found: Prepared, gold: Prepared): readonly Pair<ScoredAct>[] {
  return match(found.acts, gold.acts, agreement);
}
