import type { ActType, Sentence, Token } from "../types.ts";
import { ACTS } from "./lexicon.generated.ts";
import type { Range } from "./phrases.ts";

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
  readonly act: ActType;
  readonly frame: FrameName;
  readonly source: string;
}

export interface CueMatch extends Range {
  readonly cue: Cue;
}

/** Words between two words of a cue that need not be in the lexicon: "strongly", "once more". */
const SKIPPABLE = new Set(["ADV", "PART"]);
/** `_` in a cue stands for up to this many words, none of them a verb or a mark: "call _ reckless". */
const GAP = 8;

const CUES: readonly Cue[] = ACTS.map(
  (row): Cue => ({
    pattern: row.cue.split(" "),
    pos: row.pos as Cue["pos"],
    act: row.act as ActType,
    frame: row.frame as FrameName,
    source: row.source,
  }),
);

const byFirstWord = new Map<string, Cue[]>();
for (const cue of CUES) {
  const key = `${cue.pos} ${cue.pattern[0] ?? ""}`;
  byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), cue]);
}
// the longest pattern is the most specific: "refuse to rule out" before "refuse"
for (const cues of byFirstWord.values()) cues.sort((a, b) => b.pattern.length - a.pattern.length);

function fits(word: string, token: Token): boolean {
  if (word === "ING") return /ing$/iu.test(token.text) && token.upos !== "PROPN";
  return token.lemma === word || token.text.toLowerCase() === word;
}

/** Matches `pattern[from…]` at `index`; returns the last token matched, or undefined. */
function matchRest(tokens: readonly Token[], pattern: readonly string[], from: number, index: number): number | undefined {
  const word = pattern[from];
  if (word === undefined) return index - 1;
  if (word === "_") {
    for (let gap = 1; gap <= GAP; gap += 1) {
      const passed = tokens[index + gap - 1];
      if (passed === undefined || passed.upos === "VERB" || passed.upos === "PUNCT") return undefined;
      const last = matchRest(tokens, pattern, from + 1, index + gap);
      if (last !== undefined) return last;
    }
    return undefined;
  }
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const token = tokens[index + skipped];
    if (token === undefined) return undefined;
    if (fits(word, token)) return matchRest(tokens, pattern, from + 1, index + skipped + 1);
    // articles too: "stress the need" is printed with any determiner
    if (!SKIPPABLE.has(token.upos) && token.upos !== "DET") return undefined;
  }
  return undefined;
}

/** The most specific cue whose first word is the token at `head`. */
export function matchCue(sentence: Sentence, head: number, pos: Cue["pos"]): CueMatch | undefined {
  const token = sentence.tokens[head];
  if (token === undefined) return undefined;
  for (const cue of byFirstWord.get(`${pos} ${token.lemma}`) ?? []) {
    const pattern = cue.pattern.filter((word, index) => index === 0 || word !== "the");
    const last = matchRest(sentence.tokens, pattern, 1, head + 1);
    if (last !== undefined) return { first: head, last, cue };
  }
  return undefined;
}
