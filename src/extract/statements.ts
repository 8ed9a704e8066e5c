import type { Document, Mention, Quotation, Sentence, Voice } from "../types.ts";
import { clauses } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import type { Reading } from "./draft.ts";
import { given } from "../given.ts";
import { groupBy } from "./group-by.ts";
import { governorsOf, type CuedClause } from "./governors.ts";
import { headline } from "./headline.ts";
import { matchVerb } from "./lexicon.ts";
import type { CueMatch } from "./lexicon.ts";
import { isFirstPerson } from "./mentions.ts";
import { retagged } from "./retag.ts";
import { withSpeakers } from "./spoken-acts.ts";
import { authorOf, CARRIED, issuersOf, quotationSpeaker, subjectOf } from "./speakers.ts";
import type { Trace } from "./trace.ts";

/** A clause with the words that make it an act, the clause that reports it, and whoever says it. */
export interface Statement {
  readonly clause: Clause;
  readonly cue?: CueMatch;
  /** Who its verb is predicated of. */
  readonly subject?: Mention;
  /** The statement whose content this one is: "said" for "would open". */
  readonly governor?: Statement;
  /** Who says it: a reported speaker, or the issuers of a statement. Absent where the author of a news article does. */
  readonly speaker?: Mention;
  readonly voice: Voice;
}

/** True for what an act's own words are about: in "announced that they would" the announcement is the act. */
export function isContentOfAct({ governor }: Statement): boolean {
  return governor?.cue !== undefined && governor.cue.cue.frame !== "report";
}

type Speakers = Map<Quotation, Mention>;

function statementOf(
  document: Document,
  { clause, cue }: CuedClause,
  governor: Statement | undefined,
  speakers: Speakers,
): Statement {
  const subject = subjectOf(document, clause);
  const said = clause.quotation === undefined ? undefined : speakers.get(clause.quotation);
  // "Let me be clear: nobody will pay"
  const quoted = isFirstPerson(said) && document.source.genre !== "news" ? issuersOf(document) : said;
  // "As I said, Malta will pay": "I" is whoever speaks
  const own = isFirstPerson(governor?.subject) ? governor?.speaker : undefined;
  const reported = quoted ?? own ?? governor?.subject ?? governor?.speaker;
  const ownVoice = reported === undefined && (isFirstPerson(subject) || document.source.genre !== "news");
  const told = clause.quotation === undefined && !isFirstPerson(subject);
  const speaker = !ownVoice ? reported : told ? authorOf(document) : issuersOf(document);
  const voice: Voice =
    quoted !== undefined ? "quote" : governor !== undefined ? "indirect" : ownVoice ? "author" : "narrated";
  return { clause, voice, ...given({ cue, subject, governor, speaker }) };
}

/** Statements of one sentence; a reporting clause may stand to the right of what it reports, so each is made when first needed. */
function inSentence(
  document: Document,
  all: readonly CuedClause[],
  speakers: Speakers,
): readonly Statement[] {
  const governors = governorsOf(all);
  const made = new Map<number, Statement>();
  const make = (index: number, depth: number): Statement | undefined => {
    const known = made.get(index);
    const current = all[index];
    if (known !== undefined || current === undefined || depth > all.length) return known;
    const governor = governors.get(index);
    const statement = statementOf(
      document,
      current,
      governor === undefined ? undefined : make(governor, depth + 1),
      speakers,
    );
    made.set(index, statement);
    return statement;
  };
  return all.flatMap((_, index) => make(index, 0) ?? []);
}

/** The sentences with the verbs found that the tagger misses; items of a list know the line that introduces them. */
function headlines(document: Document): readonly Sentence[] {
  let lead: Sentence | undefined;
  return document.sentences.map((read) => {
    const sentence = retagged(document, read);
    if (sentence.kind !== "item") lead = sentence;
    return headline(sentence, lead);
  });
}

function cuedClauses(document: Document, sentence: Sentence): readonly CuedClause[] {
  const cued = clauses(document, sentence).map((clause): CuedClause => ({
    clause,
    cue: matchVerb(sentence, clause.group),
  }));
  return withSpeakers(document, cued);
}

/** "“The road is shut. The bridge is gone,” *the engineer* said": whoever is named where a quotation ends, sentences later. */
function closingSpeaker(
  document: Document,
  quotation: Quotation,
  following: readonly { readonly sentence: Sentence; readonly all: readonly CuedClause[] }[],
): Mention | undefined {
  const last = following.find(
    ({ sentence: { start, end } }) => start < quotation.inner.end && quotation.end < end,
  );
  return last === undefined ? undefined : quotationSpeaker(document, quotation, last.all, []);
}

/** All statements of a document in text order, with governors and speakers. */
export function readStatements(document: Document): readonly Statement[] {
  const statements: Statement[] = [];
  const speakers: Speakers = new Map();
  let from = 0;
  const read = headlines(document).map((sentence) => ({ sentence, all: cuedClauses(document, sentence) }));
  for (const [index, { sentence, all }] of read.entries()) {
    while ((document.quotations[from]?.end ?? Infinity) <= sentence.start) from += 1;
    for (const quotation of quotationsIn(document, sentence, from)) {
      const speaker = speakers.has(quotation)
        ? undefined
        : (quotationSpeaker(document, quotation, all, statements) ??
          closingSpeaker(document, quotation, read.slice(index + 1, index + 1 + CARRIED)));
      if (speaker !== undefined) speakers.set(quotation, speaker);
    }
    statements.push(...inSentence(document, all, speakers));
  }
  return statements;
}

/** Quotations that overlap a sentence, from the first that does not end before it. */
function quotationsIn({ quotations }: Document, sentence: Sentence, from: number): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let index = from; index < quotations.length; index += 1) {
    const quotation = quotations[index];
    if (quotation === undefined || quotation.start >= sentence.end) break;
    if (quotation.end > sentence.start) found.push(quotation);
  }
  return found;
}

/** A document as the rules read it. */
export function readingOf(document: Document, trace?: Trace): Reading {
  const statements = readStatements(document);
  const bySentence = groupBy(statements, ({ clause }) => clause.sentence.number);
  return { document, statements, inSentence: (number) => bySentence.get(number) ?? [], ...given({ trace }) };
}
