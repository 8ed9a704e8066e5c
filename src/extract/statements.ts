import type { Document, Mention, Quotation, Sentence, Token, Voice } from "../types.ts";
import { clauses } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import { headline } from "./headline.ts";
import { matchVerb } from "./lexicon.ts";
import type { CueMatch } from "./lexicon.ts";
import { inferred, isFirstPerson, mentionOf } from "./mentions.ts";
import { nounPhrases } from "./phrases.ts";
import { words } from "./words.ts";

/** A clause with the words that make it an act, the clause that reports it, and whoever says it. */
export interface Statement {
  readonly clause: Clause;
  readonly cue?: CueMatch;
  /** Who its verb is predicated of. */
  readonly subject?: Mention;
  /** The statement whose content this one is: "said" for "would open". */
  readonly governor?: Statement;
  /** Who says it, when it is said by somebody else than the author. */
  readonly speaker?: Mention;
  readonly voice: Voice;
}

const TELLING = words("tell inform assure promise remind warn notify convince persuade");
const COMPLEMENTISERS = words("that whether how why if : what");
const MARK = /^["“”„‘’':,]+$/u;

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";
const startOf = (clause: Clause): number =>
  clause.subject === undefined || clause.inherited
    ? clause.group.first
    : Math.min(clause.subject.first, clause.group.first);

interface Draft {
  readonly clause: Clause;
  readonly cue: CueMatch | undefined;
  governor: number | undefined;
}

function canReport(draft: Draft): boolean {
  return (
    draft.cue !== undefined && draft.cue.cue.frame !== "subject" && draft.clause.group.form !== "infinitive"
  );
}

/** True when `inner` begins right where the complement of `outer` must begin. */
function isComplement(outer: Draft, inner: Clause): boolean {
  const { tokens } = inner.sentence;
  const from = (outer.cue?.last ?? outer.clause.group.last) + 1;
  const to = startOf(inner);
  if (to < from) return false;
  const between = tokens.slice(from, to).filter((token) => token.upos !== "ADV");
  if (between.length === 0) return !inner.inherited;
  const last = between[between.length - 1];
  if (COMPLEMENTISERS.has(lower(last)))
    return !between.some((token) => token.upos === "VERB" || token.text === ";");
  if (TELLING.has(outer.clause.group.lemma))
    return (
      !inner.inherited &&
      between.every((token) => token.upos !== "VERB" && token.upos !== "PUNCT" && token.upos !== "SCONJ")
    );
  return (
    !inner.inherited && between.every((token) => MARK.test(token.text)) && outer.cue?.cue.frame === "report"
  );
}

/** A report that closes its sentence: "…, their ministers told reporters." */
function isTrailing(draft: Draft, drafts: readonly Draft[]): boolean {
  const { clause, cue } = draft;
  if (
    cue === undefined ||
    clause.link !== "main" ||
    clause.inherited ||
    clause.subject === undefined ||
    cue.cue.frame === "subject"
  )
    return false;
  // "…, the port announced on Tuesday": nothing but a time may follow
  if (cue.cue.frame !== "report" && clause.sentence.tokens.length - cue.last > 5) return false;
  const start = startOf(clause);
  const before = clause.sentence.tokens[start - 1];
  if (start < 3 || before === undefined || !MARK.test(before.text) || before.text === ":") return false;
  if (drafts.some((other) => other.governor === clause.index)) return false;
  const later = drafts.filter(
    (other) =>
      other.clause.index > clause.index &&
      other.clause.group.form === "finite" &&
      !other.clause.inherited &&
      other.clause.link === "main" &&
      other.clause.quotation === undefined,
  );
  return later.length === 0 && clause.quotation === undefined;
}

function govern(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { clause } = draft;
    if (clause.quotation !== undefined) continue; // quotations find their speaker by their marks
    const outer = drafts
      .slice(0, clause.index)
      .findLast(
        (other) => canReport(other) && other.clause.quotation === undefined && isComplement(other, clause),
      );
    if (outer !== undefined && clause.link !== "relative" && clause.group.form === "finite") {
      draft.governor = outer.clause.index;
      continue;
    }
    const previous = drafts[clause.index - 1];
    if (previous?.governor === undefined) continue;
    const isAct =
      draft.cue !== undefined &&
      clause.group.modal === undefined &&
      !clause.group.passive &&
      clause.link === "coordinate";
    if (!isAct && clause.link !== "participle") draft.governor = previous.governor;
  }
  for (const draft of drafts) {
    if (!isTrailing(draft, drafts)) continue;
    for (const other of drafts) {
      if (other.clause.index < draft.clause.index && other.clause.quotation === undefined)
        other.governor ??= draft.clause.index;
    }
  }
}

/** Draft of the clause that says a quotation: in its sentence, outside its marks, by a verb of saying. */
function quoting(drafts: readonly Draft[], quotation: Quotation): Draft | undefined {
  const outside = drafts.filter(
    ({ clause, cue }) =>
      clause.quotation === undefined &&
      clause.subject !== undefined &&
      cue !== undefined &&
      clause.group.form !== "infinitive",
  );
  const after = outside.find(
    ({ clause }) => (clause.sentence.tokens[clause.group.first]?.start ?? 0) >= quotation.inner.end,
  );
  const before = outside.findLast(
    ({ clause }) => (clause.sentence.tokens[clause.group.first]?.start ?? 0) < quotation.inner.start,
  );
  const isNear =
    after !== undefined &&
    (after.clause.sentence.tokens[startOf(after.clause)]?.start ?? 0) - quotation.end < 40;
  return isNear ? after : (before ?? after);
}

function overlaps(sentence: Sentence, quotation: Quotation): boolean {
  return sentence.start < quotation.end && quotation.start < sentence.end;
}

/** Which sentence's verb of saying introduces a quotation that has none in its own: the last one of its paragraph, or "X said:". */
function inheritedSpeaker(statements: readonly Statement[], sentence: Sentence): Mention | undefined {
  const earlier = statements.findLast(({ clause, speaker, cue }) => {
    const { paragraph, number, end, tokens } = clause.sentence;
    if (number >= sentence.number) return false;
    const introduces =
      lower(tokens[tokens.length - 1]) === ":" &&
      number === sentence.number - 1 &&
      cue?.cue.frame === "report";
    return (
      introduces ||
      (paragraph === sentence.paragraph &&
        number >= sentence.number - 3 &&
        speaker !== undefined &&
        clause.quotation !== undefined &&
        end <= sentence.start)
    );
  });
  if (earlier === undefined) return undefined;
  return earlier.clause.quotation === undefined ? earlier.subject : earlier.speaker;
}

function subjectMention(document: Document, clause: Clause): Mention | undefined {
  if (clause.subject === undefined) return undefined;
  const phrases = nounPhrases(clause.sentence);
  const limit = clause.group.first > clause.subject.last ? clause.group.first : clause.sentence.tokens.length;
  return mentionOf(document, clause.sentence, clause.subject, { phrases, limit });
}

/** Whom a first person stands for outside quotations: the issuers, else whoever published it. */
const issuers = (document: Document): Mention => {
  const [first, ...more] = document.source.speakers;
  return inferred(
    first === undefined ? (document.source.publisher ?? "unspecified") : [first, ...more].join(" and "),
  );
};

/** All statements of a document in text order, with governors and speakers. */
export function readStatements(document: Document): readonly Statement[] {
  const all: Statement[] = [];
  const speakers = new Map<Quotation, Mention>();
  for (const sentence of document.sentences.map(headline)) {
    const drafts = clauses(document, sentence).map((clause): Draft => ({
      clause,
      cue: matchVerb(sentence, clause.group),
      governor: undefined,
    }));
    govern(drafts);
    for (const quotation of document.quotations) {
      if (!overlaps(sentence, quotation) || speakers.has(quotation)) continue;
      const draft = quoting(drafts, quotation);
      const speaker =
        draft === undefined ? inheritedSpeaker(all, sentence) : subjectMention(document, draft.clause);
      if (speaker !== undefined) speakers.set(quotation, speaker);
    }
    const made: Statement[] = [];
    // governors may stand to the right ("…, she said"): make those first
    for (const draft of [...drafts].sort(
      (a, b) =>
        Number(a.governor !== undefined) - Number(b.governor !== undefined) ||
        a.clause.index - b.clause.index,
    )) {
      const { clause, cue } = draft;
      const governor =
        draft.governor === undefined
          ? undefined
          : made.find((statement) => statement.clause.index === draft.governor);
      const quoted = clause.quotation === undefined ? undefined : speakers.get(clause.quotation);
      const subject = subjectMention(document, clause);
      const speaker = quoted ?? (governor === undefined ? undefined : (governor.subject ?? governor.speaker));
      const author =
        speaker === undefined && (isFirstPerson(subject) || document.source.genre !== "news")
          ? issuers(document)
          : undefined;
      made.push({
        clause,
        ...(cue === undefined ? {} : { cue }),
        ...(subject === undefined ? {} : { subject }),
        ...(governor === undefined ? {} : { governor }),
        ...(speaker === undefined ? (author === undefined ? {} : { speaker: author }) : { speaker }),
        voice:
          quoted !== undefined
            ? "quote"
            : governor !== undefined
              ? "indirect"
              : author !== undefined
                ? "author"
                : "narrated",
      });
    }
    all.push(...made.sort((a, b) => a.clause.index - b.clause.index));
  }
  return all;
}
