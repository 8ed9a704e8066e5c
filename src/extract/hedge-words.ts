import { CERTAINTIES, type Certainty, type Sentence, type Token } from "../types.ts";
import { inTree, type Clause } from "./clauses.ts";
import { groupBy } from "./group-by.ts";
import { verbMatcher } from "./lexicon.ts";
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
}

interface Line {
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

const ofKind = (...kinds: readonly string[]): readonly Line[] =>
  LINES.filter(({ kind }) => kinds.includes(kind));
const byWord = (kind: string): ReadonlyMap<string, Line> =>
  new Map(ofKind(kind).map((line) => [line.pattern[0] ?? "", line]));

const MODALS = byWord("modal");
const ADVERBS = groupBy(ofKind("adverb"), ({ pattern }) => pattern[0] ?? "");
const ATTRIBUTES = byWord("attribute");
const NOUNS = byWord("noun");
const matchVerb = verbMatcher(ofKind("verb", "raising", "adjective"));

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";

/** As hedges of a line: none where the words say no more than that it is certain. */
function hedge(line: Line | undefined, { first, last }: Range, denied = false): readonly Hedge[] {
  if (line === undefined) return [];
  const certainty = denied ? line.denied : line.certainty;
  const { kind, distance: distanced } = line;
  if ((certainty === undefined || certainty === "certain") && !distanced) return [];
  const sure = certainty === "certain" ? undefined : certainty;
  const against = line.against && !denied;
  return [{ first, last, kind, distanced, against, ...(sure === undefined ? {} : { certainty: sure }) }];
}

/** "may", "might", "must have"; not the wish "May they prosper". */
function modalIn({ sentence: { tokens }, group }: Clause): readonly Hedge[] {
  const line = MODALS.get(group.modal ?? "");
  const first = tokens.findIndex(
    (token, index) => index >= group.first && index <= group.last && lower(token) === group.modal,
  );
  if (line === undefined || first < 0 || (first === 0 && group.modal === "may")) return [];
  if (line.pattern[1] === "have" && !group.perfect) return [];
  return hedge(line, { first, last: first + line.pattern.length - 1 }, group.negated);
}

/** True where words belong to the verb, as the tree has it or as they stand between its parts: not "probably the tallest". */
function isOfVerb({ sentence: { tokens }, group }: Clause, { first, last }: Range): boolean {
  const among = (index: number): boolean => index >= first && index <= last;
  let head = tokens[last]?.head ?? -1;
  for (let steps = 0; among(head) && steps <= last - first; steps += 1) head = tokens[head]?.head ?? -1;
  const predicate = inTree(tokens, group);
  return (
    head === predicate ||
    (head >= group.first && head <= group.last) ||
    (first > group.first && last < group.last)
  );
}

function adverbsIn(clause: Clause): readonly Hedge[] {
  const { tokens } = clause.sentence;
  return tokens.flatMap((token, first) =>
    (ADVERBS.get(lower(token)) ?? []).flatMap((line) => {
      const { pattern } = line;
      const range = { first, last: first + pattern.length - 1 };
      const here = pattern.every((word, offset) => lower(tokens[first + offset]) === word);
      // "is likely" is the adjective
      const adverb = pattern.length > 1 || token.upos === "ADV";
      return here && adverb && isOfVerb(clause, range) ? hedge(line, range) : [];
    }),
  );
}

/** The hedges among a clause's own words: its modal, its adverbs, and its verb where that judges what hangs on it. */
export function hedgesIn(clause: Clause): readonly Hedge[] {
  const { sentence, group } = clause;
  const match = matchVerb(sentence, group);
  const verb =
    match === undefined ? [] : hedge(match.cue, { first: group.first, last: match.last }, group.negated);
  return [...modalIn(clause), ...adverbsIn(clause), ...verb];
}

/** "a chance that it closes": a noun that what hangs on it is judged by. */
export function nounHedge({ tokens }: Sentence, index: number): readonly Hedge[] {
  const line = NOUNS.get(tokens[index]?.lemma ?? "");
  const denied = tokens.some(({ head, text }) => head === index && /^(?:no|little|not)$/iu.test(text));
  return hedge(line, { first: index, last: index }, denied);
}

/** "an *alleged* offer", "a *possible* sale": the attributes of a noun. */
export function attributeHedges({ tokens }: Sentence, noun: number): readonly Hedge[] {
  return tokens.flatMap((token, index) =>
    token.head === noun && token.relation === "amod" && index < noun
      ? hedge(ATTRIBUTES.get(lower(token)), { first: index, last: index })
      : [],
  );
}
