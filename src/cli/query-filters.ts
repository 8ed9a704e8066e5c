/** The filters of `pledgegraph query` as options, and what they find. */

import type { Command } from "commander";
import type { ActRecord, ActorRecord, CommitmentRecord, Graph } from "../node.ts";
import { collect, parseDay, parseNumber } from "./options.ts";

export interface FilterOptions {
  readonly commitments?: boolean;
  readonly acts?: boolean;
  readonly actors?: boolean;
  readonly committer?: string;
  readonly beneficiary?: string;
  readonly actor?: string;
  readonly addressee?: string;
  readonly target?: string;
  readonly type?: readonly string[];
  readonly status?: readonly string[];
  readonly dueBefore?: string;
  readonly dueAfter?: string;
  readonly minAmount?: number;
  readonly currency?: string;
  readonly firm?: boolean;
  readonly testable?: boolean;
  readonly polarity?: string;
  readonly document?: string;
  readonly text?: string;
  readonly optional?: boolean;
}

export type FoundRecord = CommitmentRecord | ActRecord | ActorRecord;
export type FilterKind = "commitments" | "acts" | "actors";

/** Which filters belong to which kind of record; the library knows what their values may be. */
const KEYS = {
  commitments: ["committer", "beneficiary", "target", "type", "status", "dueBefore", "dueAfter", "minAmount", "currency", "firm", "testable", "polarity", "document", "text", "optional"],
  acts: ["actor", "addressee", "target", "type", "polarity", "document", "text", "optional"],
  actors: ["actor", "type", "text"],
} as const satisfies Record<FilterKind, readonly (keyof FilterOptions)[]>; // prettier-ignore

export function addFilterOptions(command: Command): Command {
  return command
    .optionsGroup("Instead of SPARQL (an actor is given by name, alias, id or IRI, in any case):")
    .option("--commitments", "who would do or refrain from what")
    .option("--acts", "who said what, and how")
    .option("--actors", "who is who")
    .option("--committer <name>", "commitments: who would do it")
    .option("--beneficiary <name>", "commitments: for whom")
    .option("--actor <name>", "acts: who speaks; actors: this one")
    .option("--addressee <name>", "acts: to whom")
    .option("--target <name>", "against or about whom")
    .option(
      "--type <type>",
      "type of act (pledge, reject, demand …) or of actor (State, Person …); may be given several times",
      collect,
    )
    .option(
      "--status <status>",
      "considered, proposed, announced, agreed, fulfilled, broken …; may be given several times",
      collect,
    )
    .option("--due-before <day>", "due earlier than YYYY-MM-DD", parseDay)
    .option("--due-after <day>", "due later than YYYY-MM-DD", parseDay)
    .option("--min-amount <number>", "in full units: 2e9 is two billion", parseNumber)
    .option("--currency <code>", "ISO 4217: EUR")
    .option("--firm", "announced or firmer, neither withdrawn nor rejected")
    .option("--testable", "whose keeping can be checked")
    .option("--polarity <polarity>", "positive or negative")
    .option("--document <name>", "id, title or IRI of a document")
    .option("--text <words>", "occurs in the label, the content or the words")
    .option("--optional", "also what a careful reader may leave out");
}

/** The option of the first filter that was given, as it is typed. */
export function givenFilter(options: FilterOptions): string | undefined {
  const key = Object.values(KEYS)
    .flat()
    .find((name) => options[name] !== undefined);
  return key && optionOf(key);
}

/** `--due-before` for `dueBefore`. */
function optionOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

export function kindOf({ commitments, acts, actors }: FilterOptions): FilterKind | undefined {
  const kinds = [
    commitments === true ? "commitments" : undefined,
    acts === true ? "acts" : undefined,
    actors === true ? "actors" : undefined,
  ];
  const [kind, second] = kinds.filter((name) => name !== undefined);
  if (second !== undefined) throw new Error("give one of --commitments, --acts and --actors");
  return kind as FilterKind | undefined;
}

/** Throws when a filter does not belong to the kind, or its value cannot be one. */
export function filterOf(graph: Graph, options: FilterOptions): readonly FoundRecord[] {
  const kind = kindOf(options) ?? "commitments";
  const keys: readonly (keyof FilterOptions)[] = KEYS[kind];
  const all = new Set(Object.values(KEYS).flat());
  const stranger = [...all].find((key) => options[key] !== undefined && !keys.includes(key));
  if (stranger !== undefined) throw new Error(`${optionOf(stranger)} is no filter for ${kind}`);
  const given = keys
    .filter((key) => options[key] !== undefined)
    .map((key): [string, unknown] => [key, options[key]]);
  const filter: Readonly<Record<string, unknown>> = Object.fromEntries(given);
  // the library checks the values and says which are possible
  if (kind === "acts") return graph.acts(filter);
  return kind === "actors" ? graph.actors(filter) : graph.commitments(filter);
}
