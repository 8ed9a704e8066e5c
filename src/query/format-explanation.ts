import type { ExplainedPassage, Explanation, Mark } from "./explain.ts";

/** Parts that are put in brackets, the first that is there: what most says that it is an act, or what the commitment is. */
const MAIN_PARTS = ["cue", "content", "amount", "quantity", "time"];

/**
 * Explanations as plain text, the main words in `[brackets]`:
 *
 *     act  Mara Lind: announce: a package of 40 million euro
 *       Harbour Post, 2031-03-10, "Ferries for Sandholm", sentence 1, paragraph 1, characters 0-113, rule narrated-announce
 *       Mara Lind [announced] a package of 40 million euro.
 */
export function formatExplanation(explanations: readonly Explanation[]): string {
  return explanations.map(formatOne).join("\n");
}

function formatOne({ kind, label, rule, document, passages }: Explanation): string {
  const { title, publisher, published, source, iri } = document;
  const from = [publisher, published, title === undefined ? (source ?? iri) : `"${title}"`].filter(
    (part) => part !== undefined,
  );
  const lines = passages.flatMap((passage) => [
    `  ${[...from, ...place(passage), ...(rule === undefined ? [] : [`rule ${rule}`])].map(printable).join(", ")}\n`,
    `  ${bracket(passage)}\n`,
  ]);
  return `${kind}  ${printable(label)}\n${lines.join("")}`;
}

function place({ sentence, paragraph, start, end }: ExplainedPassage): string[] {
  return [
    ...(sentence === undefined ? [] : [`sentence ${sentence}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    `characters ${start}-${end}`,
  ];
}

function bracket({ quote, start, marks }: ExplainedPassage): string {
  const main = MAIN_PARTS.map((part) => marks.find((mark) => mark.part === part)).find(
    (mark) => mark !== undefined,
  );
  if (main === undefined) return printable(quote);
  const [from, to] = offsets(main, start);
  return printable(`${quote.slice(0, from)}[${quote.slice(from, to)}]${quote.slice(to)}`);
}

function offsets({ start, end }: Mark, origin: number): readonly [number, number] {
  return [start - origin, end - origin];
}

/** A quote may hold anything, escape sequences for a terminal and text that runs backwards among it. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ");
}
