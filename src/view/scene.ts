/** What a picture shows, before anybody knows where: plain JSON, so that it travels inside an HTML file. */
import type { ActorType, ActType, Polarity, Status, Voice } from "../types.ts";
import type { Family } from "./families.ts";
import type { Passage } from "./passages.ts";

export interface SceneActor {
  readonly id: string;
  readonly type: ActorType;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly wikidata?: string;
  /** Number of statements the actor takes part in; sets the size of its disc. */
  readonly involvement: number;
}

export interface SceneDocument {
  /** First 16 digits of the hash, as in the document's IRI. */
  readonly id: string;
  /** The source's id: a file name, most often. */
  readonly source: string;
  readonly title: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  /** Only `http:` and `https:`; anything else is left out. */
  readonly url?: string;
}

/** One act, as the evidence panel tells it. */
export interface StatementEvidence {
  /** The act's id in its document. */
  readonly act: string;
  readonly type: ActType;
  readonly voice: Voice;
  readonly who: readonly string[];
  readonly onBehalfOf?: string;
  readonly toWhom: readonly string[];
  readonly about: readonly string[];
  readonly benefits: readonly string[];
  /** Who would do it, where that is somebody else than the speaker. */
  readonly byWhom: readonly string[];
  /** "Macron (announce)": those through whom the document knows it. */
  readonly asToldBy: readonly string[];
  readonly due?: string;
  readonly amount?: string;
  readonly conditions: readonly string[];
  readonly status?: Status;
  readonly certainty: string;
  readonly rule: string;
  /** How often findings of the rule are right, 0 to 1; absent where nobody measured it. */
  readonly confidence?: number;
  readonly passages: readonly [Passage, ...Passage[]];
}

/** A day something is to be done by (`deadline`, the last day in time) or on (`scheduled`). */
export interface DueDay {
  readonly kind: "deadline" | "scheduled";
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** A node between speaker and addressee. Acts of one document and one family about the same commitment share it. */
export interface Statement {
  /** Local name of the first act in the graph: `<document>-act-1607-1616`. */
  readonly id: string;
  readonly document: string;
  readonly label: string;
  /** "by 2026-06-30": the second, muted line. */
  readonly due?: string;
  /** Days that could be resolved; absent where there are none. */
  readonly dueDays?: readonly [DueDay, ...DueDay[]];
  /**
   * Can be overdue: it is something to be done, no aside, and this document does not say that it is fulfilled, broken,
   * withdrawn or rejected. What other documents say of the same promise is not looked at.
   */
  readonly open: boolean;
  /** Of the commitment; absent where the acts make none. */
  readonly status?: Status;
  readonly type: ActType;
  readonly family: Family;
  /** The content is put as probable, possible, merely considered or asked about. */
  readonly hedged: boolean;
  readonly polarity: Polarity;
  /** What a careful reader may leave out; behind a switch. */
  readonly optional: boolean;
  readonly evidence: readonly [StatementEvidence, ...StatementEvidence[]];
}

/** From the left: who speaks or binds himself. To the right: at whom it is aimed, or for whom. */
export type EdgeRole =
  | "speaker" | "onBehalfOf" | "committer"
  | "addressee" | "target" | "beneficiary" | "asked"; // prettier-ignore

export interface SceneEdge {
  /** `<from> > <to>`. */
  readonly id: string;
  readonly side: "from" | "to";
  readonly actor: string;
  readonly statement: string;
  readonly roles: readonly [EdgeRole, ...EdgeRole[]];
  readonly hedged: boolean;
  /** Indices into the statement's evidence: the acts that say it. */
  readonly evidence: readonly [number, ...number[]];
}

export interface Scene {
  readonly title: string;
  /** Sorted by id. */
  readonly actors: readonly SceneActor[];
  /** In order of publication, then as the text has them. */
  readonly statements: readonly Statement[];
  readonly edges: readonly SceneEdge[];
  readonly documents: readonly SceneDocument[];
}
