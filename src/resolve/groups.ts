import { demonymState, type GazetteerEntry } from "../analyse/gazetteer.ts";
import { lastBefore, within } from "../extract/within.ts";
import type { Name, Span } from "../types.ts";
import type { Discourse } from "./discourse.ts";
import { personActor } from "./people.ts";

const NUMBERS: Readonly<Record<string, number>> = {
  both: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
}; // prettier-ignore
const COUNTED =
  /^(?:the )?(?<number>both|two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)(?: (?:\p{Ll}+ )?(?<noun>\p{Ll}+))?$/iu;
/** Without a number they are those who have just acted together, or been named together. */
const TOGETHER = /^the (?<noun>leaders|parties|sides|presidents|ministers|governments|neighbours)$/iu;
const PEOPLE = /^(?:leaders|presidents|ministers|men|women|officials|politicians)$/iu;
const STATES = /^(?:countries|nations|states|neighbours|governments|capitals)$/iu;
/** Characters from the beginning of a sentence within which a name opens it. */
export const OPENING = 24;
/** Sentences in which those who are meant may have been named. */
const SENTENCES = 3;

/**
 * Those who are meant by a word for several.
 * + "both countries", "the two leaders", "the three governments", "the sides": who last acted together, or was named together
 * + "the American, Russian and Ukrainian sides": each of them
 * - "two ministers": any two
 */
export function severalActors(discourse: Discourse, phrase: string, at: number): readonly string[] {
  const listed = sidesListed(phrase);
  if (listed.length > 0) return listed.map((entry) => discourse.book.addEntry(entry));
  const counted = COUNTED.exec(phrase)?.groups;
  if (counted !== undefined && !/^(?:the|both)/iu.test(phrase)) return [];
  const noun = counted?.["noun"] ?? TOGETHER.exec(phrase)?.groups?.["noun"] ?? "";
  const word = counted?.["number"]?.toLowerCase();
  if (word === undefined && noun === "") return [];
  const number = word === undefined ? 2 : (NUMBERS[word] ?? Number(word));
  const turn = discourse.recent.findLast(
    ({ actors, at: before }) =>
      before < at && actors.length === number && (word === undefined || areOf(discourse, actors, noun)),
  );
  if (turn !== undefined) return turn.actors;
  const named = namedTogether(discourse, at, noun);
  return named.length === number || (word === undefined && named.length > 1) ? named : [];
}

const SIDES =
  /^(?:the )?(?<list>\p{Lu}.{3,120}?) (?:sides|governments|delegations|authorities|negotiators)$/u;

/** "The American, Russian and Ukrainian sides": the three. */
function sidesListed(phrase: string): readonly GazetteerEntry[] {
  const parts = SIDES.exec(phrase)?.groups?.["list"]?.split(/, and |, | and /u) ?? [];
  const states = parts.flatMap((part) => demonymState(part) ?? []);
  return states.length > 1 && states.length === parts.length ? states : [];
}

/** No people are "countries", and no states "ministers". */
function areOf({ book }: Discourse, actors: readonly string[], noun: string): boolean {
  const types = actors.map((id) => book.typeOf(id));
  if (PEOPLE.test(noun)) return types.every((type) => type === "Person" || type === "Office");
  return !STATES.test(noun) || types.every((type) => type === "State");
}

/** All people, or else all states, that the sentences before name. */
function namedTogether(discourse: Discourse, at: number, noun: string): readonly string[] {
  const { document, appearances, book } = discourse;
  const sentence = lastBefore(document.sentences, at + 1);
  const first = document.sentences[(sentence?.number ?? 1) - 1 - SENTENCES]?.start ?? 0;
  const before = { start: first, end: sentence?.start ?? at };
  const named = PEOPLE.test(noun)
    ? within(appearances, before).map(({ character }) => personActor(discourse, character))
    : within(document.names, before)
        .filter(({ kind }) => kind === "state")
        .map(({ start, end }) => book.addBody(document.source.text.slice(start, end)));
  return [...new Set(named)];
}

/** "Hanna Sorel and Peter Vik" at the beginning of a sentence, whatever they did: both. */
export function openingPair(discourse: Discourse, sentence: Span): readonly string[] {
  const { document, appearances } = discourse;
  const { text } = document.source;
  const names = within(document.names, sentence).filter(({ kind }) => kind !== "title" && kind !== "demonym");
  const found: Name[] = [];
  for (const name of names) {
    const before = found.at(-1);
    const gap = text.slice(before?.end ?? sentence.start, name.start);
    if (before === undefined ? gap.length > OPENING : !/^(?:,|,? and|,? &)(?: the| \p{L}+){0,4} $/u.test(gap))
      break;
    found.push(name);
  }
  if (found.length < 2 || found.some(({ kind }) => kind === "place")) return [];
  return found.map((name) => {
    const person = appearances.find(({ start }) => start === name.start);
    if (person !== undefined) return personActor(discourse, person.character);
    return discourse.book.addBody(text.slice(name.start, name.end));
  });
}
