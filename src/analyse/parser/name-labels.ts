/**
 * Which words are names, as labels: "B-PER" begins a person, "I-PER" goes on with it, "O" is outside of all names.
 *
 * The best label of each word on its own may not fit together: an "I-ORG" must follow a "B-ORG" or an "I-ORG". Viterbi's
 * algorithm finds the best sequence that does: for each word and label it keeps the best sequence that ends there, which
 * is the best one for the word before, with a label that may stand before this one, and this label; at the end it goes
 * back along what it kept.
 */

export interface Scored {
  /** A row of `width` numbers for each word, of which the first ones count, one for each label. */
  readonly rows: Float32Array;
  readonly width: number;
  readonly words: number;
  /** `transitions[before * labels + label]` is added for every pair of neighbours, `start[label]` for the first word. */
  readonly transitions: Float32Array;
  readonly start: Float32Array;
}

/** The labels of the best sequence; the lower label wins a tie. */
export function bestNameLabels(
  labels: readonly string[],
  { rows, width, words, transitions, start }: Scored,
): readonly string[] {
  const allowed = labels.map((label) => labels.map((before) => mayFollow(label, before)));
  let totals = labels.map((label, i) =>
    label.startsWith("I-") ? -Infinity : (rows[i] ?? 0) + (start[i] ?? 0),
  );
  const cameFrom: (readonly number[])[] = [];
  for (let word = 1; word < words; word += 1) {
    const next = labels.map((_, label) =>
      totals.map((total, before) => total + (transitions[before * labels.length + label] ?? 0)),
    );
    const from = next.map((sums, label) => bestOf(sums, (before) => allowed[label]?.[before] === true));
    totals = from.map((before, label) => (next[label]?.[before] ?? 0) + (rows[word * width + label] ?? 0));
    cameFrom.push(from);
  }
  const path = [bestOf(totals, () => true)];
  for (const from of cameFrom.reverse()) path.push(from[path.at(-1) ?? 0] ?? 0);
  return path.reverse().map((label) => labels[label] ?? "O");
}

function mayFollow(label: string, before: string): boolean {
  return !label.startsWith("I-") || before === label || before === `B-${label.slice(2)}`;
}

function bestOf(totals: readonly number[], allowed: (label: number) => boolean): number {
  let best = -1;
  totals.forEach((total, label) => {
    if (allowed(label) && (best === -1 || total > (totals[best] ?? -Infinity))) best = label;
  });
  return best;
}
