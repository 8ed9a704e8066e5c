import type { Quad } from "@rdfjs/types";
import { describe, type Statement } from "./describe.ts";
import { org, rdf, schema } from "./external.ts";
import { actorIri, membershipIri } from "./iri.ts";
import { date } from "./literal.ts";
import { pledge } from "./vocabulary.ts";

/** Somebody in a body, or in an office of a state or body, for an unbroken time. Days, months or years: `YYYY[-MM[-DD]]`. */
export interface Membership {
  readonly member: string;
  /** Id of the state or body. */
  readonly body: string;
  /** Id of the office, for a term of office. */
  readonly post?: string;
  /** Absent where it is not known, or nobody joined. */
  readonly from?: string;
  /** Absent while it lasts. */
  readonly to?: string;
  /** Without an end: the last month for which it is known to last. */
  readonly seen?: string;
}

/** A node of its own for each, and a plain `org:memberOf` or `org:holds` for those without an end. */
export function assertMemberships(memberships: readonly Membership[]): Quad[] {
  return memberships.flatMap(({ member, body, post, from, to, seen }) => {
    const node = membershipIri(post ?? body, member, ...(from === undefined ? [] : [from]));
    const about: Statement[] = [
      [rdf.type, org.Membership],
      [org.member, actorIri(member)],
      [org.organization, actorIri(body)],
      [pledge.post, post === undefined ? undefined : actorIri(post)],
      [schema.startDate, from === undefined ? undefined : date(from)],
      [schema.endDate, to === undefined ? undefined : date(to)],
      [pledge.knownUntil, seen === undefined ? undefined : date(seen)],
    ];
    const lasting: Statement =
      post === undefined ? [org.memberOf, actorIri(body)] : [org.holds, actorIri(post)];
    return [...describe(node, about), ...(to === undefined ? describe(actorIri(member), [lasting]) : [])];
  });
}
