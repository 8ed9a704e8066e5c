/** Sets of ids that are joined for a reason and kept apart for a reason. */
export interface Classes<Reason> {
  /** Equal for all ids of one class. */
  readonly classOf: (id: string) => string;
  /** Why two ids must not be in one class, themselves or by the classes that they are in. */
  readonly barred: (a: string, b: string) => Reason | undefined;
  /** Why two ids are in one class: the reason that joined the classes they were in. */
  readonly joinedBy: (a: string, b: string) => Reason | undefined;
  readonly join: (a: string, b: string, because: Reason) => void;
  readonly bar: (a: string, b: string, because: Reason) => void;
}

/** Why an id is in the class of another. */
interface Link<Reason> {
  readonly parent: string;
  readonly because: Reason;
  /** Links count up as they are made. */
  readonly step: number;
}

/** A union-find forest, joined by size and not compressed, so that the way from an id to its root tells why it is there. */
export function createClasses<Reason>(): Classes<Reason> {
  const forest = new Map<string, Link<Reason>>();
  const sizes = new Map<string, number>();
  /** Root to the roots that it must not be joined with. */
  const bars = new Map<string, Map<string, Reason>>();

  function classOf(id: string): string {
    let root = id;
    for (let link = forest.get(root); link !== undefined; link = forest.get(root)) root = link.parent;
    return root;
  }

  function bar(a: string, b: string, because: Reason): void {
    for (const [from, to] of [
      [classOf(a), classOf(b)],
      [classOf(b), classOf(a)],
    ] as const) {
      const list = bars.get(from) ?? new Map<string, Reason>();
      if (!list.has(to)) list.set(to, because);
      bars.set(from, list);
    }
  }

  function join(a: string, b: string, because: Reason): void {
    const [first, second] = [classOf(a), classOf(b)];
    if (first === second) return;
    const [big, small] =
      (sizes.get(first) ?? 1) >= (sizes.get(second) ?? 1) ? [first, second] : [second, first];
    forest.set(small, { parent: big, because, step: forest.size });
    sizes.set(big, (sizes.get(big) ?? 1) + (sizes.get(small) ?? 1));
    for (const [other, why] of bars.get(small) ?? []) {
      bars.get(other)?.delete(small);
      bar(big, other, why);
    }
    bars.delete(small);
  }

  function joinedBy(a: string, b: string): Reason | undefined {
    const fromA = new Map<string, Link<Reason> | undefined>([[a, undefined]]);
    let at = a;
    for (let link = forest.get(at); link !== undefined; link = forest.get(at)) {
      at = link.parent;
      fromA.set(at, link);
    }
    at = b;
    let fromB: Link<Reason> | undefined;
    for (let link = forest.get(at); !fromA.has(at) && link !== undefined; link = forest.get(at)) {
      fromB = link;
      at = link.parent;
    }
    // links are made from the leaves to the root, so the last one on each side is the latest
    const meeting = fromA.get(at);
    if (!fromA.has(at)) return undefined;
    return (meeting?.step ?? -1) > (fromB?.step ?? -1) ? meeting?.because : fromB?.because;
  }

  return { classOf, barred: (a, b) => bars.get(classOf(a))?.get(classOf(b)), joinedBy, join, bar };
}
