import { compareText } from "../graph/order.ts";

/** How many there are of one kind. */
export interface CountRecord {
  /** The month (`YYYY-MM`), status, type of act, or IRI of the document; "" where the graph does not say. */
  readonly key: string;
  /** To print: the document's title, or else its id; for others the key. */
  readonly label: string;
  readonly count: number;
  /** IRIs of what was counted, sorted. */
  readonly iris: readonly string[];
}

/** What can be counted: commitments, but for `actType`, which counts acts. */
export const COUNT_KEYS = ["monthSaid", "monthDue", "status", "actType", "source"] as const;
export type CountKey = (typeof COUNT_KEYS)[number];

/** Groups IRIs by key, sorted by key. */
export function countBy(
  items: Iterable<readonly [key: string, iri: string]>,
  labelOf: (key: string) => string = (key) => key,
): readonly CountRecord[] {
  const groups = new Map<string, string[]>();
  for (const [key, iri] of items) {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [iri]);
    else known.push(iri);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, iris]) => ({ key, label: labelOf(key), count: iris.length, iris: iris.sort(compareText) }));
}
