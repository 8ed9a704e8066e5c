/**
 * Dictionary forms: "went" -> "go", "cities" -> "city". Both parts are learnt from the treebank: a list of exceptions,
 * and rules on the ends of words. Both depend on the part of speech: "left" is "leave" as a verb and "left" else.
 */

/** Cut so many characters off and append something: "ied", cut 3, append "y": "tried" -> "try". */
interface Rule {
  readonly cut: number;
  readonly append: string;
}

export interface Lemmas {
  /** Tags whose lemmas keep their capitals: names. */
  readonly keepCase: ReadonlySet<string>;
  /** Tag -> word in lower case -> lemma. */
  readonly exceptions: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Tag -> end of the word -> rule. */
  readonly rules: ReadonlyMap<string, ReadonlyMap<string, Rule>>;
}

const LONGEST_SUFFIX = 6;

/** The lemma of a word with a tag such as "VERB|VBD", in the treebank's spelling: names with capitals, the rest without. */
export function lemmaOf(word: string, tag: string, { keepCase, exceptions, rules }: Lemmas): string {
  const key = word.toLowerCase();
  const exception = exceptions.get(tag)?.get(key);
  if (exception !== undefined) return exception;
  const base = keepCase.has(tag) ? word : key;
  const ofTag = rules.get(tag);
  if (ofTag === undefined) return base;
  const characters = Array.from(key);
  for (let length = Math.min(LONGEST_SUFFIX, characters.length); length >= 0; length -= 1) {
    const rule = ofTag.get(characters.slice(characters.length - length).join(""));
    const lemma = rule === undefined ? undefined : apply(rule, base);
    if (lemma !== undefined) return lemma;
  }
  return base;
}

/** Nothing when nothing of the word would be left: "ed" is no form of "". */
function apply({ cut, append }: Rule, base: string): string | undefined {
  const characters = Array.from(base);
  if (cut >= characters.length) return undefined;
  const capitals = characters.length > 1 && base === base.toUpperCase() && base !== base.toLowerCase();
  return characters.slice(0, characters.length - cut).join("") + (capitals ? append.toUpperCase() : append);
}

/** Reads the file of exceptions and rules; throws when it is none. */
export function readLemmas(json: string): Lemmas {
  const file: unknown = JSON.parse(json);
  if (!isRecord(file)) throw wrong("it is no JSON object");
  const { keepCase, exceptions, rules } = file;
  if (!Array.isArray(keepCase) || !keepCase.every((tag) => typeof tag === "string"))
    throw wrong('"keepCase" is no list');
  return {
    keepCase: new Set(keepCase),
    exceptions: tables(exceptions, "exceptions", (lemma) => lemma),
    rules: tables(rules, "rules", readRule),
  };
}

function readRule(written: string): Rule {
  const [, cut, append] = /^(\d{1,2}):(.*)$/s.exec(written) ?? [];
  if (cut === undefined || append === undefined) throw wrong(`"${written}" is no rule`);
  return { cut: Number(cut), append };
}

function tables<T>(
  value: unknown,
  what: string,
  read: (text: string) => T,
): ReadonlyMap<string, ReadonlyMap<string, T>> {
  if (!isRecord(value)) throw wrong(`"${what}" is no JSON object`);
  return new Map(
    Object.entries(value).map(([tag, table]) => {
      if (!isRecord(table)) throw wrong(`"${what}" of "${tag}" is no JSON object`);
      const entries = Object.entries(table).map(([key, text]): [string, T] => {
        if (typeof text !== "string") throw wrong(`"${key}" in "${what}" of "${tag}" is no string`);
        return [key, read(text)];
      });
      return [tag, new Map(entries)];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(what: string): Error {
  return new Error(`The file of lemmas cannot be read: ${what}. Take the file that belongs to the model.`);
}
