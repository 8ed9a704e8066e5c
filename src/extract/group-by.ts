/** The elements by their keys, in order; what `Map.groupBy` does where it exists (Node 21). */
export function groupBy<K, V>(list: readonly V[], keyOf: (element: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const element of list) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  return groups;
}
