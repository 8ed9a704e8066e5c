import { amountsAgree, hasNumber } from "./amounts.ts";
import type { ScoredCommitment } from "./prepare.ts";
import { areSame, shareOne } from "./same-actor.ts";

export function isCommitterRight(found: ScoredCommitment, gold: ScoredCommitment): boolean {
  return shareOne(found.committers, [...gold.committers, ...gold.accept]);
}

/** How many of five slots agree: committer, amount, dates, status, beneficiaries. Only decides between otherwise equal pairs. */
export function likeness(found: ScoredCommitment | undefined, gold: ScoredCommitment | undefined): number {
  if (found === undefined || gold === undefined) return found === gold ? 5 : 0;
  const [ours, theirs] = [found.source, gold.source];
  const noAmounts = !hasNumber(ours.amount) && !hasNumber(theirs.amount);
  const nobody = found.beneficiaries.length + gold.beneficiaries.length === 0;
  return [
    isCommitterRight(found, gold),
    noAmounts || amountsAgree(ours.amount, theirs.amount),
    String(found.dates) === String(gold.dates),
    ours.status === theirs.status,
    nobody || areSame(found.beneficiaries, gold.beneficiaries),
  ].filter((agrees) => agrees).length;
}
