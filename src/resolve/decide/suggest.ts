import { entryByKey } from "../../analyse/gazetteer.ts";
import type { Actor, Facts } from "../../types.ts";
import { actorUses, rolesOf, type ActorUse } from "./actor-use.ts";
import type { Decision } from "./decisions.ts";
import { identitiesOf } from "./identities.ts";
import { foldName } from "./name-keys.ts";
import { candidatesAmong, SUGGESTION_CODES, type Candidate, type SuggestionCode } from "./suggest-pairs.ts";

/** Two actors that may be one. The first is the one that would better stay. */
export interface Suggestion {
  readonly actors: readonly [string, string];
  /** Strongest first; each code once. */
  readonly reasons: readonly { readonly code: SuggestionCode; readonly message: string }[];
}

export interface SuggestOptions {
  /** Pairs that are decided already, as the same or as different, are left out. */
  readonly decisions?: readonly Decision[];
  /** Told of every pair that is looked at: their number grows with the number of names, not with its square. */
  readonly onPair?: (a: string, b: string) => void;
}

/**
 * Pairs of actors that a person should look at; nothing is merged. Sorted by their strongest reason, then by id. Never a pair of
 * which something tells that it is two: both are in the gazetteer, one holds or belongs to the other, or they act side by side.
 */
export function suggestSame(
  facts: Facts,
  { decisions = [], onPair }: SuggestOptions = {},
): readonly Suggestion[] {
  const uses = actorUses(facts);
  const { classOf, areDifferent } = identitiesOf(decisions);
  const together = companions(facts);
  // an actor of another namespace cannot be decided about
  const own = facts.actors
    .filter(({ id }) => /^[A-Za-z0-9_-]+$/u.test(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const found = new Map<string, Candidate[]>();
  for (const candidate of candidatesAmong(own)) {
    const { a, b } = candidate;
    onPair?.(a.id, b.id);
    const isDecided = classOf(a.id) === classOf(b.id) || areDifferent(a.id, b.id);
    if (a.id === b.id || isDecided || areTwo(candidate, uses) || together(a.id, b.id)) continue;
    const key = [a.id, b.id].sort().join(" ");
    found.set(key, [...(found.get(key) ?? []), candidate]);
  }
  return [...found]
    .map(([key, candidates]) => ({ key, candidates: candidates.sort((x, y) => strength(x) - strength(y)) }))
    .sort((x, y) => strength(x.candidates[0]) - strength(y.candidates[0]) || (x.key < y.key ? -1 : 1))
    .flatMap(({ candidates }) => suggestion(candidates, uses));
}

const strength = (candidate: Candidate | undefined): number =>
  candidate === undefined ? SUGGESTION_CODES.length : SUGGESTION_CODES.indexOf(candidate.code);

function suggestion(
  candidates: readonly Candidate[],
  uses: ReadonlyMap<string, ActorUse>,
): readonly Suggestion[] {
  const [first] = candidates;
  if (first === undefined) return [];
  const reasons = candidates
    .filter(({ code }, i) => candidates.findIndex((other) => other.code === code) === i)
    .map(({ code, message }) => ({ code, message }));
  return [{ actors: inOrder(first, uses), reasons }];
}

/** Who would stay: who is listed, who has the fuller name where one is short for the other, who is named more often. */
function inOrder({ code, a, b }: Candidate, uses: ReadonlyMap<string, ActorUse>): readonly [string, string] {
  const isShort = code === "acronym" || code === "surname" || code === "part";
  const weight = (actor: Actor): readonly number[] => [
    isListed(actor) ? 1 : 0,
    isShort && actor === b ? 1 : 0,
    uses.get(actor.id)?.statements ?? 0,
    actor.label.length,
  ];
  const [wa, wb] = [weight(a), weight(b)];
  const better = wa.map((value, i) => value - (wb[i] ?? 0)).find((difference) => difference !== 0);
  const aStays = better === undefined ? a.id < b.id : better > 0;
  return aStays ? [a.id, b.id] : [b.id, a.id];
}

const isListed = ({ id }: Actor): boolean => entryByKey(id) !== undefined;

/** What tells that two actors are two, whatever they are called. */
function areTwo({ code, a, b }: Candidate, uses: ReadonlyMap<string, ActorUse>): boolean {
  if (a.holds === b.id || b.holds === a.id || a.postIn === b.id || b.postIn === a.id) return true;
  if (code === "same-wikidata") return false;
  if (isListed(a) && isListed(b)) return true;
  // a person may be called by an office that others held
  const posts = [a.type, b.type].sort().join(" ") === "Office Person";
  if (code === "same-name" && posts && foldName(a.label) !== foldName(b.label)) return true;
  // what belongs to a listed body is named after it
  if (code === "part") return isListed(a);
  // within a document resolution has seen the surname and the full name
  return code === "surname" && isWithin(uses.get(a.id)?.documents, uses.get(b.id)?.documents);
}

function isWithin(few: ReadonlySet<string> = new Set(), many: ReadonlySet<string> = new Set()): boolean {
  return [...few].every((document) => many.has(document));
}

/** Whether two actors do the same side by side in some statement: "the Port Union and the Dover Port Union". */
function companions(facts: Facts): (a: string, b: string) => boolean {
  const lists = new Map<string, Set<number>>();
  let count = 0;
  for (const { acts, commitments } of facts.documents)
    for (const list of [...acts, ...commitments].flatMap(rolesOf)) {
      count += 1;
      for (const { actor } of list.length > 1 ? list : [])
        lists.set(actor, (lists.get(actor) ?? new Set<number>()).add(count));
    }
  return (a, b) => {
    const [few, many] = [lists.get(a) ?? new Set(), lists.get(b) ?? new Set()].sort(
      (x, y) => x.size - y.size,
    );
    return [...(few ?? [])].some((list) => many?.has(list));
  };
}
