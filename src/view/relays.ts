import type { Act, Reference } from "../types.ts";

/** Acts that pass another on without adding to it. An accusation or a denial of an act is more than its report. */
const PASSING_ON: ReadonlySet<string> = new Set(["state", "assess", "announce", "reaffirm"]);

type Said = Act<Reference>;

/**
 * Which acts of a document only pass on an act that is drawn: "Okafor said that Corvale had agreed" is drawn as Corvale's
 * agreement, told by Okafor; not so "Solen denied that Corvale had agreed". Acts that report each other in a ring are all
 * drawn, because none of them has a content of its own to stand for the rest.
 */
export function relaysOf(acts: readonly Said[]): ReadonlySet<string> {
  const relays = new Set<string>();
  const byId = new Map(acts.map((act) => [act.id, act]));
  const passesOn = (act: Said): boolean => PASSING_ON.has(act.type) && act.reports.some((id) => byId.has(id));
  // From what is drawn outwards, so that chains of any length end.
  const reporters = reportersOf(acts);
  let reached = acts.filter((act) => !passesOn(act));
  while (reached.length > 0) {
    const outer = reached.flatMap(({ id }) => reporters.get(id) ?? []);
    reached = [...new Set(outer)].filter((act) => passesOn(act) && !relays.has(act.id));
    for (const { id } of reached) relays.add(id);
  }
  return relays;
}

/** Those who tell of an act, the nearest first: Corvale's agreement, told by Okafor, told by the Gazette. */
export function tellersOf(act: Said, acts: readonly Said[]): readonly Said[] {
  const reporters = reportersOf(acts);
  const tellers = new Map<string, Said>();
  let told: readonly Said[] = [act];
  while (told.length > 0) {
    const outer = told.flatMap(({ id }) => reporters.get(id) ?? []);
    told = [...new Set(outer)].filter(({ id }) => id !== act.id && !tellers.has(id));
    for (const teller of told) tellers.set(teller.id, teller);
  }
  return [...tellers.values()];
}

/** Kept a document, for every act of it asks. */
const kept = new WeakMap<readonly Said[], ReadonlyMap<string, readonly Said[]>>();

function reportersOf(acts: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const known = kept.get(acts);
  if (known) return known;
  const reporters = new Map<string, Said[]>();
  kept.set(acts, reporters);
  for (const act of acts)
    for (const id of act.reports) {
      const known = reporters.get(id);
      if (known) known.push(act);
      else reporters.set(id, [act]);
    }
  return reporters;
}
