import type { Decision } from "./decisions.ts";

/** Keys in the order in which they are written. */
const KEYS = [
  "decide", "actor", "actors", "documents", "text", "as", "label", "type", "wikidata", "by", "on", "why",
] as const; // prettier-ignore

/** A decision as its line of a decisions file, without a line end: `parseDecisions` reads it back. */
export function formatDecision(decision: Decision): string {
  const fields: Readonly<Record<string, unknown>> = { ...decision };
  return JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, fields[key]])));
}

/** What is decided, without who, when and why: equal for two lines that say the same. */
export function decisionKey(decision: Decision): string {
  const { by: _by, on: _on, why: _why, ...plain } = decision;
  return formatDecision(plain.decide === "different" ? { ...plain, actors: inOrder(plain.actors) } : plain);
}

function inOrder([first, second]: readonly [string, string]): readonly [string, string] {
  return first < second ? [first, second] : [second, first];
}
