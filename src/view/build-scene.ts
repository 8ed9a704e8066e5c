import type { Act, Actor, Commitment, DocumentFacts, Facts, Reference } from "../types.ts";
import { dueDaysOf, isOpen } from "./due-days.ts";
import { familyOf } from "./families.ts";
import { relaysOf } from "./relays.ts";
import type { Scene, SceneDocument, SceneEdge, Statement, StatementEvidence } from "./scene.ts";
import { isHedgedAct, statementEdges } from "./statement-edges.ts";
import { statementEvidence } from "./statement-evidence.ts";
import { dueWords, shorten, statementLabel } from "./wording.ts";

export interface SceneOptions {
  /** Headline of the picture; "Who committed to what" without one. */
  readonly title?: string;
}

/** Commitments hold at most 120 characters; an act's content, which stands in for a label, may be a paragraph. */
const LABEL_LIMIT = 120;

type Said = Act<Reference>;

/** A statement before its edges are known: acts of one family about one thing. */
interface Group {
  readonly document: DocumentFacts;
  readonly commitment: Commitment<Reference> | undefined;
  readonly acts: Said[];
}

/**
 * Makes the nodes and edges of a picture from the facts of a graph. Every edge names the acts that say it, and every act
 * its sentences. Acts without content and relayed duplicates are left out; nothing is invented.
 */
export function buildScene(facts: Facts, options: SceneOptions = {}): Scene {
  const labels = new Map(facts.actors.map((actor) => [actor.id, actor.label]));
  const documents = facts.documents.toSorted(byPublication);
  const drawn = documents.flatMap((document) => groups(document).map((group) => draw(group, labels)));
  const statements = drawn.map(({ statement }) => statement);
  const edges = drawn.flatMap((each) => each.edges);
  return {
    title: options.title ?? "Who committed to what",
    actors: sceneActors(facts.actors, edges),
    statements,
    edges,
    documents: documents.map(sceneDocument),
  };
}

function byPublication(a: DocumentFacts, b: DocumentFacts): number {
  return compare(a.source.published ?? "", b.source.published ?? "") || compare(a.hash, b.hash);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groups(document: DocumentFacts): readonly Group[] {
  const commitments = new Map(document.commitments.map((commitment) => [commitment.id, commitment]));
  const byKey = new Map<string, Group>();
  const inTextOrder = document.acts.toSorted((a, b) => a.cue.start - b.cue.start || compare(a.id, b.id));
  const relays = relaysOf(document.acts);
  for (const act of inTextOrder) {
    const commitment = act.commitment === undefined ? undefined : commitments.get(act.commitment);
    if (relays.has(act.id) || statementLabel(act, commitment, true).trim() === "") continue;
    const key = commitment ? `${commitment.id} ${familyOf(act.type)}` : act.id;
    const group = byKey.get(key);
    if (group) group.acts.push(act);
    else byKey.set(key, { document, commitment, acts: [act] });
  }
  return [...byKey.values()];
}

function draw({ document, commitment, acts }: Group, labels: ReadonlyMap<string, string>): Drawn {
  const [first, ...others] = acts;
  if (!first) throw new Error(`No act in a group of ${document.source.id}: groups are made from acts.`);
  const id = `${documentId(document)}-${first.id}`;
  const family = familyOf(first.type);
  const evidence = (act: Said): StatementEvidence => statementEvidence(act, commitment, { document, labels });
  const due = commitment?.due;
  const dueDays = dueDaysOf(due);
  const statement: Statement = {
    id,
    document: documentId(document),
    label: shorten(statementLabel(first, commitment, family === "refuse"), LABEL_LIMIT),
    ...(due && { due: shorten(dueWords(due), 40) }),
    ...(dueDays && { dueDays }),
    open: isOpen(acts, commitment),
    ...(commitment && { status: commitment.status }),
    type: first.type,
    family,
    hedged: acts.every((act) => isHedgedAct(act, commitment)),
    polarity: (commitment ?? first).polarity,
    optional: acts.every((act) => act.optional),
    evidence: [evidence(first), ...others.map(evidence)],
  };
  return { statement, edges: statementEdges(statement, acts, commitment) };
}

interface Drawn {
  readonly statement: Statement;
  readonly edges: readonly SceneEdge[];
}

function sceneActors(actors: readonly Actor[], edges: readonly SceneEdge[]): Scene["actors"] {
  const involved = new Map<string, Set<string>>();
  for (const { actor, statement } of edges) {
    const statements = involved.get(actor) ?? new Set();
    involved.set(actor, statements.add(statement));
  }
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  return [...involved].toSorted(([a], [b]) => compare(a, b)).map(([id, statements]) => {
    const actor = known.get(id);
    if (!actor) throw new Error(`Actor "${id}" is referred to but not described. Add it to the facts' actors.`);
    const { type, label, aliases, wikidata } = actor;
    return { id, type, label: shorten(label, LABEL_LIMIT), aliases, ...(wikidata !== undefined && { wikidata }), involvement: statements.size };
  }); // prettier-ignore
}

function documentId({ hash }: DocumentFacts): string {
  return hash.slice(0, 16);
}

function sceneDocument(document: DocumentFacts): SceneDocument {
  const { id: source, title, publisher, published, url } = document.source;
  return {
    id: documentId(document),
    source,
    title: title ?? source,
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && /^https?:\/\//i.test(url) && { url }),
  };
}
