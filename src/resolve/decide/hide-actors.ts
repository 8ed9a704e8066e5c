import type { Act, Commitment, DocumentFacts, Facts, Reference } from "../../types.ts";
import { mapReferences } from "../map-references.ts";

/**
 * Facts without these actors. References to one beside others are dropped. An act or a commitment that is theirs alone goes, and
 * with it what would be left hanging: an act about a commitment that goes, an act that only reports acts that go, and a commitment
 * that no act speaks of any more.
 */
export function hideActors(facts: Facts, hidden: ReadonlySet<string>): Facts {
  if (hidden.size === 0) return facts;
  const isShown = (id: string | undefined): boolean => id !== undefined && !hidden.has(id);
  return {
    actors: facts.actors
      .filter(({ id }) => isShown(id))
      .map(({ holds, postIn, ...actor }) => ({
        ...actor,
        ...(holds !== undefined && isShown(holds) ? { holds } : {}),
        ...(postIn !== undefined && isShown(postIn) ? { postIn } : {}),
      })),
    documents: facts.documents.map((document) => {
      const left = mapReferences(document, (reference) =>
        hidden.has(reference.actor) ? undefined : reference,
      );
      if (left === document && isShown(document.publisher ?? "")) return document;
      const { publisher, ...rest } = left;
      return {
        ...rest,
        ...(publisher !== undefined && isShown(publisher) ? { publisher } : {}),
        ...whatStands(document, left),
      };
    }),
  };
}

/** Acts and commitments that still say something; `before` is the document with all its actors. */
function whatStands(
  before: DocumentFacts,
  after: DocumentFacts,
): Pick<DocumentFacts, "acts" | "commitments"> {
  const emptied = (was: readonly Reference[] | undefined, is: readonly Reference[]): boolean =>
    is.length === 0 && was !== undefined && was.length > 0;
  let acts = after.acts.filter((act, i) => !emptied(before.acts[i]?.actors, act.actors));
  let commitments = after.commitments.filter(
    (commitment, i) => !emptied(before.commitments[i]?.committers, commitment.committers),
  );
  // what goes may take others with it, which may take others
  for (;;) {
    const next = standing(before, acts, commitments);
    if (next.acts.length === acts.length && next.commitments.length === commitments.length) return next;
    ({ acts, commitments } = next);
  }
}

interface Standing {
  readonly acts: Act<Reference>[];
  readonly commitments: Commitment<Reference>[];
}

function standing(
  before: DocumentFacts,
  acts: readonly Act<Reference>[],
  commitments: readonly Commitment<Reference>[],
): Standing {
  const ids = new Set([...acts, ...commitments].map(({ id }) => id));
  const known = new Set([...before.acts, ...before.commitments].map(({ id }) => id));
  const gone = (id: string): boolean => known.has(id) && !ids.has(id);
  const leftActs = acts.flatMap((act) => {
    const reports = act.reports.filter((id) => !gone(id));
    const hangs = act.reports.length > 0 && reports.length === 0 && act.commitment === undefined;
    if (hangs || (act.commitment !== undefined && gone(act.commitment))) return [];
    return [reports.length === act.reports.length ? act : { ...act, reports }];
  });
  const concerned = new Set(leftActs.map(({ commitment }) => commitment));
  const wereConcerned = new Set(before.acts.map(({ commitment }) => commitment));
  return {
    acts: leftActs,
    commitments: commitments.filter(({ id }) => concerned.has(id) || !wereConcerned.has(id)),
  };
}
