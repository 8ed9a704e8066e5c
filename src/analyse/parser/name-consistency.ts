/**
 * What the sentences of a document tell each other about names. "Velmo" alone may be anything; where another sentence
 * says "the bank's owner, Velmo", it is an organisation there and here.
 */

/** The scores of a sentence's words, see `score-names.ts`. */
export interface ScoredSentence {
  readonly words: readonly string[];
  readonly rows: Float32Array;
  readonly width: number;
}

/**
 * How much a word's surest other place counts, against its own. For documents of UNER-EWT that the network had not learnt
 * from, 0.6 was best in the training part, and from 0.25 to 0.6 all the same in the development part.
 */
const SHARE = 0.5;

interface Place {
  readonly sentence: number;
  readonly word: number;
  /** How far each label falls behind the best one. The labels of a kind, "B-PER" and "I-PER", have the better one's number. */
  readonly behind: readonly number[];
}

/**
 * Rows of scores in which every capitalised word that occurs more than once also has a share of its scores at its surest
 * other place: the one where "O", the first of the labels, falls most behind. What is shared is what kind of name the word
 * belongs to, not whether it begins one: "Brook" does where it stands alone, and does not in "Ada Brook".
 */
export function withDocument(
  sentences: readonly ScoredSentence[],
  labels: readonly string[],
): readonly Float32Array[] {
  const changed = sentences.map(({ rows }) => rows.slice());
  for (const places of placesByWord(sentences, labels).values()) {
    // with the surest place, every other needs no more than a look at it; it itself needs the second
    const order = places.toSorted((one, other) => (one.behind[0] ?? 0) - (other.behind[0] ?? 0));
    for (const place of places) {
      const surest = order.find((other) => other !== place);
      const rows = changed[place.sentence];
      const first = place.word * (sentences[place.sentence]?.width ?? 0);
      surest?.behind.forEach((behind, label) => {
        if (rows !== undefined)
          rows[first + label] = (rows[first + label] ?? 0) + Math.fround(SHARE * behind);
      });
    }
  }
  return changed;
}

function placesByWord(
  sentences: readonly ScoredSentence[],
  labels: readonly string[],
): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  const kinds = labels.map((label) => label.slice(2));
  const ofKind = kinds.map((kind) => labels.flatMap((_, other) => (kinds[other] === kind ? [other] : [])));
  sentences.forEach(({ words, rows, width }, sentence) => {
    words.forEach((text, word) => {
      if (text.length < 2 || text.charAt(0) === text.charAt(0).toLowerCase()) return;
      const scores = rows.subarray(word * width, word * width + labels.length);
      const best = Math.max(...scores);
      const behind = ofKind.map((same) =>
        Math.fround(Math.max(...same.map((label) => scores[label] ?? -Infinity)) - best),
      );
      const place = { sentence, word, behind };
      const same = places.get(text);
      if (same === undefined) places.set(text, [place]);
      else same.push(place);
    });
  });
  return places;
}
