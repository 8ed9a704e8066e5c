/**
 * Which words are names, as labels: "B-PER" begins a person, "I-PER" goes on with it, "O" is outside of all names.
 *
 * The best label of each word on its own may not fit together: an "I-ORG" must follow a "B-ORG" or an "I-ORG". Viterbi's
 * algorithm finds the best sequence that does: for each word and label it keeps the best sequence that ends there, which
 * is the best one for the word before, with a label that may stand before this one, and this label; at the end it goes
 * back along what it kept.
 */

/** `scores` has a row of `width` numbers for each word, of which the first `labels.length` count. The lower label wins a tie. */
export function bestNameLabels(
  labels: readonly string[],
  { scores, width, words }: { readonly scores: Float32Array; readonly width: number; readonly words: number },
): readonly string[] {
  const allowed = labels.map((label) => labels.map((before) => mayFollow(label, before)));
  let totals = labels.map((label, i) => (label.startsWith("I-") ? -Infinity : (scores[i] ?? 0)));
  const cameFrom: (readonly number[])[] = [];
  for (let word = 1; word < words; word += 1) {
    const from = labels.map((_, label) => bestOf(totals, (before) => allowed[label]?.[before] === true));
    totals = from.map((before, label) => (totals[before] ?? 0) + (scores[word * width + label] ?? 0));
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
