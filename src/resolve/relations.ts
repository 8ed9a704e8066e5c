import { entryByKey } from "../analyse/gazetteer.ts";
import { officeOf, titleOf } from "../analyse/offices.ts";
import type { Name, Relation, Span } from "../types.ts";
import type { Post } from "./cast.ts";
import type { Discourse } from "./discourse.ts";
import { addOffice, personActor } from "./people.ts";

const FORMER = /^(?:former|ex|then|outgoing|incoming|future|designated)[ -]/iu;
/** Titles that one person holds in a state or body. Of the others many work there. */
const POSTS: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "minister", "head"]);
const CHAIR = /^(?:co-)?chair(?:man|woman|person)?$/iu;
const MEMBER = /^, (?:which is )?an? (?:\p{Ll}+ ){0,2}?member(?: state| country)? of (?:the )?$/u;
const MEMBER_BEFORE = /^ (?:member|members|member states?|member country|member countries) $/u;
const PART =
  /^, (?:which is )?(?:part|an? (?:\p{Ll}+ )?(?:arm|unit|agency|subsidiary|branch|division|wing|organ|department)) of (?:the )?$/u;

/**
 * What a document says that its actors are to each other, in the order of the text; posts of people only who act or are spoken to.
 * + "French President Ada Brook", "Ada Brook, chair of the Port Union", "Norway, a member of NATO", "EU member Malta"
 * - "former minister Ada Brook", "Norway, which wants to be a member of the EU"
 */
export function statedRelations(discourse: Discourse): readonly Relation[] {
  const found = [...postsHeld(discourse), ...memberships(discourse)];
  const { text } = discourse.document.source;
  const relations = new Map<string, Relation>();
  for (const { kind, subject, object, start, end } of found) {
    const id = `relation-${kind}-${start}-${end}`;
    const evidence = { start, end, quote: text.slice(start, end) };
    if (subject !== object && !relations.has(id)) relations.set(id, { id, kind, subject, object, evidence });
  }
  return [...relations.values()].sort(
    (a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1),
  );
}

interface Found extends Span, Pick<Relation, "kind" | "subject" | "object"> {}

function postsHeld(discourse: Discourse): readonly Found[] {
  return [...discourse.people].flatMap(([subject, { posts }]) =>
    posts.flatMap((post) => {
      const held = postHeld(discourse, post);
      return held === undefined ? [] : [{ ...held, subject, start: post.start, end: post.end }];
    }),
  );
}

function postHeld({ book }: Discourse, { title, side }: Post): Pick<Found, "kind" | "object"> | undefined {
  if (FORMER.test(title)) return undefined;
  const body = entryByKey(side);
  const isBody = body?.type !== "State" && body?.type !== "Place";
  const addBody = (): string => (body === undefined ? book.addBody(side) : book.addEntry(body));
  if (CHAIR.test(title)) return isBody ? { kind: "chairs", object: addBody() } : undefined;
  const office = POSTS.has(titleOf(title)?.kind ?? "") ? officeOf(title, side) : undefined;
  if (office !== undefined && body !== undefined) {
    addBody();
    return { kind: "holds", object: addOffice(book, office) };
  }
  return isBody ? { kind: "memberOf", object: addBody() } : undefined;
}

/** Two names with words between that say what the one is to the other. */
function memberships(discourse: Discourse): readonly Found[] {
  const { names, source } = discourse.document;
  return names.flatMap((name, index): readonly Found[] => {
    const next = names[index + 1];
    if (next === undefined || !isBodyName(next)) return [];
    const between = source.text.slice(name.end, next.start);
    const found = (kind: Found["kind"], subject: Name, object: Name): readonly Found[] => {
      const [one, other] = [actorNamed(discourse, subject), actorNamed(discourse, object)];
      if (one === undefined || other === undefined) return [];
      return [{ kind, subject: one, object: other, start: name.start, end: next.end }];
    };
    if (MEMBER.test(between) && next.kind === "organisation") return found("memberOf", name, next);
    if (MEMBER_BEFORE.test(between) && name.kind === "organisation") return found("memberOf", next, name);
    if (PART.test(between) && name.kind === "organisation") return found("partOf", name, next);
    return [];
  });
}

const isBodyName = ({ kind }: Name): boolean => kind === "organisation" || kind === "state";

function actorNamed(discourse: Discourse, name: Name): string | undefined {
  const { book, document, appearances } = discourse;
  const person = appearances.find(({ start }) => start === name.start)?.character;
  if (person !== undefined) return personActor(discourse, person);
  return isBodyName(name) ? book.addBody(document.source.text.slice(name.start, name.end)) : undefined;
}
