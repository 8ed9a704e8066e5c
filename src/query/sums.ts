import { compareText } from "../graph/order.ts";
import { stands, type LedgerLine } from "./ledger.ts";

/** Money that one committer stands for in one currency. */
export interface SumRecord {
  /** The committer's. */
  readonly iri: string;
  readonly label: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Sum of the amounts that are stated exactly, in full units. */
  readonly exact: number;
  /** At least: exact amounts and lower bounds ("over 5 million"); an "up to" counts as nothing. */
  readonly lower: number;
  /** At most: exact amounts and upper bounds; absent when one of them has no upper bound. */
  readonly upper?: number;
  /** IRIs of the commitments that were added up, sorted. */
  readonly commitments: readonly string[];
}

/**
 * Adds up the amounts of commitments that stand: announced or firmer and neither withdrawn nor rejected, positive, not optional.
 * Each counts in full for every committer that it has, so sums of several committers must not be added. Of the commitments of one
 * thread, which are one in several documents, the one with the largest amount counts, the first by IRI of several. Sorted by
 * label, IRI and currency. Currencies are never converted.
 */
export function sumAmounts(
  lines: Iterable<LedgerLine>,
  labelOf: (actor: string) => string,
): readonly SumRecord[] {
  const groups = new Map<string, Map<string, Map<string, Counted>>>();
  for (const line of lines) {
    if (!isCounted(line)) continue;
    for (const committer of line.committers) {
      const things = inside(inside(groups, committer), line.amount.currency);
      const thing = line.thread ?? line.iri;
      const known = things.get(thing);
      if (known === undefined || size(line) > size(known)) things.set(thing, line);
    }
  }
  return [...groups]
    .flatMap(([iri, currencies]) =>
      [...currencies].map(([currency, things]) => sum(iri, labelOf(iri), currency, [...things.values()])),
    )
    .sort(
      (a, b) =>
        compareText(a.label, b.label) || compareText(a.iri, b.iri) || compareText(a.currency, b.currency),
    );
}

type Counted = LedgerLine & { readonly amount: NonNullable<LedgerLine["amount"]> };

function isCounted(line: LedgerLine): line is Counted {
  return line.amount !== undefined && stands(line);
}

function inside<Value>(groups: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, Value>();
  groups.set(key, made);
  return made;
}

function size({ amount }: Counted): number {
  return amount.value ?? amount.minValue ?? amount.maxValue ?? 0;
}

/** Lines come sorted by IRI, and are added in that order: floating-point sums depend on it. */
function sum(iri: string, label: string, currency: string, lines: readonly Counted[]): SumRecord {
  const amounts = lines.toSorted((a, b) => compareText(a.iri, b.iri)).map(({ amount }) => amount);
  const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const uppers = amounts.map(({ value, maxValue }) => value ?? maxValue);
  return {
    iri,
    label,
    currency,
    exact: total(amounts.map(({ value = 0 }) => value)),
    lower: total(amounts.map(({ value, minValue }) => value ?? minValue ?? 0)),
    ...(uppers.every((upper) => upper !== undefined) ? { upper: total(uppers) } : {}),
    commitments: lines.map((line) => line.iri).sort(compareText),
  };
}
