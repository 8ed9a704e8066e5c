import { titleOf } from "../analyse/offices.ts";
import { demonymState, entryByKey, lookup, type GazetteerEntry } from "../analyse/gazetteer.ts";
import type { Act, Commitment, Document, DocumentFacts, Findings, Mention, Reference } from "../types.ts";
import type { ActorBook } from "./actors.ts";
import { sideOf } from "./cast.ts";
import { publisherSide } from "../extract/own-side.ts";
import { resolveMention } from "./mentions.ts";
import { mergeMentions } from "./merge.ts";
import { spokenFor } from "./spoken-for.ts";
import { statedRelations } from "./relations.ts";
import { discourseOf, type Discourse } from "./discourse.ts";

const FOREIGN = /\b(?:foreign|external)\b/iu;

/** A foreign ministry speaks for its state. */
function stateOf(side: GazetteerEntry): GazetteerEntry {
  const state = side.partOf !== undefined && FOREIGN.test(side.label) ? entryByKey(side.partOf) : undefined;
  return state ?? side;
}

/** "Kenya’s foreign ministry", "the Kenyan foreign office": the state that is named with it. */
function foreignMinistrys(label: string): GazetteerEntry | undefined {
  const owner =
    /^(?:the )?(.+?)(?:['’]s?)? (?:foreign|external affairs) (?:ministry|office|department)$/iu.exec(
      label,
    )?.[1];
  return owner === undefined ? undefined : (demonymState(owner) ?? lookup(owner));
}

/**
 * Whoever speaks for a side binds the side: a president's state, a spokesperson's ministry (ontology: speaker and committer).
 * The issuer of a statement whose post the text does not give speaks for whoever published it.
 */
function sideActor(discourse: Discourse, reference: Reference): Reference {
  const { book, people, document } = discourse;
  const type = book.typeOf(reference.actor);
  const bound = (entry: GazetteerEntry): Reference => ({
    ...reference,
    actor: book.addEntry(entry),
    basis: "inferred",
  });
  const listedPublisher = (): Reference | undefined => {
    const publisher = publisherSide(document);
    return publisher === undefined || publisher.type === "Place" ? undefined : bound(stateOf(publisher));
  };
  const anyPublisher = (): Reference => {
    const { publisher: name, genre } = document.source;
    if (name === undefined || genre === "news") return reference;
    return listedPublisher() ?? { ...reference, actor: book.addBody(name), basis: "inferred" };
  };
  if (type === "Office") {
    const side = entryByKey(book.postIn(reference.actor) ?? "");
    return side === undefined ? reference : bound(side);
  }
  if (type === "Group" || type === "Organisation") {
    const side = spokenFor(discourse, reference) ?? foreignMinistrys(book.labelOf(reference.actor));
    if (side === undefined) return isPost(book.labelOf(reference.actor)) ? anyPublisher() : reference;
    return typeof side === "string"
      ? { ...reference, actor: book.add({ type: "Organisation", label: side }), basis: "inferred" }
      : bound(stateOf(side));
  }
  if (type !== "Person") return reference;
  const character = people.get(reference.actor);
  const side = character === undefined ? undefined : sideOf(character);
  if (side !== undefined) return bound(stateOf(side));
  const ministry = foreignMinistrys(character?.side ?? "");
  if (ministry !== undefined) return bound(ministry);
  if (character?.side !== undefined)
    return {
      ...reference,
      actor: book.add({ type: "Organisation", label: character.side }),
      basis: "inferred",
    };
  return listedPublisher() ?? reference;
}

/** "Governor": a post without the name of whoever holds it, or of the body. */
function isPost(label: string): boolean {
  const kind = titleOf(label)?.kind;
  return kind === "head" || kind === "minister" || kind === "head-of-government" || kind === "head-of-state";
}

const distinct = (references: readonly Reference[]): readonly Reference[] =>
  references.filter(
    (reference, index) => references.findIndex(({ actor }) => actor === reference.actor) === index,
  );

function withoutSpan(reference: Reference): Reference {
  if (reference.basis !== "inferred" || reference.span === undefined) return reference;
  const { actor, basis, text } = reference;
  return { actor, basis, text };
}

function resolveAct(discourse: Discourse, act: Act): Act<Reference> {
  const all = (mentions: readonly Mention[]): readonly Reference[] =>
    distinct(mentions.flatMap((mention) => resolveMention(discourse, mention)));
  const actors = all(act.actors);
  discourse.recent.push({
    actors: actors.map(({ actor }) => actor),
    at: act.actors[0]?.span?.start ?? act.cue.start,
    tells: act.rule === "according-to",
  });
  const { onBehalfOf: _, ...rest } = act;
  return { ...rest, actors, addressees: all(act.addressees), targets: all(act.targets) };
}

function resolveCommitment(discourse: Discourse, commitment: Commitment): Commitment<Reference> {
  const all = (mentions: readonly Mention[]): readonly Reference[] =>
    distinct(mentions.flatMap((mention) => resolveMention(discourse, mention)));
  const committers = distinct(
    all(commitment.committers).map((reference) => withoutSpan(sideActor(discourse, reference))),
  );
  return {
    ...commitment,
    committers,
    beneficiaries: all(commitment.beneficiaries),
    targets: all(commitment.targets),
  };
}

/** Turns the mentions of one document's findings into actors of the book, and finds what the text says of these. */
export function resolve(
  document: Document,
  findings: Findings,
  book: ActorBook,
): Findings<Reference> & Pick<DocumentFacts, "relations"> {
  const discourse = discourseOf(document, book);
  const found = new Map(findings.commitments.map((commitment) => [commitment.id, commitment]));
  const done = new Set<string>();
  const commitments: Commitment<Reference>[] = [];
  const acts = findings.acts.map((act) => {
    const resolved = resolveAct(discourse, act);
    const commitment = found.get(act.commitment ?? "");
    if (commitment !== undefined && !done.has(commitment.id)) {
      done.add(commitment.id);
      commitments.push(resolveCommitment(discourse, commitment));
    }
    return resolved;
  });
  const relations = statedRelations(discourse);
  return {
    ...mergeMentions(document, { acts, commitments }),
    ...(relations.length > 0 ? { relations } : {}),
  };
}
