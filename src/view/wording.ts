/** Facts in words for tables and panels. Numbers and dates are written the same way on every machine. */
import type { Act, Commitment, Due, Magnitude, Reference, Stance } from "../types.ts";

/** "by 2026-06-30", "on 2026-04-11", or the text's own words where nothing could be resolved. */
export function dueWords(due: Due): string {
  if (due.deadline !== undefined) return `by ${due.deadline}`;
  if (due.scheduledFor !== undefined) return `on ${due.scheduledFor}`;
  return due.span.quote;
}

/** The due date with the words it was read from: "by 2026-06-30 (“by the end of June”)". */
export function dueExplained(due: Due): string {
  const words = dueWords(due);
  return words === due.span.quote ? words : `${words} (“${due.span.quote}”)`;
}

/** "EUR 2,000,000,000", "at most EUR 5,000", "31 tanks". */
function magnitudeWords({ value, minValue, maxValue }: Magnitude, wrap: (number: string) => string): string {
  const number = (amount: number): string =>
    wrap(amount.toLocaleString("en-US", { maximumFractionDigits: 6 }));
  if (value !== undefined) return number(value);
  if (minValue !== undefined && maxValue !== undefined) return `${number(minValue)} to ${number(maxValue)}`;
  if (minValue !== undefined) return `at least ${number(minValue)}`;
  return maxValue === undefined ? "" : `at most ${number(maxValue)}`;
}

/** Money and counted things of a commitment, each with the text's own words. */
export function amountWords({ amount, quantity }: Commitment<Reference>): string | undefined {
  const parts: string[] = [];
  if (amount)
    parts.push(
      explained(
        magnitudeWords(amount, (number) => `${amount.currency} ${number}`),
        amount.span.quote,
      ),
    );
  if (quantity)
    parts.push(
      explained(
        magnitudeWords(quantity, (number) => `${number} ${quantity.unit}`),
        quantity.span.quote,
      ),
    );
  return parts.length === 0 ? undefined : parts.join("; ");
}

function explained(words: string, quote: string): string {
  return words === quote ? words : `${words} (“${quote}”)`;
}

/** Hedged: the content is put as probable, possible or open ("asked whether"), or as something that may be done. */
export function isHedged({ certainty, modality }: Stance): boolean {
  return certainty !== "certain" || modality === "possible";
}

/**
 * "firm · planned", "hedged · probable, planned: “is expected to”", "firm · actual, at a distance: “reportedly”": with the
 * words that say so.
 */
export function certaintyWords(stance: Stance, distanced = false): string {
  const { certainty, modality, hedges = [] } = stance;
  const said = [
    ...(certainty === "certain" ? [] : [certainty]),
    ...[modality, ...(distanced ? ["at a distance"] : [])],
  ];
  const quotes = hedges.length === 0 ? "" : `: ${hedges.map(({ quote }) => `“${quote}”`).join(", ")}`;
  return `${isHedged(stance) ? "hedged" : "firm"} · ${[...new Set<string>(said)].join(", ")}${quotes}`;
}

/**
 * The content is worded positively, so what somebody will not do needs a "not". A refusal says it by its act type.
 * "not: send troops" for a pledge to refrain; "send troops" for one who rules it out.
 */
export function statementLabel(
  act: Act<Reference>,
  commitment: Commitment<Reference> | undefined,
  refusal: boolean,
): string {
  const label = (commitment?.label ?? "") || act.content;
  const { polarity } = commitment ?? act;
  return polarity === "negative" && !refusal ? `not: ${label}` : label;
}

/** Long labels end at a word boundary with an ellipsis; `limit` in characters, the ellipsis included. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > limit / 2 ? space : cut.length).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
