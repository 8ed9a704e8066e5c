import { camelCase } from "../../analyse/gazetteer.ts";
import type { ActorType } from "../../types.ts";

/** Kinds of decisions, in the order in which they take effect. */
export const DECISION_KINDS = ["split", "same", "different", "retype", "rename", "link", "hide"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Who decided, when and why. Nothing is filled in: a program that writes decisions knows no clock. */
interface Decided {
  readonly by?: string;
  /** Day, `YYYY-MM-DD`. Where two decisions contradict each other, the later day counts. */
  readonly on?: string;
  readonly why?: string;
  /** Where it is written, for messages: `decisions.jsonl:3`. Set by `parseDecisions`, not written. */
  readonly where?: string;
}

/** All are one actor. The first stays; mentions and names of the others go to it. */
export interface Same extends Decided {
  readonly decide: "same";
  readonly actors: readonly [string, string, ...string[]];
}

/** Two actors: never suggested as one, and no `same` joins them. */
export interface Different extends Decided {
  readonly decide: "different";
  readonly actors: readonly [string, string];
}

/**
 * One actor of the program is two: its mentions in these documents become the actor `as`, whose id is made from that label.
 * An actor that has this id already takes them.
 */
export interface Split extends Decided {
  readonly decide: "split";
  readonly actor: string;
  /** SHA-256 of a text, 8 or more of its first digits, or the id of a source. */
  readonly documents: readonly [string, ...string[]];
  /** Only mentions in these words. */
  readonly text?: string;
  readonly as: string;
}

export interface Rename extends Decided {
  readonly decide: "rename";
  readonly actor: string;
  readonly label: string;
}

export interface Retype extends Decided {
  readonly decide: "retype";
  readonly actor: string;
  readonly type: ActorType;
}

export interface Link extends Decided {
  readonly decide: "link";
  readonly actor: string;
  /** "Q142". */
  readonly wikidata: string;
}

/** Neither the actor nor what it alone says or would do appears. */
export interface Hide extends Decided {
  readonly decide: "hide";
  readonly actor: string;
}

/** What a person says about the actors of a run, against the program. Actors are named by their ids. */
export type Decision = Same | Different | Split | Rename | Retype | Link | Hide;

/** Ids that a decision names, without the one that a split makes. */
export function actorsNamed(decision: Decision): readonly string[] {
  return "actors" in decision ? decision.actors : [decision.actor];
}

/** The id of the actor that a split makes: of its label alone, so that other documents do not change it. */
export function madeBy({ as }: Split): string {
  return camelCase(as);
}
