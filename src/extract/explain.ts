import { given } from "../given.ts";
import type { Act, ActType, Commitment, Document, Evidence, Polarity, Span } from "../types.ts";
import type { ActDraft } from "./draft.ts";
import { evidence } from "./evidence.ts";
import { extractActs } from "./extract.ts";
import { groupBy } from "./group-by.ts";
import { spanOf, type Range } from "./phrases.ts";
import type { Statement } from "./statements.ts";
import type { DeclineReason, Declined, DropReason } from "./trace.ts";

/** What was found out about a candidate after its rule had proposed it. */
export type Change =
  | "actor named elsewhere"
  | "content named elsewhere"
  | "one act for each content"
  | "type decided by what is said"
  | "content is negated";

/** Words that a rule knows, and what became of them. */
export interface Candidate {
  readonly rule: string;
  readonly cue: Evidence;
  /** `act`: it is in the findings; `dropped`: a rule proposed it and its neighbours spoke against it; `declined`: the rule that knows the words did not answer. */
  readonly outcome: "act" | "dropped" | "declined";
  readonly reason?: DropReason | DeclineReason;
  /** Absent where the rule declined. */
  readonly type?: ActType;
  readonly polarity?: Polarity;
  /** As printed; whom a pronoun stands for is not yet known here. Absent where the words name nobody. */
  readonly actor?: string;
  readonly content?: string;
  readonly changes: readonly Change[];
  /** With the outcome `act`. */
  readonly act?: Act;
  readonly commitment?: Commitment;
}

/** A sentence with its candidates in the order of their words. */
export interface ExplainedSentence extends Span {
  readonly number: number;
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** All that a trace heard. A map leads from a draft to what it was before. */
interface Heard {
  readonly drafted: ActDraft[];
  readonly declined: Declined[];
  readonly dropped: Map<ActDraft, DropReason>;
  readonly origin: Map<ActDraft, ActDraft>;
  readonly ids: Map<ActDraft, string>;
  readonly last: Set<ActDraft>;
}

/**
 * Why the built-in extractor finds what it finds in each sentence: which rule answered to which words with what, what
 * was left out later and why, and words that a rule knows and did not answer to. Sentences without any are there too.
 */
export function explainExtraction(document: Document): readonly ExplainedSentence[] {
  const heard: Heard = {
    drafted: [],
    declined: [],
    dropped: new Map(),
    origin: new Map(),
    ids: new Map(),
    last: new Set(),
  };
  const { acts, commitments } = extractActs(document, {
    declined: (declined) => heard.declined.push(declined),
    drafted: (drafts) => heard.drafted.push(...drafts),
    refined: (before, after) => {
      for (const draft of after) heard.origin.set(draft, before);
    },
    dropped: (draft, reason) => {
      heard.dropped.set(draft, reason);
      heard.last.add(draft);
    },
    kept: (before, after) => {
      if (before !== after) heard.origin.set(after, before);
      heard.last.add(after);
    },
    composed: (draft, id) => heard.ids.set(draft, id),
  });
  const byId = new Map(acts.map((act) => [act.id, act]));
  const commitmentOf = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  const proposed = [...heard.last].map((draft) => {
    const act = byId.get(heard.ids.get(draft) ?? "");
    return {
      statement: draft.statement,
      candidate: candidateOf(
        document,
        draft,
        heard,
        given({ act, commitment: commitmentOf.get(act?.commitment ?? "") }),
      ),
    };
  });
  const declined = unanswered(heard).map((one) => ({
    statement: one.statement,
    candidate: declinedCandidate(document, one),
  }));
  const bySentence = groupBy([...proposed, ...declined], ({ statement }) => statement.clause.sentence.number);
  return document.sentences.map(({ number, start, end }) => ({
    number,
    start,
    end,
    text: document.source.text.slice(start, end),
    candidates: (bySentence.get(number) ?? [])
      .map(({ candidate }) => candidate)
      .sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end),
  }));
}

function quote(document: Document, { clause: { sentence } }: Statement, range: Range): Evidence {
  return evidence(document, spanOf(sentence, range));
}

function candidateOf(
  document: Document,
  draft: ActDraft,
  { origin, dropped }: Heard,
  found: Pick<Candidate, "act" | "commitment">,
): Candidate {
  const reason = dropped.get(draft);
  const { rule, statement, cue, type, polarity, content } = draft;
  return {
    rule,
    cue: quote(document, statement, cue),
    outcome: reason === undefined ? "act" : "dropped",
    ...given({
      reason,
      type,
      polarity,
      actor: (found.act?.actors[0] ?? draft.actor ?? statement.speaker)?.text,
      content: content && evidence(document, content).quote,
    }),
    changes: changesOf(draft, origin),
    ...found,
  };
}

/** What differs from the first draft of it, step by step. */
function changesOf(draft: ActDraft, origin: ReadonlyMap<ActDraft, ActDraft>): readonly Change[] {
  const before = origin.get(draft);
  if (before === undefined) return [];
  const siblings = [...origin.values()].filter((other) => other === before).length;
  const denied = draft.polarity !== before.polarity;
  const changes: readonly (readonly [boolean, Change])[] = [
    [draft.actor !== before.actor, "actor named elsewhere"],
    [siblings > 1, "one act for each content"],
    [siblings === 1 && draft.content !== before.content && !denied, "content named elsewhere"],
    [draft.type !== before.type, "type decided by what is said"],
    [denied, "content is negated"],
  ];
  return [...changesOf(before, origin), ...changes.filter(([is]) => is).map(([, change]) => change)];
}

/** Words that no rule answered to; a rule may decline what another takes. */
function unanswered({ declined, drafted }: Heard): readonly Declined[] {
  return declined.filter(
    ({ statement: { clause }, words }) =>
      !drafted.some(
        ({ statement, cue }) =>
          statement.clause.sentence.number === clause.sentence.number &&
          cue.first <= words.last &&
          words.first <= cue.last,
      ),
  );
}

function declinedCandidate(document: Document, { rule, statement, words, reason }: Declined): Candidate {
  return { rule, cue: quote(document, statement, words), outcome: "declined", reason, changes: [] };
}
