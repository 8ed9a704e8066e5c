import { sameClass } from "./classes.ts";
import { ACTOR_BASES } from "../types.ts";
import { eachOf, shareOf, type Counts } from "./counts.ts";
import { detection, restOf } from "./detection.ts";
import { areActorsRight, isActorRight } from "./match-acts.ts";
import type { Pair } from "./match.ts";
import type { Prepared, ScoredAct } from "./prepare.ts";

type ActPair = Pair<ScoredAct>;

const sameType = ({ found, gold }: ActPair): boolean => found.source.type === gold.source.type;
const samePolarity = ({ found, gold }: ActPair): boolean => found.source.polarity === gold.source.polarity;
const actorRight = ({ found, gold }: ActPair): boolean => isActorRight(found, gold);
const classRight = ({ found, gold }: ActPair): boolean => sameClass(found.source.type, gold.source.type);

/** What is wrong with an act that was found: "type", "actor", "polarity". */
export function wrongInAct(pair: ActPair): readonly string[] {
  return [
    sameType(pair) ? "" : "type",
    actorRight(pair) ? "" : "actor",
    samePolarity(pair) ? "" : "polarity",
  ].filter((part) => part !== "");
}

export function countActs(found: Prepared, gold: Prepared, pairs: readonly ActPair[]): Counts["acts"] {
  const all = detection(found.acts, gold.acts, pairs);
  // optional ones are neither right nor wrong
  const rated = pairs.filter((pair) => !pair.gold.source.optional);
  const strict = rated.filter((pair) => classRight(pair) && actorRight(pair) && samePolarity(pair)).length;
  return {
    detection: all,
    strict: restOf(all, strict),
    type: shareOf(rated, sameType),
    class: shareOf(rated, classRight),
    actor: shareOf(rated, actorRight),
    actorSet: shareOf(rated, (pair) => areActorsRight(pair.found, pair.gold)),
    polarity: shareOf(rated, samePolarity),
    actorBy: eachOf(ACTOR_BASES, (basis) =>
      shareOf(
        rated.filter(({ gold: { source } }) => source.actorBasis === basis),
        actorRight,
      ),
    ),
  };
}
