import { statusOrder } from "../graph/vocabulary.ts";
import {
  ACTOR_TYPES,
  ACT_TYPES,
  STATUSES,
  type ActorType,
  type ActType,
  type Polarity,
  type Status,
} from "../types.ts";
import { actorName } from "./actors.ts";
import { expand } from "../graph/prefixes.ts";
import { isDay } from "../graph/day.ts";
import type { ActorName, ActorRecord, ActRecord, CommitmentRecord, DocumentRecord } from "./records.ts";

/** Filters put together; of the filters inside `optional` is not looked at. */
interface Composed<Filter> {
  /** At least one of these holds; of an empty list none does. */
  readonly anyOf?: readonly Filter[];
  /** This does not hold: with several conditions, not all of them. */
  readonly not?: Filter;
}

/** All conditions must hold. An actor is given by id, label, alias (in any case) or IRI. */
interface FindingFilter {
  readonly target?: string;
  readonly polarity?: Polarity;
  /** Id, title or IRI of a document. */
  readonly document?: string;
  /** Occurs, in any case, in the label, the content or the words. */
  readonly text?: string;
  /** True to have also what a careful reader may leave out. */
  readonly optional?: boolean;
}

/**
 * ```ts
 * const others = graph.commitments({ anyOf: [{ minAmount: 1e6 }, { firm: true }], not: { committer: "Norland" } });
 * others.some(({ committers }) => committers.some(({ label }) => label === "Norland")); // false
 * others.length > 0; // true
 * ```
 */
export interface CommitmentFilter extends FindingFilter, Composed<CommitmentFilter> {
  readonly committer?: string;
  readonly beneficiary?: string;
  /** Type of an act that concerns it. */
  readonly type?: ActType | readonly ActType[];
  /** Deadline, or else day it is scheduled for, is earlier than this day (`YYYY-MM-DD`). */
  readonly dueBefore?: string;
  /** … is later than this day. */
  readonly dueAfter?: string;
  /** In full units: 2e9 for two billion. An amount is its exact value, else its lower bound, else its upper. */
  readonly minAmount?: number;
  /** ISO 4217: "EUR". */
  readonly currency?: string;
  readonly status?: Status | readonly Status[];
  /** True: announced or firmer, and neither withdrawn nor rejected. */
  readonly firm?: boolean;
  readonly testable?: boolean;
}

export interface ActFilter extends FindingFilter, Composed<ActFilter> {
  readonly actor?: string;
  readonly addressee?: string;
  readonly type?: ActType | readonly ActType[];
}

export interface ActorFilter extends Composed<ActorFilter> {
  /** Id, label, alias (in any case) or IRI. */
  readonly actor?: string;
  readonly type?: ActorType | readonly ActorType[];
  /** Occurs, in any case, in the label or an alias. */
  readonly text?: string;
}

type Test<Item> = (item: Item) => boolean;
/** Ids of the actors that somebody may call so. */
export type Called = (name: string) => ReadonlySet<string>;
/** Makes the test of one condition from its wanted value, or throws when the value cannot be one. */
type Conditions<Filter, Item> = {
  readonly [Key in keyof Required<Filter>]: (wanted: Required<Filter>[Key], called: Called) => Test<Item>;
};

const finding = {
  target: (name: string, called: Called) =>
    includes((item: CommitmentRecord | ActRecord) => item.targets, name, called),
  polarity: (wanted: Polarity) => {
    const polarity = oneOf("polarity", wanted, ["positive", "negative"]);
    return (item: CommitmentRecord | ActRecord) => item.polarity === polarity;
  },
  document: (name: string) => (item: CommitmentRecord | ActRecord) => isCalled(item.document, name),
  text: (wanted: string) => (item: CommitmentRecord | ActRecord) =>
    contains(
      [item.content, "label" in item ? item.label : "", ...item.evidence.map(({ quote }) => quote)],
      wanted,
    ),
  optional: () => () => true,
};

/** `conditions` are those of the filters inside: the table that this becomes a part of. */
function composed<Filter extends object, Item>(
  conditions: () => Conditions<Filter, Item>,
): Conditions<Composed<Filter>, Item> {
  return {
    anyOf: (filters, called) => {
      const tests = filters.map((filter) => compile(filter, conditions(), called));
      return (item) => tests.some((test) => test(item));
    },
    not: (filter, called) => {
      const test = compile(filter, conditions(), called);
      return (item) => !test(item);
    },
  };
}

const commitmentConditions: Conditions<CommitmentFilter, CommitmentRecord> = {
  ...finding,
  ...composed(() => commitmentConditions),
  committer: (name, called) => includes((item) => item.committers, name, called),
  beneficiary: (name, called) => includes((item) => item.beneficiaries, name, called),
  type: (wanted) => {
    const types = list("type", wanted, ACT_TYPES);
    return (item) => item.actTypes.some((type) => types.includes(type));
  },
  dueBefore: (wanted) => {
    const day = checkedDay("dueBefore", wanted);
    return (item) => due(item) !== undefined && (due(item) ?? "") < day;
  },
  dueAfter: (wanted) => {
    const day = checkedDay("dueAfter", wanted);
    return (item) => (due(item) ?? "") > day;
  },
  minAmount: (wanted) => {
    if (!Number.isFinite(wanted))
      throw new Error(`minAmount "${wanted}" is no number: give one in full units, like 2e9.`);
    return ({ amount }) => (amount?.value ?? amount?.minValue ?? amount?.maxValue ?? -Infinity) >= wanted;
  },
  currency: (wanted) => (item) => item.amount?.currency === wanted.toUpperCase(),
  status: (wanted) => {
    const statuses = list("status", wanted, STATUSES);
    return (item) => statuses.includes(item.status);
  },
  firm: (wanted) => (item) => isFirm(item.status) === wanted,
  testable: (wanted) => (item) => item.testable === wanted,
};

const actConditions: Conditions<ActFilter, ActRecord> = {
  ...finding,
  ...composed(() => actConditions),
  actor: (name, called) => includes((item) => item.actors, name, called),
  addressee: (name, called) => includes((item) => item.addressees, name, called),
  type: (wanted) => {
    const types = list("type", wanted, ACT_TYPES);
    return (item) => types.includes(item.type);
  },
};

const actorConditions: Conditions<ActorFilter, ActorRecord> = {
  ...composed(() => actorConditions),
  actor: (name, called) => {
    const ids = called(name);
    return (item) => ids.has(item.id);
  },
  type: (wanted) => {
    const types = list("type", wanted, ACTOR_TYPES);
    return (item) => types.includes(item.type);
  },
  text: (wanted) => (item) => contains([item.label, ...item.aliases], wanted),
};

export function commitmentTest(filter: CommitmentFilter, called: Called): Test<CommitmentRecord> {
  const test = compile(filter, commitmentConditions, called);
  return (item) => (filter.optional === true || !item.optional) && test(item);
}

export function actTest(filter: ActFilter, called: Called): Test<ActRecord> {
  const test = compile(filter, actConditions, called);
  return (item) => (filter.optional === true || !item.optional) && test(item);
}

export function actorTest(filter: ActorFilter, called: Called): Test<ActorRecord> {
  return compile(filter, actorConditions, called);
}

function compile<Filter extends object, Item>(
  filter: Filter,
  conditions: Conditions<Filter, Item>,
  called: Called,
): Test<Item> {
  const tests = (Object.keys(filter) as (keyof Filter & string)[]).flatMap((key) => {
    if (!Object.hasOwn(conditions, key)) {
      throw new Error(
        `Nothing can be filtered by "${key}": use ${Object.keys(conditions).sort().join(", ")}.`,
      );
    }
    const wanted = filter[key] as Required<Filter>[typeof key] | undefined;
    return wanted === undefined ? [] : [conditions[key](wanted, called)];
  });
  return (item) => tests.every((test) => test(item));
}

function includes<Item>(
  role: (item: Item) => readonly ActorName[],
  name: string,
  called: Called,
): Test<Item> {
  const iris = new Set([...called(name)].map(actorName));
  return (item) => role(item).some(({ iri }) => iris.has(iri));
}

function isCalled({ id, title, iri }: DocumentRecord, name: string): boolean {
  const wanted = name.toLowerCase();
  return iri === (expand(name) ?? name) || [id, title ?? ""].some((known) => known.toLowerCase() === wanted);
}

function contains(texts: readonly string[], wanted: string): boolean {
  return texts.some((text) => text.toLowerCase().includes(wanted.toLowerCase()));
}

function due({ deadline, scheduledFor }: CommitmentRecord): string | undefined {
  return deadline ?? scheduledFor;
}

function isFirm(status: Status): boolean {
  const order = statusOrder[status];
  return order >= statusOrder.announced && order < statusOrder.withdrawn;
}

function checkedDay(key: string, day: string): string {
  if (!isDay(day)) throw new Error(`${key} "${day}" is no day: give one as YYYY-MM-DD, like 2025-05-01.`);
  return day;
}

function list<Name extends string>(
  key: string,
  wanted: Name | readonly Name[],
  all: readonly Name[],
): readonly Name[] {
  return (typeof wanted === "string" ? [wanted] : wanted).map((name) => oneOf(key, name, all));
}

function oneOf<Name extends string>(key: string, wanted: Name, all: readonly Name[]): Name {
  if (!all.includes(wanted)) throw new Error(`${key} "${wanted}" is unknown: use one of ${all.join(", ")}.`);
  return wanted;
}
