import { wellFormed } from "../graph/ntriples-term.ts";
import { readFacts, readNames } from "../graph/read.ts";
import { asStore } from "../graph/store.ts";
import { status, termLabels } from "../graph/vocabulary.ts";
import type { Actor, Commitment, DocumentFacts, Facts, Reference } from "../types.ts";
import type { Quad } from "@rdfjs/types";
import { nameGiver } from "./note-names.ts";

export interface Note {
  /** `actors/Green Orla.md`; with "/", relative to the folder. */
  readonly path: string;
  /** Markdown with a YAML head. */
  readonly text: string;
}

interface Held {
  readonly document: DocumentFacts;
  readonly commitment: Commitment<Reference>;
  /** Of its paragraph in the document's note: `[[documents/Name#^id]]`. */
  readonly target: string;
}

/**
 * A folder of notes for Obsidian and what else reads Markdown with `[[links]]`: one for each document, with its commitments and
 * their words, and one for each actor, with what it committed to and what is for it or about it. Optional commitments are left
 * out. All that comes from texts is escaped: no title or quote becomes markup, a link or HTML. Sorted by path.
 */
export function notesOf(graph: Iterable<Quad>): readonly Note[] {
  const store = asStore(graph);
  const facts = readFacts(store);
  const iris = readNames(store);
  const names = namesOf(facts);
  const actors = new Map(facts.actors.map((actor) => [actor.id, actor]));
  const held = facts.documents.flatMap((document) =>
    document.commitments
      .filter(({ optional }) => !optional)
      .map((commitment): Held => {
        const target = `documents/${names.document(document.hash)}#^${blockId(commitment)}`;
        return { document, commitment, target };
      }),
  );
  const ofDocument = grouped(held, ({ document }) => [document.hash]);
  const made = grouped(held, ({ commitment }) => idsOf(commitment.committers));
  const about = grouped(held, ({ commitment }) =>
    idsOf([...commitment.beneficiaries, ...commitment.targets]),
  );
  const link = ({ actor }: Reference): string => {
    const label = actors.get(actor)?.label ?? actor;
    return actors.has(actor) ? `[[actors/${names.actor(actor)}|${linkWords(label)}]]` : escapeMarkdown(label);
  };
  return [
    ...facts.documents.map((document): Note => {
      const here = ofDocument.get(document.hash) ?? [];
      return {
        path: `documents/${names.document(document.hash)}.md`,
        text: documentNote(document, iris.document(document.hash), here, link),
      };
    }),
    ...facts.actors.map((actor): Note => {
      return {
        path: `actors/${names.actor(actor.id)}.md`,
        text: actorNote(actor, {
          made: made.get(actor.id) ?? [],
          about: about.get(actor.id) ?? [],
        }),
      };
    }),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function idsOf(references: readonly Reference[]): readonly string[] {
  return [...new Set(references.map(({ actor }) => actor))];
}

function grouped(
  all: readonly Held[],
  keysOf: (held: Held) => readonly string[],
): ReadonlyMap<string, readonly Held[]> {
  const groups = new Map<string, Held[]>();
  for (const held of all)
    for (const key of keysOf(held)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [held]);
      else known.push(held);
    }
  return groups;
}

function namesOf({ documents, actors }: Facts) {
  const [documentName, actorName] = [nameGiver(), nameGiver()];
  const ofDocuments = new Map(
    documents.map(({ hash, source }) => [hash, documentName(source.title ?? source.id)]),
  );
  const ofActors = new Map(actors.map(({ id, label }) => [id, actorName(label)]));
  return {
    document: (hash: string): string => ofDocuments.get(hash) ?? hash,
    actor: (id: string): string => ofActors.get(id) ?? id,
  };
}

function documentNote(
  { source }: DocumentFacts,
  iri: string,
  held: readonly Held[],
  link: (reference: Reference) => string,
): string {
  const { id, title, publisher, published, url } = source;
  const commitments = held.map(({ commitment }) => {
    const { label, committers, beneficiaries, amount, due, conditions, evidence } = commitment;
    const row = (name: string, values: readonly (string | undefined)[]): readonly string[] => {
      const given = values.filter((value) => value !== undefined);
      return given.length === 0 ? [] : [`- ${name}: ${given.join(", ")}`];
    };
    const quotes = evidence.map(({ quote }) => `> ${escapeMarkdown(quote)}`).join("\n>\n");
    return [
      `## ${escapeMarkdown(label)}`,
      [
        ...row("who", committers.map(link)),
        ...row("for", beneficiaries.map(link)),
        ...row("amount", [amount && escapeMarkdown(amount.span.quote)]),
        ...row("due", [due && dueWords(due)]),
        ...row(
          "condition",
          conditions.map(({ quote }) => escapeMarkdown(quote)),
        ),
        ...row("status", [statusWords(commitment)]),
      ].join("\n"),
      // the identifier belongs to the paragraph above it
      `${quotes}\n\n^${blockId(commitment)}`,
    ].join("\n\n");
  });
  return [
    head({ title: title ?? id, publisher, published, url, source: id, iri }),
    `# ${escapeMarkdown(title ?? id)}`,
    ...commitments,
  ].join("\n\n") + "\n"; // prettier-ignore
}

function actorNote(
  { type, label, aliases, wikidata }: Actor,
  lists: { readonly made: readonly Held[]; readonly about: readonly Held[] },
): string {
  const section = (heading: string, held: readonly Held[]): readonly string[] =>
    held.length === 0 ? [] : [`## ${heading}`, held.map(entry).join("\n")];
  return [
    head({ type, aliases: aliases.length === 0 ? undefined : aliases, wikidata }),
    `# ${escapeMarkdown(label)}`,
    ...section("Committed to", lists.made),
    ...section("For it or about it", lists.about),
  ].join("\n\n") + "\n"; // prettier-ignore
}

function entry({ commitment, document, target }: Held): string {
  const { due } = commitment;
  const notes = [statusWords(commitment), due && dueWords(due), document.source.published].filter(
    (note) => note !== undefined,
  );
  return `- [[${target}|${linkWords(commitment.label)}]] (${notes.join(", ")})`;
}

function dueWords({ deadline, scheduledFor, span }: NonNullable<Commitment<Reference>["due"]>): string {
  if (deadline !== undefined) return `by ${deadline}`;
  return scheduledFor === undefined ? escapeMarkdown(span.quote) : `on ${scheduledFor}`;
}

function statusWords({ status: name, polarity }: Commitment<Reference>): string {
  const label = termLabels[status[name].value] ?? name;
  return polarity === "negative" ? `${label}, not to` : label;
}

/** "act 12-34" and the like have characters that an identifier of a paragraph has not. */
function blockId({ id }: Commitment<Reference>): string {
  return id.replace(/[^A-Za-z0-9-]+/g, "-");
}

/** YAML; JSON strings and lists are YAML: https://yaml.org/spec/1.2.2/#13-terminology. */
function head(values: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const lines = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value).replace(UNPRINTABLE, asEscape)}`],
  );
  return ["---", ...lines, "---"].join("\n");
}

/** What JSON leaves as it is and YAML's strings may not hold, or take for the end of a line. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** What is a mark of Markdown or of Obsidian has a backslash: https://spec.commonmark.org/0.31.2/#backslash-escapes. */
function escapeMarkdown(text: string): string {
  const line = wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.replace(/[\\`*_{}[\]()#+\-!|<>~^$%=&:@]/g, "\\$&").replace(/^(\d+)\./, "$1\\.");
}

/** Between `|` and `]]` nothing is escaped: what would end the link goes. */
function linkWords(text: string): string {
  return wellFormed(text).replace(/[[\]|<>\s\p{Cc}]+/gu, " ").trim() || "…"; // prettier-ignore
}
