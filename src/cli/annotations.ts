/** Names, times, amounts and quotations of a document, word by word. */

import type { Document, Magnitude, Span, Time, Token } from "../types.ts";

/** What a word is part of. */
export interface Annotation {
  readonly kind: "Name" | "Time" | "Money" | "Quantity" | "Quotation";
  /** "state Kenya", "by 2026-01-01..2026-12-31", "40000000 USD"; empty behind the first word. */
  readonly value: string;
}

/** What each word is part of, kinds in the order of the alphabet; words that are part of nothing are not in the map. */
export function annotationsOf(document: Document): ReadonlyMap<Token, readonly Annotation[]> {
  const tokens = document.sentences.flatMap((sentence) => sentence.tokens);
  const found = new Map<Token, Annotation[]>();
  const mark = <T extends Span>(
    kind: Annotation["kind"],
    spans: readonly T[],
    describe: (span: T) => string,
  ): void => {
    for (const { token, span, first } of overlaps(tokens, spans)) {
      const annotations = found.get(token) ?? [];
      annotations.push({ kind, value: first ? describe(span) : "" });
      found.set(token, annotations);
    }
  };
  mark("Money", document.money, (money) => `${magnitude(money)} ${money.currency}`);
  mark("Name", document.names, ({ kind, entry }) => (entry === undefined ? kind : `${kind} ${entry}`));
  mark("Quantity", document.quantities, (quantity) => `${magnitude(quantity)} ${quantity.unit}`);
  mark("Quotation", document.quotations, ({ style }) => style);
  mark("Time", document.times, period);
  return found;
}

interface Overlap<T> {
  readonly token: Token;
  readonly span: T;
  /** The first word of the span. */
  readonly first: boolean;
}

/** Words with the span that they are in. Both lists are in document order, and no two spans overlap. */
function overlaps<T extends Span>(tokens: readonly Token[], spans: readonly T[]): readonly Overlap<T>[] {
  const found: Overlap<T>[] = [];
  let at = 0;
  for (const token of tokens) {
    while ((spans[at]?.end ?? Infinity) <= token.start) at += 1;
    const span = spans[at];
    if (span === undefined) break;
    if (span.start < token.end) found.push({ token, span, first: found.at(-1)?.span !== span });
  }
  return found;
}

function magnitude({ value, minValue, maxValue }: Magnitude): string {
  return value === undefined ? `${minValue ?? ""}..${maxValue ?? ""}` : String(value);
}

function period({ relation, first, last }: Time): string {
  if (first === undefined || last === undefined) return `${relation} ?`;
  return first === last ? `${relation} ${first}` : `${relation} ${first}..${last}`;
}
