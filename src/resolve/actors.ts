import { camelCase, type GazetteerEntry } from "../analyse/gazetteer.ts";
import type { Actor, ActorType } from "../types.ts";

interface Known {
  readonly id: string;
  readonly type: ActorType;
  readonly label: string;
  readonly wikidata?: string;
  readonly postIn?: string;
  holds?: string;
  readonly aliases: Set<string>;
}

export interface NewActor {
  readonly id?: string;
  readonly type: ActorType;
  readonly label: string;
  readonly wikidata?: string;
  readonly postIn?: string;
}

/** All actors of a run; the same label and type is the same actor. */
export class ActorBook {
  readonly #actors = new Map<string, Known>();

  add(actor: NewActor, alias?: string): string {
    const base = actor.id ?? (camelCase(actor.label) || "Unnamed");
    let id = base;
    const existing = this.#actors.get(base);
    if (existing !== undefined && existing.type !== actor.type && actor.id === undefined)
      id = `${base}-${actor.type}`;
    const known = this.#actors.get(id) ?? { ...actor, id, aliases: new Set<string>() };
    if (!this.#actors.has(id)) this.#actors.set(id, known);
    if (alias !== undefined && alias !== known.label) known.aliases.add(alias.replace(/\s+/gu, " "));
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

  setOffice(person: string, office: string): void {
    const known = this.#actors.get(person);
    if (known?.type === "Person") known.holds ??= office;
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
  list(): readonly Actor[] {
    const all = [...this.#actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return all.map(({ aliases, ...actor }) => ({ ...actor, aliases: [...aliases].sort() }));
  }
}
