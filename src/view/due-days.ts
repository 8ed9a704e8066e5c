import { isClosed } from "../graph/is-closed.ts";
import type { Act, Commitment, Due, Reference } from "../types.ts";
import { dayNumber, dayText } from "./day-number.ts";
import type { DueDay, Statement } from "./scene.ts";

/** The days of a due date that the text's words could be resolved to, the deadline first. */
export function dueDaysOf(due: Due | undefined): Statement["dueDays"] {
  const days: readonly DueDay[] = [
    ...(due?.deadline === undefined ? [] : [{ kind: "deadline", day: due.deadline } as const]),
    ...(due?.scheduledFor === undefined ? [] : [{ kind: "scheduled", day: due.scheduledFor } as const]),
  ];
  const [first, ...others] = days;
  return first && [first, ...others];
}

/** Something to be done that was due before the day, `YYYY-MM-DD`. */
export function isOverdue({ open, dueDays }: Statement, day: string): boolean {
  return open && dueDays !== undefined && dueDays.some((due) => due.day < day);
}

/** Something to be done that is due on the day or in the days after it. */
export function isDueWithin({ open, dueDays }: Statement, days: number, day: string): boolean {
  const first = dayNumber(day);
  if (!open || !dueDays || first === undefined) return false;
  const last = dayText(first + days);
  return dueDays.some((due) => due.day >= day && due.day <= last);
}

/** What {@link Statement.open} says, of acts of one document about the same commitment. */
export function isOpen(
  acts: readonly Act<Reference>[],
  commitment: Commitment<Reference> | undefined,
): boolean {
  if (!commitment || commitment.polarity === "negative" || commitment.optional) return false;
  return ![commitment.status, ...acts.map(({ resultingStatus }) => resultingStatus)].some(isClosed);
}
