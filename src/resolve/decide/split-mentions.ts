import type { Actor, DocumentFacts, Facts, Problem } from "../../types.ts";
import { latestFirst, unusedProblem, type Contradiction } from "./contradictions.ts";
import { madeBy, type Split } from "./decisions.ts";
import { documentsNamed } from "./documents-named.ts";
import { mapReferences } from "../map-references.ts";
import { moveNames, type Moved } from "./move-names.ts";

export interface SplitFacts {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Gives mentions to the actors that splits make. `isOf` tells whether an actor is, or is decided to be, the one that a split
 * names. The latest of the splits that claim a mention has it.
 */
export function splitMentions(
  facts: Facts,
  splits: readonly Split[],
  isOf: (actor: string, split: Split) => boolean,
): SplitFacts {
  if (splits.length === 0) return { facts, problems: [], contradictions: [] };
  const { byHash, problems } = splitsByDocument(facts.documents, splits);
  const used = new Set<Split>();
  const contradictions = new Map<string, Contradiction>();
  const known = new Map(facts.actors.map((actor) => [actor.id, actor]));
  const made = new Map<string, Actor>();
  const moved: Moved[] = [];

  /** Whose a mention in these words is, if a split takes it from an actor. */
  function taker(hash: string, actor: string, words: readonly (string | undefined)[]): string | undefined {
    const claims = (byHash.get(hash) ?? []).filter(
      (split) => isOf(actor, split) && (split.text === undefined || words.map(plain).includes(split.text)),
    );
    const [winner] = claims;
    if (winner === undefined) return undefined;
    for (const loser of claims) {
      used.add(loser);
      if (madeBy(loser) === madeBy(winner)) continue;
      const about = `mentions of ${actor} in ${hash.slice(0, 8)}`;
      contradictions.set(`${splits.indexOf(loser)} ${splits.indexOf(winner)}`, { loser, winner, about });
    }
    const id = madeBy(winner);
    if (!known.has(id) && !made.has(id))
      made.set(id, { id, type: known.get(actor)?.type ?? "Group", label: winner.as, aliases: [] });
    return id;
  }

  const documents = facts.documents.map((document) => {
    const { hash, publisher, source } = document;
    if (!byHash.has(hash)) return document;
    const left = mapReferences(document, (reference) => {
      const to = taker(hash, reference.actor, [reference.text, reference.span?.quote]);
      if (to === undefined) return reference;
      moved.push({ from: reference.actor, to, reference });
      return { ...reference, actor: to };
    });
    const to = publisher === undefined ? undefined : taker(hash, publisher, [source.publisher]);
    return to === undefined ? left : { ...left, publisher: to };
  });
  const idle = splits.filter((split) => !used.has(split) && known.has(split.actor));
  return {
    facts: { documents, actors: moveNames([...facts.actors, ...made.values()], moved, documents) },
    problems: [...problems, ...idle.map((split) => unusedProblem(split, whyIdle(split)))],
    contradictions: [...contradictions.values()],
  };
}

const plain = (words: string | undefined): string | undefined => words?.replace(/\s+/gu, " ").trim();

function whyIdle({ actor, text, documents }: Split): string {
  const words = text === undefined ? "" : ` in the words "${text}"`;
  return `${actor} is not mentioned${words} in ${documents.join(", ")}`;
}

/** Splits by the hash of each document that they name, the latest first. A name that fits no document or several is told. */
function splitsByDocument(
  documents: readonly DocumentFacts[],
  splits: readonly Split[],
): { readonly byHash: ReadonlyMap<string, readonly Split[]>; readonly problems: readonly Problem[] } {
  const byHash = new Map<string, Split[]>();
  const named = latestFirst(splits).flatMap(({ decision: split }) =>
    split.documents.map((name) => ({ split, name, found: documentsNamed(documents, name) })),
  );
  for (const { split, name, found } of named) {
    const isClear = found.length === 1 || found.every(({ source }) => source.id === name);
    for (const { hash } of isClear ? found : []) {
      const others = (byHash.get(hash) ?? []).filter((other) => other !== split);
      byHash.set(hash, [...others, split]);
    }
  }
  const problems = named.flatMap(({ split, name, found }) => {
    if (found.length === 0) return [unusedProblem(split, `no document here is "${name}"`)];
    if (found.length === 1 || found.every(({ source }) => source.id === name)) return [];
    return [unusedProblem(split, `${found.length} documents begin with "${name}": give more of its digits`)];
  });
  return { byHash, problems };
}
