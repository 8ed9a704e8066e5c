import type { AnnotatedAmount } from "./annotations.ts";

const BOUNDS = ["value", "minValue", "maxValue"] as const;

/** The number of an amount, whichever way it is bounded. */
function numberOf({ value, minValue, maxValue }: AnnotatedAmount): number | undefined {
  return value ?? minValue ?? maxValue;
}

/** An amount without a number is none. */
export function hasNumber(amount: AnnotatedAmount | undefined): amount is AnnotatedAmount {
  return amount !== undefined && numberOf(amount) !== undefined;
}

/** Number and currency are the same; "over" and "up to" may differ. */
export function amountsAgree(a: AnnotatedAmount | undefined, b: AnnotatedAmount | undefined): boolean {
  return hasNumber(a) && hasNumber(b) && numberOf(a) === numberOf(b) && a.currency === b.currency;
}

/** "over 5" is no "up to 5". */
export function boundsAgree(a: AnnotatedAmount | undefined, b: AnnotatedAmount | undefined): boolean {
  return BOUNDS.every((bound) => (a?.[bound] === undefined) === (b?.[bound] === undefined));
}
