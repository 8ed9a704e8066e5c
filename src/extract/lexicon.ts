import type { ActType, Sentence, Token } from "../types.ts";
import { behindAdjuncts } from "./adjuncts.ts";
import { ACTS } from "./lexicon.generated.ts";
import { groupBy } from "./group-by.ts";
import type { Range } from "./phrases.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { verbLemma } from "./verb-forms.ts";
import { words } from "./words.ts";

/**
 * What the words after a cue are: `report`: what is said, which then decides the type; `content`: what the act is about;
 * `addressee`: who is to do the infinitive after it; `target`: whom it is about or against; `subject`: the subject is the
 * content and nobody is named ("is being considered").
 */
export type FrameName = "report" | "content" | "addressee" | "target" | "subject";

/** A line of `data/lexicon/acts.tsv`. */
export interface Cue {
  readonly pattern: readonly string[];
  readonly pos: "verb" | "noun";
  /** `none`: the words look like a cue and are no act: "declined to comment". */
  readonly act: ActType | "none";
  readonly frame: FrameName;
  readonly source: string;
}

/** Words between two words of a pattern that need not be in the lexicon: "strongly", "once more". */
const SKIPPABLE = new Set(["ADV", "PART"]);
/** `_` in a cue stands for up to this many words, none of them a verb or a mark: "call _ reckless". */
const GAP = 8;

/** Words in order, in the notation of `data/lexicon/README.md`. */
export interface Pattern {
  readonly pattern: readonly string[];
}

export interface Match<Line extends Pattern> extends Range {
  readonly cue: Line;
}

export type CueMatch = Match<Cue>;

const CUES: readonly Cue[] = ACTS.map((row): Cue => ({
  pattern: row.cue.split(" "),
  pos: row.pos as Cue["pos"],
  act: row.act as Cue["act"],
  frame: row.frame as FrameName,
  source: row.source,
}));

/** The lines of a table by a key, the longest pattern, which is the most specific, first: "refuse to rule out" before "refuse". */
function indexed<Line extends Pattern>(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
): ReadonlyMap<string, readonly Line[]> {
  const sorted = lines.toSorted((a, b) => b.pattern.length - a.pattern.length);
  return groupBy(sorted, keyOf);
}

const byFirstWord = indexed(CUES, ({ pos, pattern }) => `${pos} ${pattern[0] ?? ""}`);

const QUOTE_MARK = /^["“”‘’']$/u;

/** `NP` in a cue stands for the first word of a noun phrase: "want NP" is not "want to". */
const NOMINAL = words("DET NUM ADJ NOUN PROPN SYM");

/** Nouns at the end of a cue that say what is undertaken. */
const CONTENT_NOUNS = words("support readiness willingness solidarity backing");

/** `WH` stands for a word that begins an indirect question. */
const ASKING = words("if whether why how what when where who which");
const VERBAL = words("VERB AUX ADV");

function fits(word: string, token: Token, next: Token | undefined): boolean {
  if (word === "NP") return NOMINAL.has(token.upos);
  if (word === "WH") return ASKING.has(token.text.toLowerCase());
  // "is said that", "is said to have left"; not "is said to the press"
  if (word === "CLAUSE")
    return token.lemma === "that" || (token.lemma === "to" && VERBAL.has(next?.upos ?? ""));
  if (word === "ING") return /ing$/iu.test(token.text) && token.upos !== "PROPN";
  const lemma = token.upos === "VERB" ? verbLemma(token) : token.lemma;
  return lemma === word || token.text.toLowerCase() === word;
}

/** The words that a cue needs behind its first, which stands at `head`. */
interface Wanted {
  readonly tokens: readonly Token[];
  readonly head: number;
  readonly pattern: readonly string[];
}

/** Matches `pattern[from…]` at `index`; returns the last token matched, or undefined. */
function matchRest(wanted: Wanted, from: number, index: number): number | undefined {
  const { tokens, head, pattern } = wanted;
  const word = pattern[from];
  if (word === undefined) return index - 1;
  if (word === "_") {
    const here = tokens[index];
    // a heading has no articles: "gives green light"
    if (
      here !== undefined &&
      NOMINAL.has(here.upos) &&
      fits(pattern[from + 1] ?? "", here, tokens[index + 1])
    )
      return matchRest(wanted, from + 1, index);
    for (let gap = 1; gap <= GAP; gap += 1) {
      const passed = tokens[index + gap - 1];
      if (passed === undefined || passed.upos === "VERB" || passed.upos === "PUNCT") return undefined;
      // "expressed thanks for their support" is no support
      if (passed.upos === "ADP" && CONTENT_NOUNS.has(pattern[from + 1] ?? "")) return undefined;
      const last = matchRest(wanted, from + 1, index + gap);
      if (last !== undefined) return last;
    }
    return undefined;
  }
  const start = word === "to" ? behindAdjuncts(tokens, head, index) : index;
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const token = tokens[start + skipped];
    if (token === undefined) return undefined;
    if (fits(word, token, tokens[start + skipped + 1]))
      return matchRest(wanted, from + 1, start + skipped + 1);
    // articles too: "stress the need" is printed with any determiner; and marks: “is ‘not on the table’”
    const passed = SKIPPABLE.has(token.upos) || token.upos === "DET" || QUOTE_MARK.test(token.text);
    if (!passed) return undefined;
  }
  return undefined;
}

function longest<Line extends Pattern & { readonly pos?: string }>(
  { tokens }: Sentence,
  cues: readonly Line[],
  skip: number,
  head: number,
): Match<Line> | undefined {
  for (const cue of cues) {
    const pattern = cue.pattern.filter((word, index) => index === 0 || word !== "the").slice(skip);
    const last = matchRest({ tokens, head, pattern }, 1, head + 1);
    const first = tokens[head];
    if (last === undefined || first === undefined || !fits(pattern[0] ?? "", first, undefined)) continue;
    // the noun phrase of "want NP", the support of "stressed their support for Malta" are content, not cue
    const inContent =
      pattern.at(-1) === "NP" || (cue.pos === "verb" && CONTENT_NOUNS.has(pattern.at(-1) ?? ""));
    return { first: head, last: inContent ? head : last, cue };
  }
  return undefined;
}

/** The most specific cue of the noun at `head`. */
export function matchNoun(sentence: Sentence, head: number): CueMatch | undefined {
  const token = sentence.tokens[head];
  return token === undefined
    ? undefined
    : longest(sentence, byFirstWord.get(`noun ${token.lemma}`) ?? [], 0, head);
}

/** True for words that begin a cue of the lexicon: verbs that make acts. */
export function isCueVerb(lemma: string): boolean {
  return byFirstWord.has(`verb ${lemma}`);
}

const GLAD = words("proud pleased happy glad delighted honoured honored able privileged");
const WISHING = new Set(["want", "wish", "like"]);
const FIRST_PERSON = new Set(["i", "we"]);

/** "am proud to announce", "would like to thank": the verb that the courtesy introduces. */
function courteous(sentence: Sentence, group: VerbGroup): CueMatch | undefined {
  const word = (index: number): string => sentence.tokens[index]?.text.toLowerCase() ?? "";
  const glad =
    group.lemma === "be" && GLAD.has(word(group.head + 1)) && word(group.head + 2) === "to"
      ? group.head + 3
      : undefined;
  const wishing =
    WISHING.has(group.lemma) && FIRST_PERSON.has(word(group.first - 1)) && word(group.head + 1) === "to"
      ? group.head + 2
      : undefined;
  const verb = sentence.tokens[glad ?? wishing ?? -1];
  const index = glad ?? wishing;
  if (verb === undefined || index === undefined || group.negated) return undefined;
  return longest(sentence, byFirstWord.get(`verb ${verb.text.toLowerCase()}`) ?? [], 0, index);
}

/** Finds the most specific line of a table for a verb group. */
export type VerbMatcher<Line extends Pattern> = (
  sentence: Sentence,
  group: VerbGroup,
) => Match<Line> | undefined;

/** Makes the matcher of a table; "be committed" answers to "are committed", whose head is the participle. */
export function verbMatcher<Line extends Pattern>(lines: readonly Line[]): VerbMatcher<Line> {
  const byVerb = indexed(lines, ({ pattern }) => pattern[0] ?? "");
  const copular = (byVerb.get("be") ?? []).filter(({ pattern }) => pattern.length > 1);
  // "is working on" answers to "be working on"; "is clearing" does not answer to "be clear", whose lemma it shares
  const progressive = copular.filter(({ pattern }) => pattern[1]?.endsWith("ing"));
  return (sentence, group) => {
    const participle =
      group.passive || group.progressive
        ? longest(sentence, group.passive ? copular : progressive, 1, group.head)
        : undefined;
    return participle ?? longest(sentence, byVerb.get(group.lemma) ?? [], 0, group.head);
  };
}

const matchCue = verbMatcher(CUES.filter(({ pos }) => pos === "verb"));

/** The most specific cue of a verb group. */
export function matchVerb(sentence: Sentence, group: VerbGroup): CueMatch | undefined {
  return courteous(sentence, group) ?? matchCue(sentence, group);
}
