import { camelCase } from "../../analyse/gazetteer.ts";
import { ACTOR_TYPES } from "../../types.ts";
import { DECISION_KINDS, type Decision, type DecisionKind } from "./decisions.ts";

/** A decision is a few names; a longer line is another kind of file. */
const MAX_LINE = 20_000;
const MAX_LINES = 100_000;
/** Characters of one name or reason. */
const MAX_TEXT = 1_000;
/** Bad lines that an error lists in full. */
const MOST_TOLD = 50;

/** Undefined when the value is right, else what it has to be. */
type Check = (value: unknown) => string | undefined;

const KEYS: Readonly<Record<DecisionKind, Readonly<Record<string, Check>>>> = {
  same: { actors: ids(2, Infinity) },
  different: { actors: ids(2, 2) },
  split: { actor: id, documents: listOf(documentName), as: newLabel },
  rename: { actor: id, label: text },
  retype: { actor: id, type: oneOf(ACTOR_TYPES) },
  link: { actor: id, wikidata: wikidataKey },
  hide: { actor: id },
};

const OPTIONAL: Readonly<Record<string, Check>> = { by: text, on: day, why: text };
const OPTIONAL_IN_SPLIT: Readonly<Record<string, Check>> = { ...OPTIONAL, text };

/**
 * Decisions from JSON Lines, one object a line: `{"decide":"rename","actor":"PortUnion","label":"Port Workers’ Union"}`. Empty
 * lines and lines that begin with `#` or `//` are skipped. Throws one error that names every bad line of the file, with cause
 * and remedy: a decision that is silently left out would be lost work.
 */
export function parseDecisions(written: string, file: string): readonly Decision[] {
  const lines = written.replace(/^\uFEFF/u, "").split(/\r?\n/u);
  if (lines.length > MAX_LINES + 1)
    throw new Error(`${file}: more than ${MAX_LINES} lines: split it, and give the decisions that you need`);
  const decisions: Decision[] = [];
  const bad: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (/^\s*(?:$|#|\/\/)/u.test(line)) continue;
    const where = `${file}:${i + 1}`;
    const read = readLine(line);
    if (typeof read === "string") bad.push(`${where}: ${read}`);
    else decisions.push({ ...read, where });
  }
  if (bad.length > 0) throw new Error(told(bad));
  return decisions;
}

function told(bad: readonly string[]): string {
  const rest = bad.length - MOST_TOLD;
  return [...bad.slice(0, MOST_TOLD), ...(rest > 0 ? [`and ${rest} more lines`] : [])].join("\n");
}

/** The decision of one line, or what is wrong with it. */
function readLine(line: string): Decision | string {
  if (line.length > MAX_LINE) return `a line of more than ${MAX_LINE} characters is no decision`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return `this is no JSON (${cause}): one decision a line, {"decide": "…", …}`;
  }
  return decisionProblem(value) ?? (value as Decision);
}

/** Why a value is no decision, and what it has to be; undefined when it is one. */
export function decisionProblem(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return 'a decision is an object: {"decide": "…", …}';
  const fields = value as Readonly<Record<string, unknown>>;
  const kind = DECISION_KINDS.find((name) => name === fields["decide"]);
  if (kind === undefined)
    return `"decide" is ${shown(fields["decide"])}, and has to be one of ${DECISION_KINDS.join(", ")}`;
  const needed = KEYS[kind];
  const optional = kind === "split" ? OPTIONAL_IN_SPLIT : OPTIONAL;
  for (const [key, check] of Object.entries(needed)) {
    if (!Object.hasOwn(fields, key)) return `"${kind}" needs "${key}", ${check(undefined) ?? ""}`;
  }
  for (const [key, value] of Object.entries(fields)) {
    if (key === "decide") continue;
    const check = known(needed, key) ?? known(optional, key);
    if (check === undefined)
      return `"${kind}" has no key "${key}": its keys are ${[...Object.keys(needed), ...Object.keys(optional)].join(", ")}`;
    const wanted = check(value);
    if (wanted !== undefined) return `"${key}" is ${shown(value)}, and has to be ${wanted}`;
  }
  if (kind === "split" && camelCase(String(fields["as"])) === fields["actor"])
    return `"as" gives the id ${shown(fields["actor"])} again: give a label that tells the two apart`;
  return undefined;
}

const known = (checks: Readonly<Record<string, Check>>, key: string): Check | undefined =>
  Object.hasOwn(checks, key) ? checks[key] : undefined;

function shown(value: unknown): string {
  const json = value === undefined ? "missing" : JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

function id(value: unknown): string | undefined {
  return typeof value === "string" && /^[A-Za-z0-9_-]{1,300}$/u.test(value)
    ? undefined
    : "the id of an actor, as pledgegraph actors lists it: PortUnion";
}

function ids(least: number, most: number): Check {
  const count = most === least ? `${least}` : `${least} or more`;
  return (value) => {
    const right =
      Array.isArray(value) &&
      value.length >= least &&
      value.length <= most &&
      value.every((item) => id(item) === undefined) &&
      new Set(value).size === value.length;
    return right ? undefined : `a list of ${count} ids of actors, each once: ["PortUnion", "DoverPortUnion"]`;
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" &&
    value.trim() === value &&
    value !== "" &&
    value.length <= MAX_TEXT &&
    !/\p{Cc}/u.test(value)
    ? undefined
    : `a text of up to ${MAX_TEXT} characters on one line, without blanks at its ends`;
}

function newLabel(value: unknown): string | undefined {
  return text(value) === undefined && camelCase(String(value)) !== ""
    ? undefined
    : "the label of the new actor, with letters of A to Z or digits, of which its id is made (rename changes it later)";
}

function documentName(value: unknown): string | undefined {
  return text(value) === undefined
    ? undefined
    : "the id of a source, or 8 or more digits of its text’s SHA-256";
}

function listOf(check: Check): Check {
  return (value) =>
    Array.isArray(value) && value.length > 0 && value.every((item) => check(item) === undefined)
      ? undefined
      : `a list with one or more of: ${check(undefined) ?? ""}`;
}

function oneOf(names: readonly string[]): Check {
  return (value) => (names.some((name) => name === value) ? undefined : `one of ${names.join(", ")}`);
}

function wikidataKey(value: unknown): string | undefined {
  return typeof value === "string" && /^Q[1-9]\d{0,11}$/u.test(value) ? undefined : 'a Wikidata key: "Q142"';
}

function day(value: unknown): string | undefined {
  const date =
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value)
      ? new Date(`${value}T00:00:00Z`)
      : undefined;
  return date !== undefined &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().slice(0, 10) === String(value)
    ? undefined
    : "a day of the calendar as YYYY-MM-DD";
}
