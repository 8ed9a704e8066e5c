import type { Span } from "../types.ts";

/** Index of the first element that starts at `offset` or later. The list is in document order. */
export function firstFrom(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The elements of an ordered list that lie inside a span. Long documents make a scan of the whole list for each too slow. */
export function within<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  const found: T[] = [];
  for (let index = firstFrom(list, span.start); index < list.length; index += 1) {
    const element = list[index];
    if (element === undefined || element.start >= span.end) break;
    if (element.end <= span.end) found.push(element);
  }
  return found;
}

/** The last element that starts before `offset`. */
export function lastBefore<T extends Span>(list: readonly T[], offset: number): T | undefined {
  return list[firstFrom(list, offset) - 1];
}
