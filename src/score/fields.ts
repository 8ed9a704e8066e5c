/** Fields of JSON that somebody wrote: each is what it should be, or said to be wrong. */

import type { AnnotationProblem, MarkedWords } from "./annotations.ts";

/** Reads the fields of one object; what is wrong is collected. `null` and the empty text are the same as left out. */
export interface Fields {
  readonly text: (key: string) => string | undefined;
  readonly number: (key: string) => number | undefined;
  readonly flag: (key: string) => boolean;
  readonly texts: (key: string) => readonly string[];
  readonly numbers: (key: string) => readonly number[];
  readonly words: (key: string) => MarkedWords | undefined;
  /** One range or a list of them. */
  readonly manyWords: (key: string) => readonly MarkedWords[];
  readonly object: (key: string) => Fields | undefined;
  readonly objects: (key: string) => readonly Fields[];
  /** Says that a field is needed; gives `fallback` so that the rest can be read too. */
  readonly need: <T>(key: string, value: T | undefined, fallback: T) => T;
  readonly wrong: (key: string, message: string) => void;
}

/** The fields of a value that has to be an object. Problems are added to `problems`. */
export function fieldsOf(value: unknown, place: string, problems: AnnotationProblem[]): Fields {
  const entries: Readonly<Record<string, unknown>> = isObject(value) ? value : {};
  const at = (key: string): string => (place === "" ? key : `${place}.${key}`);
  const wrong = (key: string, message: string): void => {
    problems.push({ place: at(key), message });
  };
  if (!isObject(value))
    problems.push({ place: place === "" ? "top" : place, message: "has to be an object" });
  const get = <T>(key: string, is: (item: unknown) => item is T, what: string): T | undefined => {
    const item = there(entries[key]);
    if (item === undefined || is(item)) return item;
    wrong(key, `has to be ${what}`);
    return undefined;
  };
  const list = (key: string): readonly unknown[] => get(key, Array.isArray, "a list") ?? [];
  const each = <T>(key: string, is: (item: unknown) => item is T, what: string): readonly T[] =>
    list(key).flatMap((item, i) => {
      if (is(item)) return [item];
      wrong(`${key}[${i}]`, `has to be ${what}`);
      return [];
    });
  const object = (key: string): Fields | undefined => {
    const item = get(key, isObject, "an object");
    return item === undefined ? undefined : fieldsOf(item, at(key), problems);
  };
  const objects = (key: string): readonly Fields[] =>
    list(key).map((item, i) => fieldsOf(item, at(`${key}[${i}]`), problems));
  return {
    text: (key) => get(key, isText, "a text"),
    number: (key) => get(key, isNumber, "a number"),
    flag: (key) => get(key, isFlag, "true or false") ?? false,
    texts: (key) => each(key, isText, "a text"),
    numbers: (key) => each(key, isNumber, "a number"),
    words: (key) => {
      const range = object(key);
      return range === undefined ? undefined : wordsOf(range);
    },
    manyWords: (key) => {
      if (Array.isArray(entries[key])) return objects(key).flatMap((range) => wordsOf(range) ?? []);
      const range = object(key);
      return range === undefined ? [] : [wordsOf(range)].filter((words) => words !== undefined);
    },
    object,
    objects,
    need: (key, item, fallback) => {
      if (there(entries[key]) === undefined) wrong(key, "is missing");
      return item ?? fallback;
    },
    wrong,
  };
}

function wordsOf(range: Fields): MarkedWords | undefined {
  const [begin, end, text] = [range.number("begin"), range.number("end"), range.text("text")];
  if (begin === undefined || end === undefined || !Number.isInteger(begin) || begin < 0 || end <= begin) {
    range.wrong("begin", "and end have to be whole numbers, UTF-16 units of the text, end behind begin");
    return undefined;
  }
  return { begin, end, ...(text === undefined ? {} : { text }) };
}

function there(value: unknown): unknown {
  return value === null || value === "" ? undefined : value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
