import type { Document, Mention, Quotation, Sentence } from "../types.ts";
import type { Clause } from "./clauses.ts";
import { startOf, type CuedClause } from "./governors.ts";
import { inferred, mentionOf } from "./mentions.ts";
import { nounPhrases } from "./phrases.ts";
import type { Statement } from "./statements.ts";

/** Characters between a quotation and the verb of saying behind it: `…," the young mayor of the town said`. */
const NEAR = 40;
/** Sentences over which a quotation goes on without a verb of saying of its own. */
export const CARRIED = 3;

/** The subject of a clause as a mention. */
export function subjectOf(document: Document, { sentence, subject, group }: Clause): Mention | undefined {
  if (subject === undefined) return undefined;
  const limit = group.first > subject.last ? group.first : sentence.tokens.length;
  return mentionOf(document, sentence, subject, { phrases: nounPhrases(sentence), limit });
}

/** Whom a first person stands for outside quotations: the issuers, else whoever published it. */
export function issuersOf({ source }: Document): Mention {
  const { speakers, publisher } = source;
  return inferred(speakers.length > 0 ? speakers.join(" and ") : (publisher ?? "unspecified"));
}

/** Shorter quotations are words, not speech: `the so-called "green belt"`. */
const SPEECH = 40;

/**
 * Who tells what stands outside quotations. In a release that quotes its minister, whoever published it: "The agency will
 * spend 4 million. The minister said: …" is not the minister's word. Elsewhere the issuers.
 */
export function authorOf(document: Document): Mention {
  const { genre, publisher } = document.source;
  const quotes = document.quotations.some(({ inner }) => inner.end - inner.start > SPEECH);
  return genre === "release" && quotes && publisher !== undefined
    ? inferred(publisher.replace(/\s*\([^)]*\)\s*$/u, ""))
    : issuersOf(document);
}

/** The clause that says a quotation: in its sentence, outside its marks, with a verb of the lexicon. */
function quoting(all: readonly CuedClause[], quotation: Quotation): Clause | undefined {
  const outside = all
    .filter(
      ({ clause, cue }) =>
        cue !== undefined &&
        clause.quotation === undefined &&
        clause.subject !== undefined &&
        clause.group.form !== "infinitive",
    )
    .map(({ clause }) => clause);
  const offset = ({ sentence }: Clause, index: number): number => sentence.tokens[index]?.start ?? 0;
  const after = outside.find((clause) => offset(clause, clause.group.first) >= quotation.inner.end);
  const before = outside.findLast((clause) => offset(clause, clause.group.first) < quotation.inner.start);
  const isNear = after !== undefined && offset(after, startOf(after)) - quotation.end < NEAR;
  return isNear ? after : (before ?? after);
}

/** Who speaks in a quotation that no verb of its own sentence introduces: "X said:" before it, or whoever was quoted just now. */
function carriedSpeaker(earlier: readonly Statement[], sentence: Sentence): Mention | undefined {
  for (let index = earlier.length - 1; index >= 0; index -= 1) {
    const statement = earlier[index];
    if (statement === undefined) break;
    const { clause, cue, speaker, subject } = statement;
    const { number, paragraph, tokens } = clause.sentence;
    if (number < sentence.number - CARRIED) break;
    if (number === sentence.number - 1 && tokens.at(-1)?.text === ":" && cue?.cue.frame === "report")
      return subject;
    if (paragraph === sentence.paragraph && clause.quotation !== undefined && speaker !== undefined)
      return speaker;
  }
  return undefined;
}

/** Who says a quotation that the sentence holds or goes on with. */
export function quotationSpeaker(
  document: Document,
  quotation: Quotation,
  all: readonly CuedClause[],
  earlier: readonly Statement[],
): Mention | undefined {
  const clause = quoting(all, quotation);
  if (clause !== undefined) return subjectOf(document, clause);
  const sentence = all[0]?.clause.sentence;
  return sentence === undefined ? undefined : carriedSpeaker(earlier, sentence);
}
