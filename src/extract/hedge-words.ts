import type { Sentence, Token } from "../types.ts";
import { inTree, type Clause } from "./clauses.ts";
import { groupBy } from "./group-by.ts";
import { byWord, hedge, ofKind, type Hedge } from "./hedge-lines.ts";
import { verbMatcher } from "./lexicon.ts";
import type { Range } from "./phrases.ts";

const MODALS = byWord("modal");
const ADVERBS = groupBy(ofKind("adverb"), ({ pattern }) => pattern[0] ?? "");
const ATTRIBUTES = byWord("attribute");
const NOUNS = byWord("noun");
const matchVerb = verbMatcher(ofKind("verb", "raising", "adjective"));

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";

/** "may", "might", "must have"; not the wish "May they prosper". */
function modalIn({ sentence: { tokens }, group }: Clause): readonly Hedge[] {
  const line = MODALS.get(group.modal ?? "");
  const first = tokens.findIndex(
    (token, index) => index >= group.first && index <= group.last && lower(token) === group.modal,
  );
  const opens = tokens.slice(0, first).every(({ upos }) => upos === "PUNCT");
  if (line === undefined || first < 0 || (opens && group.modal === "may")) return [];
  if (line.pattern[1] === "have" && !group.perfect) return [];
  return hedge(line, { first, last: first + line.pattern.length - 1 }, group.negated);
}

/** True where words belong to the verb, as the tree has it or as they stand between its parts: not "probably the tallest". */
function isOfVerb({ sentence: { tokens }, group }: Clause, { first, last }: Range): boolean {
  const among = (index: number): boolean => index >= first && index <= last;
  let head = tokens[last]?.head ?? -1;
  for (let steps = 0; among(head) && steps <= last - first; steps += 1) head = tokens[head]?.head ?? -1;
  const predicate = inTree(tokens, group);
  // "bought probably the oldest ship", "will pay perhaps 20 million", whatever the tree makes of it
  const next = tokens[last + 1]?.upos;
  if (first > group.last && (next === "DET" || next === "NUM")) return false;
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

/** "a chance that it closes": a noun by which what hangs on it is judged. */
export function nounHedge({ tokens }: Sentence, index: number, denied = false): readonly Hedge[] {
  const line = NOUNS.get(tokens[index]?.lemma ?? "");
  const none = tokens.some(({ head, text }) => head === index && /^(?:no|little|not)$/iu.test(text));
  return hedge(line, { first: index, last: index }, denied || none);
}

/** "There *is a chance* that it closes": what there is to what is said. */
function existing({ sentence, group }: Clause): readonly Hedge[] {
  const ofVerb = ({ head }: Token): boolean => head === group.head;
  const { tokens } = sentence;
  const there = tokens.some(
    (token) => ofVerb(token) && token.relation === "expl" && lower(token) === "there",
  );
  const noun = tokens.findIndex((token) => ofVerb(token) && token.relation?.startsWith("nsubj") === true);
  return there && noun >= 0 ? nounHedge(sentence, noun, group.negated) : [];
}

/** The hedges among a clause's own words: its modal, its adverbs, and its verb where that judges what hangs on it. */
export function hedgesIn(clause: Clause): readonly Hedge[] {
  const { sentence, group } = clause;
  const match = matchVerb(sentence, group);
  const verb =
    match === undefined ? [] : hedge(match.cue, { first: group.first, last: match.last }, group.negated);
  return [...modalIn(clause), ...adverbsIn(clause), ...verb, ...existing(clause)];
}

/** The word that ends at `last`, where the analyser cuts it at its hyphens: "so-called". */
function joinedWord(tokens: readonly Token[], last: number): Range & { readonly text: string } {
  let first = last;
  while (first > 0 && tokens[first - 1]?.end === tokens[first]?.start) first -= 1;
  return {
    first,
    last,
    text: tokens
      .slice(first, last + 1)
      .map(lower)
      .join(""),
  };
}

/** "an *alleged* offer", "a *possible* sale": the attributes of a noun. */
export function attributeHedges({ tokens }: Sentence, noun: number): readonly Hedge[] {
  return tokens.flatMap((token, index) => {
    if (token.head !== noun || token.relation !== "amod" || index > noun) return [];
    const { text, ...range } = joinedWord(tokens, index);
    const joined = ATTRIBUTES.get(text);
    return joined === undefined
      ? hedge(ATTRIBUTES.get(lower(token)), { first: index, last: index })
      : hedge(joined, range);
  });
}
