import { amountsAgree, boundsAgree, hasNumber } from "./amounts.ts";
import { sameStage } from "./classes.ts";
import { shareOf, sumCounts, type Count, type Counts } from "./counts.ts";
import { detection, restOf } from "./detection.ts";
import { isCommitterRight } from "./likeness.ts";
import type { Pair } from "./match.ts";
import type { Prepared, ScoredCommitment } from "./prepare.ts";
import { isAmong, type KnownActor } from "./same-actor.ts";

type CommitmentPair = Pair<ScoredCommitment>;

const sameStatus = ({ found, gold }: CommitmentPair): boolean => found.source.status === gold.source.status;
const stageRight = ({ found, gold }: CommitmentPair): boolean =>
  sameStage(found.source.status, gold.source.status);
const samePolarity = ({ found, gold }: CommitmentPair): boolean =>
  found.source.polarity === gold.source.polarity;
const sameAmount = ({ found, gold }: CommitmentPair): boolean =>
  amountsAgree(found.source.amount, gold.source.amount);
const noAmount = ({ found, gold }: CommitmentPair): boolean =>
  !hasNumber(found.source.amount) && !hasNumber(gold.source.amount);

/** The gold leaves a time as it is printed: a date for it is neither right nor wrong. */
const isVague = ({ source, dates }: ScoredCommitment): boolean =>
  dates.length === 0 && source.timeText !== undefined;
const datesRight = ({ found, gold }: CommitmentPair): boolean =>
  isVague(gold) || String(found.dates.toSorted()) === String(gold.dates.toSorted());

/** Committer, amount, dates, stage and polarity: what an analyst relies on. */
function isRecordRight(pair: CommitmentPair): boolean {
  return (
    isCommitterRight(pair.found, pair.gold) &&
    (sameAmount(pair) || noAmount(pair)) &&
    datesRight(pair) &&
    stageRight(pair) &&
    samePolarity(pair)
  );
}

/** What is wrong with a commitment that was found: "committer", "status", "amount", "dates", "polarity". */
export function wrongInCommitment(pair: CommitmentPair): readonly string[] {
  return [
    isCommitterRight(pair.found, pair.gold) ? "" : "committer",
    sameStatus(pair) ? "" : "status",
    sameAmount(pair) || noAmount(pair) ? "" : "amount",
    datesRight(pair) ? "" : "dates",
    samePolarity(pair) ? "" : "polarity",
  ].filter((part) => part !== "");
}

function countActors(
  found: readonly KnownActor[],
  gold: readonly KnownActor[],
  accept: readonly KnownActor[],
): Count {
  // each accepted one stands for one that is missing
  const accepted = found.filter((actor) => !isAmong(actor, gold) && isAmong(actor, accept)).length;
  const hits = Math.min(gold.length, gold.filter((actor) => isAmong(actor, found)).length + accepted);
  const wrong = found.filter((actor) => !isAmong(actor, [...gold, ...accept])).length;
  return { tp: hits, fp: wrong, fn: gold.length - hits };
}

function countAmounts(pair: CommitmentPair): Count {
  const same = sameAmount(pair);
  return {
    tp: Number(same),
    fp: Number(hasNumber(pair.found.source.amount) && !same),
    fn: Number(hasNumber(pair.gold.source.amount) && !same),
  };
}

function countDates({ found, gold }: CommitmentPair): Count {
  if (isVague(gold)) return { tp: 0, fp: 0, fn: 0 };
  const hits = found.dates.filter((date) => gold.dates.includes(date)).length;
  return { tp: hits, fp: found.dates.length - hits, fn: gold.dates.length - hits };
}

export function countCommitments(
  found: Prepared,
  gold: Prepared,
  pairs: readonly CommitmentPair[],
): Counts["commitments"] {
  const all = detection(found.commitments, gold.commitments, pairs);
  const rated = pairs.filter((pair) => !pair.gold.source.optional);
  const sum = (count: (pair: CommitmentPair) => Count): Count => sumCounts(rated.map(count));
  return {
    detection: all,
    record: restOf(all, rated.filter(isRecordRight).length),
    committers: sum((pair) => countActors(pair.found.committers, pair.gold.committers, pair.gold.accept)),
    beneficiaries: sum((pair) => countActors(pair.found.beneficiaries, pair.gold.beneficiaries, [])),
    amounts: sum(countAmounts),
    dates: sum(countDates),
    status: shareOf(rated, sameStatus),
    statusCoarse: shareOf(rated, stageRight),
    polarity: shareOf(rated, samePolarity),
    bound: shareOf(rated.filter(sameAmount), (pair) =>
      boundsAgree(pair.found.source.amount, pair.gold.source.amount),
    ),
  };
}
