import { camelCase, entryByKey, lookup, type GazetteerEntry } from "../analyse/gazetteer.ts";
import type { Actor, ActorType } from "../types.ts";

/**
 * How far an actor's name reaches. `listed`: the gazetteer has it, in every document the same. `named`: named in full, the
 * same wherever the name is, unless the posts contradict. `local`: a surname alone, "officials": known in its document only.
 */
export type Reach = "listed" | "named" | "local";

/** An actor as one document knows it, with an id of that document. */
export interface LocalActor extends Actor {
  readonly reach: Reach;
  /** Key or name of the state, body or town that a person has a post in, as the document says. */
  readonly side?: string;
}

/** Words before a noun that say which one: "the", "her". */
export const ARTICLE = /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my)\s+/iu;

interface Known {
  readonly id: string;
  readonly type: ActorType;
  readonly label: string;
  readonly reach: Reach;
  readonly wikidata?: string;
  readonly postIn?: string;
  holds?: string;
  side?: string;
  readonly aliases: Set<string>;
}

export interface NewActor {
  /** Key of the gazetteer, or of an office made with one of its bodies. */
  readonly id?: string;
  readonly type: ActorType;
  readonly label: string;
  /** `listed` with an id, else `named`, unless it is said. */
  readonly reach?: Reach;
  readonly wikidata?: string;
  readonly postIn?: string;
}

/** A publisher that speaks as "we" is a group in its words, and one body. */
function isAlike(a: ActorType | "Place", b: ActorType): boolean {
  return a === b || (BODIES.has(a) && BODIES.has(b));
}

const BODIES: ReadonlySet<string> = new Set(["Organisation", "Group", "Coalition"]);

/** The actors of one document; the same label and type is the same actor. */
export class ActorBook {
  readonly #actors = new Map<string, Known>();
  readonly #shortForms: ReadonlyMap<string, string>;

  /** `shortForms`: acronyms and short names of bodies that the document uses, with the name that each is short for. */
  constructor(shortForms: ReadonlyMap<string, string> = new Map()) {
    this.#shortForms = shortForms;
  }

  add({ id: key, reach, ...actor }: NewActor, alias?: string): string {
    const isBody = key === undefined && BODIES.has(actor.type);
    const name = isBody ? this.#shortForms.get(actor.label) : undefined;
    if (name !== undefined) return this.#addInFull(name, actor.label, alias);
    const base = key ?? (camelCase(actor.label) || "Unnamed");
    const existing = this.#actors.get(base) ?? (key === undefined ? entryByKey(base) : undefined);
    const id = existing === undefined || isAlike(existing.type, actor.type) ? base : `${base}-${actor.type}`;
    const known = this.#actors.get(id) ?? {
      ...actor,
      id,
      reach: reach ?? (key === undefined ? "named" : "listed"),
      aliases: new Set<string>(),
    };
    if (!this.#actors.has(id)) this.#actors.set(id, known);
    // "His Majesty" and "our allies" keep their first word: without it they are other names
    const other = alias?.replace(/\s+/gu, " ").replace(/^(?:the|an?) /iu, "");
    if (other !== undefined && other !== known.label) known.aliases.add(other);
    return id;
  }

  addEntry(entry: GazetteerEntry, alias?: string): string {
    const { key, label, wikidata, partOf } = entry;
    const type = entry.type === "Place" ? "Group" : entry.type;
    return this.add(
      {
        id: key,
        type,
        label,
        ...(wikidata === undefined ? {} : { wikidata }),
        ...(type === "Office" && partOf !== undefined ? { postIn: partOf } : {}),
      },
      alias,
    );
  }

  #addInFull(name: string, short: string, alias = short): string {
    this.addBody(name, short);
    return this.addBody(name, alias);
  }

  /** A body by its name: the gazetteer's, or one of its own. */
  addBody(name: string, alias?: string): string {
    const entry = lookup(name);
    return entry === undefined
      ? this.add({ type: "Organisation", label: name }, alias)
      : this.addEntry(entry, alias);
  }

  setOffice(person: string, office: string): void {
    const known = this.#actors.get(person);
    if (known?.type === "Person") known.holds ??= office;
  }

  setSide(person: string, side: string): void {
    const known = this.#actors.get(person);
    if (known?.type === "Person") known.side ??= side;
  }

  typeOf(id: string): ActorType | undefined {
    return this.#actors.get(id)?.type;
  }

  labelOf(id: string): string {
    return this.#actors.get(id)?.label ?? id;
  }

  postIn(id: string): string | undefined {
    return this.#actors.get(id)?.postIn;
  }

  /** Sorted by id, aliases sorted. */
  list(): readonly LocalActor[] {
    const all = [...this.#actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return all.map(({ aliases, ...actor }) => ({ ...actor, aliases: [...aliases].sort() }));
  }
}
