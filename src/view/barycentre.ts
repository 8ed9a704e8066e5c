/** Orders three columns so that few lines cross: each column in turn by the mean place of its neighbours (Sugiyama et al. 1981). */

export interface Order {
  readonly left: readonly string[];
  readonly middle: readonly string[];
  readonly right: readonly string[];
}

/** `[left, middle]` and `[middle, right]` pairs. */
export interface Links {
  readonly left: readonly (readonly [string, string])[];
  readonly right: readonly (readonly [string, string])[];
}

/** More sweeps changed nothing in the pictures tried; the best order seen is kept, so more can do no harm. */
const SWEEPS = 12;

export function barycentreOrder(start: Order, links: Links): Order {
  let order = start;
  let best = start;
  let fewest = crossings(start, links);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    order = swept(order, links);
    const count = crossings(order, links);
    if (count < fewest) [best, fewest] = [order, count];
  }
  return best;
}

function swept({ left, middle, right }: Order, links: Links): Order {
  const backwards = links.left.map(([from, to]) => [to, from] as const);
  const byLeft = sortByNeighbours(middle, [[backwards, left]]);
  const newRight = sortByNeighbours(right, [[links.right.map(([from, to]) => [to, from] as const), byLeft]]);
  const byBoth = sortByNeighbours(byLeft, [
    [backwards, left],
    [links.right, newRight],
  ]);
  return { left: sortByNeighbours(left, [[links.left, byBoth]]), middle: byBoth, right: newRight };
}

type Side = readonly [links: readonly (readonly [string, string])[], column: readonly string[]];

function sortByNeighbours(items: readonly string[], sides: readonly Side[]): readonly string[] {
  const places = new Map<string, number[]>();
  for (const [links, column] of sides) {
    const place = new Map(column.map((id, index) => [id, (index + 0.5) / column.length]));
    for (const [item, neighbour] of links) {
      const at = place.get(neighbour);
      if (at !== undefined) places.set(item, [...(places.get(item) ?? []), at]);
    }
  }
  const keyed = items.map((item, index) => {
    const found = places.get(item) ?? [(index + 0.5) / items.length];
    return { item, index, key: found.reduce((sum, at) => sum + at, 0) / found.length };
  });
  return keyed.toSorted((a, b) => a.key - b.key || a.index - b.index).map(({ item }) => item);
}

/** Pairs of lines that cross, counted plainly: a page has some hundred lines at most. */
export function crossings({ left, middle, right }: Order, links: Links): number {
  const rank = (column: readonly string[]): Map<string, number> =>
    new Map(column.map((id, index) => [id, index]));
  const ranks = [rank(left), rank(middle), rank(right)] as const;
  const count = (pairs: Links["left"], from: Map<string, number>, to: Map<string, number>): number => {
    const lines = pairs.map(([a, b]) => [from.get(a) ?? 0, to.get(b) ?? 0] as const);
    return lines.reduce(
      (sum, [a1, b1], index) =>
        sum + lines.slice(index + 1).filter(([a2, b2]) => (a1 - a2) * (b1 - b2) < 0).length,
      0,
    );
  };
  return count(links.left, ranks[0], ranks[1]) + count(links.right, ranks[1], ranks[2]);
}
