/** What happens to candidates on their way to acts, for whoever asks. Without a trace nothing is recorded. */

import type { ActDraft, Reading } from "./draft.ts";
import type { Range } from "./phrases.ts";
import type { Statement } from "./statements.ts";

/** Why a candidate is left out when its neighbours are looked at (`select.ts`). */
export const DROP_REASONS = [
  "another rule claims the same words",
  "content of another act",
  "noun that is part of a verb’s words",
  "wished for, not done",
  "the sentence makes another act",
  "report without anything that is said",
  "report of the speaker’s own act",
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** Why a rule does not answer to words that it knows. */
export const DECLINE_REASONS = [
  "words that make no act",
  "not a finite verb",
  "under a modal verb",
  "in a clause that asserts nothing",
  "in a subordinate clause",
  "passive that tells of the background",
  "tells how things are done",
  "negated verb",
  "nobody acts",
  "subject is a thing",
  "passive without agent",
  "content of another act",
  "verb of reporting",
  "verb of state or outcome",
  "forecast",
  "nobody says it",
  "nobody owns it",
  "nothing is undertaken",
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** A rule that knows some words and does not answer to them here. */
export interface Declined {
  readonly rule: string;
  readonly statement: Statement;
  /** The words that it knows, by token. */
  readonly words: Range;
  readonly reason: DeclineReason;
}

/** Hears what the stages of extraction do. */
export interface Trace {
  readonly declined: (declined: Declined) => void;
  readonly drafted: (drafts: readonly ActDraft[]) => void;
  /** The whole document was looked at: one draft became others, or one that says more. */
  readonly refined: (before: ActDraft, after: readonly ActDraft[]) => void;
  readonly dropped: (draft: ActDraft, reason: DropReason) => void;
  /** The draft stays, as `after`. */
  readonly kept: (before: ActDraft, after: ActDraft) => void;
  /** The draft is the act of this id. */
  readonly composed: (draft: ActDraft, id: string) => void;
}

/** No acts, and the reason for whoever asks. */
export function decline({ trace }: Reading, declined: Declined): readonly [] {
  trace?.declined(declined);
  return [];
}
