/** Actors, and pairs of them that may be one, as tables and as JSON. */

import { actorUses, suggestSame, type Decision, type Suggestion } from "../node.ts";
import { given } from "../given.ts";
import { ACTOR_TYPES, type Actor, type ActorType, type Facts } from "../types.ts";
import { hasColour, printable, width, type Io } from "./io.ts";
import { formatTable } from "./table.ts";

export interface ActorsFilter {
  readonly types: readonly ActorType[] | undefined;
  readonly search?: string;
  readonly limit?: number;
  readonly json?: boolean;
  /** File of decisions that the commands name. */
  readonly decisions?: string;
}

export interface ActorList {
  readonly text: string;
  readonly shown: number;
  readonly found: number;
}

/** Throws when one is no type of actors. */
export function checkedTypes(names: readonly string[] | undefined): readonly ActorType[] | undefined {
  return names?.map((name) => {
    const type = ACTOR_TYPES.find((known) => known.toLowerCase() === name.toLowerCase());
    if (type === undefined) throw new Error(`"${name}" is no type of actors: give ${ACTOR_TYPES.join(", ")}`);
    return type;
  });
}

function fits({ types, search }: ActorsFilter): (actor: Actor | undefined) => boolean {
  const wanted = search?.toLowerCase() ?? "";
  return (actor) =>
    actor !== undefined &&
    (types === undefined || types.includes(actor.type)) &&
    [actor.id, actor.label, ...actor.aliases].some((name) => name.toLowerCase().includes(wanted));
}

const COLUMNS = [
  { title: "ACTOR", share: 2, most: 40 },
  { title: "TYPE", share: 0 },
  { title: "ID", share: 0 },
  { title: "WIKIDATA", share: 0 },
  { title: "STATEMENTS", share: 0, align: "right" as const },
  { title: "DOCUMENTS", share: 0, align: "right" as const },
  { title: "ALSO", share: 3 },
];

/** In the order of their ids. */
export function listActors(
  facts: Facts,
  _decisions: readonly Decision[],
  filter: ActorsFilter,
  io: Io,
): ActorList {
  const uses = actorUses(facts);
  const found = facts.actors
    .filter(fits(filter))
    .map(({ id, type, label, aliases, wikidata, holds, postIn }) => {
      const use = uses.get(id);
      const counts = { statements: use?.statements ?? 0, documents: use?.documents.size ?? 0 };
      return { id, type, label, aliases, ...given({ wikidata, holds, postIn }), ...counts };
    });
  const shown = found.slice(0, filter.limit);
  const rows = shown.map(({ label, type, id, wikidata = "", statements, documents, aliases }) => {
    return [label, type, id, wikidata, String(statements), String(documents), aliases.join(", ")];
  });
  const text =
    filter.json === true
      ? JSON.stringify(shown, undefined, 2)
      : formatTable(COLUMNS, rows, { width: width(io), bold: hasColour(io) });
  return { text, shown: shown.length, found: found.length };
}

/** With the commands that decide them: both lines of a pair can be pasted into a shell. */
export function listSuggestions(
  facts: Facts,
  decisions: readonly Decision[],
  filter: ActorsFilter,
): ActorList {
  const actors = new Map(facts.actors.map((actor) => [actor.id, actor]));
  const isWanted = fits(filter);
  const found = suggestSame(facts, { decisions }).filter(({ actors: ids }) =>
    ids.some((id) => isWanted(actors.get(id))),
  );
  const shown = found.slice(0, filter.limit);
  const described = shown.map((suggestion) => ({
    ...suggestion,
    commands: commandsFor(suggestion, filter.decisions ?? "decisions.jsonl"),
  }));
  const text =
    filter.json === true
      ? JSON.stringify(described, undefined, 2)
      : described
          .map(({ actors: ids, reasons, commands }) => {
            const names = ids.map((id) => `${actors.get(id)?.label ?? id} (${actors.get(id)?.type ?? ""})`);
            return [
              names.join(" and "),
              ...reasons.map(({ code, message }) => `  ${message} (${code})`),
              `  one: ${commands.same}`,
              `  two: ${commands.different}`,
              "",
            ].join("\n");
          })
          .join("\n");
  return { text: filter.json === true ? text : printable(text), shown: shown.length, found: found.length };
}

function commandsFor(
  { actors }: Suggestion,
  file: string,
): { readonly same: string; readonly different: string } {
  const command = (what: string): string =>
    `pledgegraph decide ${quoted(file)} ${what} ${actors.map(quoted).join(" ")}`;
  return { same: command("same"), different: command("different") };
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[A-Za-z0-9_./:@%+][A-Za-z0-9_./:@%+-]*$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
