/** Counts and what is made of them. */

/** How many are right, how many the program gave, how many there are. */
export interface Count {
  right: number;
  given: number;
  wanted: number;
}

export const newCount = (): Count => ({ right: 0, given: 0, wanted: 0 });

/** Counters by name, made when they are first asked for. */
export function counters(): { readonly of: (name: string) => Count; readonly all: ReadonlyMap<string, Count> } {
  const all = new Map<string, Count>();
  const of = (name: string): Count => {
    const count = all.get(name) ?? newCount();
    all.set(name, count);
    return count;
  };
  return { of, all };
}

/** F1 in percent with two decimals: the harmonic mean of the share of the given that is right and of the wanted that is found. */
export function f1({ right, given, wanted }: Count): number {
  return given + wanted === 0 ? 0 : Math.round((20_000 * right) / (given + wanted)) / 100;
}
