/**
 * The best tree of a sentence, from a score for every pair of a head and a dependent. Taking the best head of every word
 * on its own nearly always gives a tree. When it does not, two or more words hang on each other in a circle, and the
 * algorithm of Chu, Liu and Edmonds finds the tree with the greatest sum of scores:
 *
 * 1. give every word its best head; without a circle this is the best tree;
 * 2. else take the words of one circle for a single new word. An arc into the circle replaces one arc of it, so its
 *    score is what it has more than the arc that it replaces;
 * 3. find the best tree of the smaller graph, in the same way;
 * 4. undo the contraction: the arc that enters the circle says which word of it gets a head outside, the others keep
 *    their heads in the circle.
 */

/** `score(dependent, head)`, both from 0 (ROOT, which has no head) to `words`. */
export type ArcScore = (dependent: number, head: number) => number;

/**
 * ROOT has one dependent in a tree of Universal Dependencies. With this much taken off the score of each arc from ROOT, two
 * of them are always worse than one; other scores stay far below it.
 */
const PRICE_OF_A_ROOT = 100_000;

/** Heads of words 1 to `words`; a head of 0 is ROOT. Place 0 holds -1. The lowest head wins a tie. */
export function maximumSpanningTree(words: number, score: ArcScore): Int32Array {
  const graph = { size: words + 1, scores: new Float64Array((words + 1) ** 2).fill(-Infinity) };
  for (let dependent = 1; dependent <= words; dependent += 1) {
    for (let head = 0; head <= words; head += 1) {
      if (head !== dependent) graph.scores[dependent * graph.size + head] = score(dependent, head);
    }
  }
  const heads = bestHeads(graph);
  const roots = heads.reduce((sum, head) => (head === 0 ? sum + 1 : sum), 0);
  if (roots === 1 && findCircle(heads) === undefined) return heads;
  for (let dependent = 1; dependent <= words; dependent += 1) {
    const place = dependent * graph.size;
    graph.scores[place] = (graph.scores[place] ?? 0) - PRICE_OF_A_ROOT;
  }
  return bestTree(graph);
}

/** Scores of all arcs, a row for each dependent. */
interface Graph {
  readonly size: number;
  readonly scores: Float64Array;
}

function bestTree(graph: Graph): Int32Array {
  const heads = bestHeads(graph);
  const circle = findCircle(heads);
  if (circle === undefined) return heads;
  const contraction = contract(graph, heads, circle);
  return expand(contraction, bestTree(contraction.graph), heads);
}

function bestHeads({ size, scores }: Graph): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let dependent = 1; dependent < size; dependent += 1) {
    let best = -Infinity;
    for (let head = 0; head < size; head += 1) {
      const score = scores[dependent * size + head] ?? -Infinity;
      if (score > best) {
        best = score;
        heads[dependent] = head;
      }
    }
  }
  return heads;
}

/** Some circle, as its members in ascending order. Walks from each word to its head until it meets its own trace. */
function findCircle(heads: Int32Array): readonly number[] | undefined {
  const walkOf = new Int32Array(heads.length).fill(-1);
  for (let start = 1; start < heads.length; start += 1) {
    let word = start;
    while (word > 0 && walkOf[word] === -1) {
      walkOf[word] = start;
      word = heads[word] ?? 0;
    }
    if (word > 0 && walkOf[word] === start) return circleThrough(word, heads);
  }
  return undefined;
}

function circleThrough(word: number, heads: Int32Array): readonly number[] {
  const members = [word];
  for (let next = heads[word] ?? 0; next !== word; next = heads[next] ?? 0) members.push(next);
  return members.sort((a, b) => a - b);
}

interface Contraction {
  readonly graph: Graph;
  /** Old numbers of the words that are not in the circle, by their new numbers; the circle has the last number. */
  readonly outside: readonly number[];
  /** For a dependent outside (by its new number): which member of the circle is its head, if the circle is. */
  readonly leaving: Int32Array;
  /** For a head outside (by its new number): which member of the circle it takes, if it takes the circle. */
  readonly entering: Int32Array;
}

function contract({ size, scores }: Graph, heads: Int32Array, circle: readonly number[]): Contraction {
  const inCircle = new Set(circle);
  const outside = Array.from({ length: size }, (_, word) => word).filter((word) => !inCircle.has(word));
  const last = outside.length;
  const graph = { size: last + 1, scores: new Float64Array((last + 1) ** 2).fill(-Infinity) };
  const leaving = new Int32Array(last).fill(-1);
  const entering = new Int32Array(last).fill(-1);
  const score = (dependent: number, head: number): number => scores[dependent * size + head] ?? -Infinity;
  const improve = (dependent: number, head: number, value: number): boolean => {
    const place = dependent * graph.size + head;
    if (value <= (graph.scores[place] ?? -Infinity)) return false;
    graph.scores[place] = value;
    return true;
  };
  outside.forEach((word, number) => {
    outside.forEach((head, headNumber) => improve(number, headNumber, score(word, head)));
    for (const member of circle) {
      if (word > 0 && improve(number, last, score(word, member))) leaving[number] = member;
      const gain = score(member, word) - score(member, heads[member] ?? 0);
      if (improve(last, number, gain)) entering[number] = member;
    }
  });
  return { graph, outside, leaving, entering };
}

/** The tree of the larger graph: `heads` holds the circle's own arcs. */
function expand(
  { outside, leaving, entering }: Contraction,
  tree: Int32Array,
  heads: Int32Array,
): Int32Array {
  const whole = heads.slice();
  const last = outside.length;
  outside.forEach((word, number) => {
    const head = tree[number] ?? -1;
    whole[word] = head === last ? (leaving[number] ?? -1) : (outside[head] ?? -1);
  });
  const entry = tree[last] ?? 0;
  whole[entering[entry] ?? -1] = outside[entry] ?? 0;
  return whole;
}
