import type { Quad } from "@rdfjs/types";
import { listEntries, type GazetteerEntry } from "./analyse/gazetteer.ts";
import { STATES } from "./analyse/gazetteer.generated.ts";
import type { Office } from "./analyse/offices.ts";
import { given } from "./given.ts";
import { assertFacts } from "./graph/assert.ts";
import { assertMemberships, type Membership } from "./graph/assert-memberships.ts";
import { describe } from "./graph/describe.ts";
import { dcterms } from "./graph/external.ts";
import { actorIri } from "./graph/iri.ts";
import { text } from "./graph/literal.ts";
import { listPeople, listTerms } from "./resolve/office-holders.ts";
import { MEMBERS } from "./resolve/over-time.generated.ts";
import type { Actor } from "./types.ts";

/**
 * What is known of actors, whatever documents say: states, bodies, offices and people, with the names that a graph has for them;
 * who is in which body and who holds which office, and since when. States have their ISO 3166-1 code as `dcterms:identifier`.
 * Merge it with a graph to ask for the members or the leaders of a day. In {@link withGazetteer} the user's entries are in it.
 */
export function gazetteerQuads(): readonly Quad[] {
  const actors = new Map<string, Actor>();
  for (const entry of listEntries())
    if (entry.type !== "Place") actors.set(entry.key, bodyActor(entry, entry.type));
  for (const { office } of listTerms())
    if (!actors.has(office.key)) actors.set(office.key, officeActor(office));
  for (const { key, label, wikidata, aliases } of listPeople())
    actors.set(key, { id: key, type: "Person", label, aliases, ...given({ wikidata }) });
  return [
    ...assertFacts({ documents: [], actors: [...actors.values()] }),
    ...STATES.flatMap(({ key, iso }) => describe(actorIri(key), [[dcterms.identifier, text(iso)]])),
    ...assertMemberships([...memberships(), ...termsOfOffice()]),
  ];
}

function bodyActor({ key, label, wikidata, aliases, partOf }: GazetteerEntry, type: Actor["type"]): Actor {
  const postIn = type === "Office" ? partOf : undefined;
  return { id: key, type, label, aliases, ...given({ wikidata, postIn }) };
}

function officeActor({ key, label, wikidata, partOf }: Office): Actor {
  return { id: key, type: "Office", label, aliases: [], postIn: partOf, ...given({ wikidata }) };
}

function memberships(): readonly Membership[] {
  return MEMBERS.map(({ body, member, from, to }) => ({
    ...{ body, member },
    ...(from === "" ? {} : { from }),
    ...(to === "" ? {} : { to }),
  }));
}

function termsOfOffice(): readonly Membership[] {
  return listTerms().map(({ person, office, from, to, seen }) => ({
    ...{ member: person.key, body: office.partOf, post: office.key, from },
    ...given({ to, seen }),
  }));
}
