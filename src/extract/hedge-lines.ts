import { CERTAINTIES, type Certainty } from "../types.ts";
import { HEDGES } from "./lexicon.generated.ts";
import type { Range } from "./phrases.ts";

/** Words by which somebody is less than sure, or keeps a distance: a line of `data/lexicon/hedges.tsv` as a text has it. */
export interface Hedge extends Range {
  readonly kind: string;
  /** Undefined for words that keep a distance and judge nothing: "reportedly". */
  readonly certainty?: Exclude<Certainty, "certain">;
  readonly distanced: boolean;
  /** The content is put as not so: "unlikely", "doubt". */
  readonly against: boolean;
  /** The hedge itself is denied: "not certain", "not unlikely". "Not likely" denies what is likely. */
  readonly absorbs: boolean;
}

/** A line of the table. */
export interface Line {
  readonly pattern: readonly string[];
  readonly kind: string;
  readonly certainty: Certainty | undefined;
  readonly denied: Certainty | undefined;
  readonly against: boolean;
  readonly distance: boolean;
}

const certaintyOf = (word: string): Certainty | undefined => CERTAINTIES.find((name) => name === word);

const LINES: readonly Line[] = HEDGES.map((row) => ({
  pattern: row.hedge.split(" "),
  kind: row.kind,
  certainty: certaintyOf(row.certainty),
  denied: certaintyOf(row.denied === "" ? row.certainty : row.denied),
  against: row.side === "against",
  distance: row.distance === "yes",
}));

/** The lines of some kinds. */
export const ofKind = (...kinds: readonly string[]): readonly Line[] =>
  LINES.filter(({ kind }) => kinds.includes(kind));
/** The lines of a kind of one word each, by it. */
export const byWord = (kind: string): ReadonlyMap<string, Line> =>
  new Map(ofKind(kind).map((line) => [line.pattern[0] ?? "", line]));

/** As hedges of a line: none where the words say no more than that it is certain. */
export function hedge(line: Line | undefined, { first, last }: Range, denied = false): readonly Hedge[] {
  if (line === undefined) return [];
  const certainty = denied ? line.denied : line.certainty;
  const { kind, distance: distanced } = line;
  if ((certainty === undefined || certainty === "certain") && !distanced) return [];
  const sure = certainty === "certain" ? undefined : certainty;
  const against = line.against && !denied;
  // "not clear whether" says that something is not known, and of what that is neither that it is so nor that it is not
  const absorbs = denied && certainty !== "unspecified" && (line.against || line.denied !== line.certainty);
  return [
    { first, last, kind, distanced, against, absorbs, ...(sure === undefined ? {} : { certainty: sure }) },
  ];
}
