/** A graph cut into pieces when the page is made, so that the page can save any part of it without a writer of its own. */

/** Texts of a table and of Turtle. Pieces are named by their place in the lists. */
export interface SavedForms {
  /** By `<document>-<act>`, as statements name their acts. */
  readonly acts: Readonly<Record<string, ActPieces>>;
  readonly csv: { readonly head: string; readonly rows: readonly string[] };
  readonly turtle: {
    readonly head: string;
    readonly sections: readonly { readonly title: string; readonly blocks: readonly TurtleBlock[] }[];
    /** Direct edges, each with the numbers of the blocks of the acts or commitments that make it. */
    readonly edges: readonly (readonly [text: string, makers: readonly number[]])[];
  };
}

/** Numbers of the blocks of Turtle of the act and of the acts that tell of it, and of its commitment's row of CSV. */
export interface ActPieces {
  readonly blocks: readonly number[];
  readonly row?: number;
}

/** All that is said of one node, and the blocks of the nodes that it names. Blocks are numbered through the sections, from 0. */
export type TurtleBlock = readonly [text: string, names: readonly number[]];

/** The CSV of the commitments of these acts, in the order of the whole table; `rows` counts them. */
export function savedCsv(
  { acts, csv }: SavedForms,
  chosen: readonly string[],
): { readonly text: string; readonly rows: number } {
  const rows = new Set(chosen.flatMap((act) => acts[act]?.row ?? []));
  const lines = csv.rows.filter((_, index) => rows.has(index));
  return { text: csv.head + lines.join(""), rows: lines.length };
}

/** The Turtle of these acts, with everything that they name, and the direct edges that follow from it. */
export function savedTurtle({ acts, turtle }: SavedForms, chosen: readonly string[]): string {
  const all = turtle.sections.flatMap(({ blocks }) => blocks);
  const kept = new Set<number>();
  const waiting = chosen.flatMap((act) => acts[act]?.blocks ?? []);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (kept.has(next)) continue;
    kept.add(next);
    waiting.push(...(all[next]?.[1] ?? []));
  }
  let number = 0;
  const sections = turtle.sections.map(({ title, blocks }) => ({
    title,
    texts: blocks.filter(() => kept.has(number++)).map(([text]) => text),
  }));
  const edges = turtle.edges.filter(([, makers]) => makers.some((maker) => kept.has(maker)));
  return [
    turtle.head,
    ...[
      ...sections,
      {
        title: "Direct edges, derived from the acts and commitments above",
        texts: edges.map(([text]) => text),
      },
    ]
      .filter(({ texts }) => texts.length > 0)
      .map(({ title, texts }) => `# ${title}\n\n${texts.join("\n")}\n`),
  ].join("");
}
