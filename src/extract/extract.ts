import type {
  Act,
  Commitment,
  Document,
  EvidenceList,
  Findings,
  Mention,
  Polarity,
  Sentence,
  Span,
  Stance,
  Status,
} from "../types.ts";
import { isActorLike } from "./actors.ts";
import { commitmentOf, statusOf } from "./commitments.ts";
import { withConfidence } from "./confidence.ts";
import type { ActDraft, Reading } from "./draft.ts";
import { evidence, sentenceEvidence } from "./evidence.ts";
import { given } from "../given.ts";
import { hedgingOf, type Hedging } from "./hedges.ts";
import { inferred } from "./mentions.ts";
import { spanOf } from "./phrases.ts";
import { refine } from "./refine.ts";
import { draftActs } from "./rules.ts";
import { select } from "./select.ts";
import type { Selected } from "./select.ts";
import { readingOf } from "./statements.ts";
import type { Trace } from "./trace.ts";

/** Finds acts and commitments in a document. Give your own beside the built-in one in `config.ts`. */
export interface Extractor {
  readonly name: string;
  readonly extract: (document: Document) => Findings;
}

function idOf(document: Document, draft: ActDraft, taken: Set<string>): string {
  const { start, end } = spanOf(draft.statement.clause.sentence, draft.cue);
  const base = `act-${start}-${end}`;
  const id = taken.has(base) ? `${base}-${draft.content?.start ?? start}` : base;
  if (taken.has(id))
    throw new Error(
      `two acts named ${id} in ${document.source.id}: rules must not find the same words twice`,
    );
  taken.add(id);
  return id;
}

/** "We commit to the following:", "we will:" – the items say it; the line that leads to them is left out unless asked for (conventions, "How many"). */
function isLeadIn({ rule, cue, statement }: ActDraft, content: string): boolean {
  const bare = rule !== "cue-report" && content.split(/\s/u).length <= 2;
  const { tokens } = statement.clause.sentence;
  // "the parties pledge to:"
  const closes = rule !== "cue-report" && cue.last >= tokens.length - 3;
  const announces = bare || closes || /^(?:the )?following\b/iu.test(content);
  return announces && tokens.at(-1)?.text === ":";
}

/** Who acts when the words do not say: the speaker, else whoever acted last, else the publisher. */
function fallbackActor(document: Document, previous: Mention | undefined): Mention {
  if (previous !== undefined) return { ...inferred(previous.text), antecedent: previous };
  return inferred(document.source.speakers[0] ?? document.source.publisher ?? "unspecified");
}

/** How many sentences before "the promise was kept" the promise may have been told. */
const TAKEN_UP_WITHIN = 3;

/** The last commitment told before a sentence that takes it up. */
function lastTold(
  { sentences }: Document,
  commitments: readonly Commitment[],
  { start, number }: Sentence,
): Commitment | undefined {
  const last = commitments.at(-1);
  const from = sentences[Math.max(0, number - 1 - TAKEN_UP_WITHIN)]?.start ?? 0;
  const at = last?.evidence.at(-1)?.start ?? -1;
  return from <= at && at < start ? last : undefined;
}

const told = (commitment: Commitment, status: Status, [sentence]: EvidenceList): Commitment => ({
  ...commitment,
  status,
  evidence: [...commitment.evidence, sentence],
});

const OPPOSITE: Readonly<Record<Polarity, Polarity>> = { positive: "negative", negative: "positive" };

/** How the content is put. "Unlikely to pay" says that somebody will not, with some doubt. */
function stanceOf(document: Document, draft: ActDraft, { certainty, words, against }: Hedging): Stance {
  const { polarity, modality, statement } = draft;
  const hedges = words.map((range) => evidence(document, spanOf(statement.clause.sentence, range)));
  return {
    polarity: against ? OPPOSITE[polarity] : polarity,
    modality,
    certainty,
    ...(hedges.length === 0 ? {} : { hedges }),
  };
}

function compose(reading: Reading, selected: readonly Selected[]): Findings {
  const { document, trace } = reading;
  const acts: Act[] = [];
  const commitments: Commitment[] = [];
  const taken = new Set<string>();
  const ids = new Map<ActDraft, string>();
  const inOrder = [...selected].sort(
    (a, b) =>
      a.draft.statement.clause.sentence.start - b.draft.statement.clause.sentence.start ||
      a.draft.cue.first - b.draft.cue.first,
  );
  for (const { draft } of inOrder) ids.set(draft, idOf(document, draft, taken));
  let previous: Mention | undefined;
  for (const { draft, reports } of inOrder) {
    const { statement } = draft;
    const { sentence } = statement.clause;
    const cue = evidence(document, spanOf(sentence, draft.cue));
    const id = ids.get(draft) ?? "";
    trace?.composed(draft, id);
    const actor = draft.actor ?? statement.speaker ?? fallbackActor(document, previous);
    previous = actor.antecedent ?? actor;
    const content: Span = draft.content ?? cue;
    const hedging = hedgingOf(draft, reading);
    const stance = stanceOf(document, draft, hedging);
    const span = evidence(document, content);
    const optional = isLeadIn(draft, span.quote);
    const earlier = draft.takesUp === true ? lastTold(document, commitments, sentence) : undefined;
    if (earlier !== undefined && draft.status !== undefined)
      commitments[commitments.indexOf(earlier)] = told(
        earlier,
        draft.status,
        sentenceEvidence(document, sentence),
      );
    const commitment =
      reports.length > 0 || draft.takesUp === true
        ? undefined
        : commitmentOf(document, draft, {
            id: id.replace("act-", "commitment-"),
            content,
            committers: [draft.committer ?? draft.actor ?? actor],
            stance,
            optional,
          });
    const status = statusOf(draft);
    if (commitment !== undefined) commitments.push(commitment);
    acts.push({
      id,
      // what is taken up and was told nowhere is only stated
      type: draft.takesUp === true && earlier === undefined ? "state" : draft.type,
      sentence: sentence.number,
      evidence: sentenceEvidence(document, sentence),
      cue,
      actors: [actor],
      addressees: somebody(document, draft.addressee),
      targets: somebody(document, draft.target),
      content: span.quote.replace(/\s+/gu, " "),
      contentSpan: span,
      ...stance,
      voice: draft.voice ?? statement.voice,
      distanced: hedging.distanced,
      reports: reports.flatMap((inner) => ids.get(inner) ?? []),
      ...given({
        commitment: commitment?.id ?? earlier?.id,
        resultingStatus: commitment === undefined && earlier === undefined ? undefined : status,
      }),
      optional,
      rule: draft.rule,
    });
  }
  return { acts, commitments };
}

const PERSON = /^(?:me|us|you|him|her|them)$/iu;

/** Who can be spoken to or acted against: "praised the board", but "praised the plan" has nobody. */
function somebody(document: Document, mention: Mention | undefined): readonly Mention[] {
  const isSomebody = mention !== undefined && (PERSON.test(mention.text) || isActorLike(document, mention));
  return isSomebody ? [mention] : [];
}

/** Acts and commitments of a document. `trace` hears what became of the candidates. */
export function extractActs(document: Document, trace?: Trace): Findings {
  const reading = readingOf(document, trace);
  const drafts = draftActs(reading);
  trace?.drafted(drafts);
  return withConfidence(compose(reading, select(refine(drafts, reading), reading)));
}

/** The built-in extractor: lexicon and rules over phrases and clauses. */
export const rulesExtractor: Extractor = { name: "rules", extract: (document) => extractActs(document) };
