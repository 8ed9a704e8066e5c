import { demonymState, entryByKey, lookup, stripAccents, type GazetteerEntry } from "../analyse/gazetteer.ts";
import { titleOf } from "../analyse/offices.ts";
import type { Document, Name, Span } from "../types.ts";
import { genderOfHonorific, genderOfName, genderOfTitle, type Gender } from "./gender.ts";

/** A post as the text puts it next to a name: "Kenyan Trade Minister Ada Brook". */
export interface Post extends Span {
  /** As printed. */
  readonly title: string;
  /** Key of the state or body, or its name where no gazetteer lists it. */
  readonly side: string;
}

/** A person of one document: the fullest name, every way it is printed, the titles and the side the text gives. */
export interface Character {
  readonly label: string;
  readonly names: Set<string>;
  /** Lower-case title words: "prime minister". */
  readonly titles: Set<string>;
  /** Key of the state or body the titles belong to, or the name of one that no gazetteer lists. */
  side?: string;
  /** Where the titles are held, for those without a side: the town of a mayor. */
  place?: string;
  readonly posts: Post[];
  /** As far as a title, "Mr" or "Ms", or the given name tells. */
  gender?: Gender;
  /** Where it is first named. */
  readonly first: number;
}

const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/u;

/** Without accents, suffix and capitals: "Van der Berg" and "Willem van der Berg" end alike, "Ramirez" and "Ramírez" too. */
const plain = (name: string): string => stripAccents(name.replace(SUFFIX, "")).toLowerCase();
const surname = (name: string): string => plain(name).split(/\s/u).at(-1) ?? name;
/** In some languages the surname comes first: "Kim Yong-su"; and some are called by the first name. */
const firstName = (name: string): string => plain(name).split(/\s/u)[0] ?? name;

/** Who of those that share the last word of a name may be meant by it. */
function matches(character: Character, name: string): boolean {
  if (character.names.has(name)) return true;
  const [known, wanted] = [plain(character.label), plain(name)];
  return wanted.includes(" ")
    ? known.endsWith(` ${wanted}`) || wanted.endsWith(` ${known}`)
    : surname(known) === wanted;
}

/** Of several who may be meant the last named, whose gender and titles are as the words before the name say: "Ms Brook". */
function chosen(
  candidates: readonly Character[],
  { gender, title }: { readonly gender: Gender | undefined; readonly title: string | undefined },
): Character | undefined {
  const agreeing = candidates.filter(
    (known) => gender === undefined || known.gender === undefined || known.gender === gender,
  );
  const titled = title === undefined ? [] : agreeing.filter(({ titles }) => hasTitle(titles, title));
  return titled.at(-1) ?? agreeing.at(-1);
}

function hasTitle(titles: ReadonlySet<string>, wanted: string): boolean {
  const word = titleOf(wanted)?.word ?? wanted;
  return [...titles].some((title) => (titleOf(title)?.word ?? title) === word);
}

/** Text between two spans when they are neighbours: only blanks, a comma, or the words that join a title to its body. */
function gap(text: string, left: Span, right: Span): string {
  return text.slice(left.end, right.start);
}

/** What may stand between two neighbours that describe one person, by what they are. */
function isJoint(left: Name, right: Name, between: string): boolean {
  if (left.kind === "title")
    return right.kind === "person"
      ? /^(?: |, )(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\.? )?$/u.test(between)
      : /^(?: | (?:of|for|at|in) (?:the )?|, (?:the )?)$/u.test(between);
  if (left.kind === "person") return /^(?:, (?:the |a |an )?(?:\p{Ll}+ )?| of (?:the )?)$/u.test(between);
  // "the head of the port, Ada Brook"; "Malta’s deputy minister"; "Maltese minister"
  return right.kind === "person" ? between === ", " : /^(?: |['’]s? (?:\p{Ll}+ ){0,2})$/u.test(between);
}

/** "Its director": of the state or body that was named last. */
function bodyBefore(names: readonly Name[], at: number): Name | undefined {
  return names.findLast(({ kind, end }) => end <= at && (kind === "organisation" || kind === "state"));
}

/**
 * "Trade Commissioner": where a text speaks of the European Union, commissioners with a portfolio are its own. Cities have
 * commissioners too, of police and of health.
 */
const UNION_TITLE =
  /^(?:eu )?(?:agriculture|budget|climate|competition|crisis|defence|development|digital|economy|energy|enlargement|environment|fisheries|health|home affairs|humanitarian|internal market|justice|migration|neighbourhood|trade|transport) commissioner$/u;

const UNION: ReadonlySet<string> = new Set(["EuropeanUnion", "EuropeanCommission"]);

/** What the text around a person's name says of their post: "French President X", "X, the Danish prime minister", "X, head of the Y". */
function describe(document: Document, names: readonly Name[], index: number, character: Character): void {
  const { text } = document.source;
  const person = names[index];
  if (person === undefined) return;
  const left: Name[] = [];
  for (let before = index - 1; before >= 0 && left.length < 3; before -= 1) {
    const name = names[before];
    const next = left[0] ?? person;
    if (name === undefined || name.kind === "person" || !isJoint(name, next, gap(text, name, next))) break;
    // "the spokesman, the director, Ada Brook": the title next to the name is hers
    if (name.kind === "title" && left.some(({ kind }) => kind === "title") && gap(text, name, next) !== " ")
      break;
    left.unshift(name);
  }
  const right: Name[] = [];
  for (let after = index + 1; after < names.length && right.length < 3; after += 1) {
    const name = names[after];
    const previous = right.at(-1) ?? person;
    if (name === undefined || name.kind === "person" || !isJoint(previous, name, gap(text, previous, name)))
      break;
    right.push(name);
  }
  const near = [...left, ...right];
  for (const name of near) {
    if (name.kind === "title") character.titles.add(text.slice(name.start, name.end).toLowerCase());
  }
  learnGender(character, text.slice(Math.max(0, person.start - 12), person.start));
  if (!near.some(({ kind }) => kind === "title")) {
    const body = names[index + 1];
    if (body?.kind === "organisation" && speaksFor(gap(text, person, body)))
      character.side ??= sideKey(text.slice(body.start, body.end), body);
    return;
  }
  const place = near.find(({ kind }) => kind === "place");
  if (place !== undefined) character.place ??= sideKey(text.slice(place.start, place.end), place);
  const first = near[0];
  const owner =
    first === undefined ||
    !/\b(?:its|their)\s(?:\p{Ll}+\s){0,2}$/iu.test(text.slice(Math.max(0, first.start - 30), first.start))
      ? undefined
      : bodyBefore(names, first.start);
  const side =
    owner ?? near.find(({ kind }) => kind === "organisation" || kind === "state" || kind === "demonym");
  if (side === undefined) return;
  const key = sideKey(text.slice(side.start, side.end), side);
  character.side ??= key;
  const title = near.find(({ kind }) => kind === "title");
  const start = Math.min(person.start, ...near.map((name) => name.start));
  const former = /\b(?:former|ex)[ -]$/iu.test(text.slice(Math.max(0, start - 8), start));
  if (title !== undefined && near.includes(side) && !former)
    character.posts.push({
      title: text.slice(title.start, title.end),
      side: key,
      start,
      end: Math.max(person.end, ...near.map(({ end }) => end)),
    });
}

/** "Ada Brook of the Port Union", "Ada Brook, head of the Port Union", but not "Ada Brook, a critic of the Port Union". */
function speaksFor(between: string): boolean {
  if (/^ of (?:the )?$/u.test(between)) return true;
  const noun = /^, (?:the |an? )?(?:\p{Ll}+[ -]){0,3}?(\p{Ll}+) (?:of|at|for|with) (?:the )?$/u.exec(
    between,
  )?.[1];
  const kind = titleOf(noun ?? "")?.kind;
  return kind !== undefined && kind !== "person" && kind !== "honorific";
}

/** Key of the state or body that a name stands for, or the name itself. */
const sideKey = (words: string, { entry }: Name): string =>
  entry ?? demonymState(words)?.key ?? lookup(words)?.key ?? words;

/** "Ms" before a name says most, then a title that only women or only men bear, then the given name. */
function learnGender(character: Character, before: string): void {
  const titles = [...character.titles].map(genderOfTitle);
  const gender =
    genderOfHonorific(before) ?? titles.find((known) => known !== undefined) ?? genderOfName(character.label);
  if (gender !== undefined) character.gender = gender;
}

/** A person named at a place. */
export interface Appearance extends Span {
  readonly character: Character;
}

/** Every mention of a person by name, in document order; mentions of one person share the character. */
export function appearancesOf(document: Document): readonly Appearance[] {
  const appearances: Appearance[] = [];
  const bySurname = new Map<string, Character[]>();
  const byFirstName = new Map<string, Character>();
  const ofUnion = document.names.some(({ entry }) => entry !== undefined && UNION.has(entry));
  document.names.forEach((name, index) => {
    if (name.kind !== "person") return;
    const words = document.source.text.slice(name.start, name.end).replace(/\s+/gu, " ");
    const before = document.source.text.slice(Math.max(0, name.start - 12), name.start);
    const ahead = document.names[index - 1];
    const title =
      ahead?.kind === "title" && ahead.end === name.start - 1
        ? document.source.text.slice(ahead.start, ahead.end).toLowerCase()
        : undefined;
    const namesakes = bySurname.get(surname(words)) ?? [];
    const candidates = namesakes.filter((character) => matches(character, words));
    const known =
      chosen(candidates, { gender: genderOfHonorific(before), title }) ??
      (namesakes.length === 0 && !/\s/u.test(words) ? byFirstName.get(plain(words)) : undefined);
    const character: Character = known ?? {
      label: words,
      names: new Set(),
      titles: new Set(),
      posts: [],
      first: name.start,
    };
    if (known === undefined) {
      bySurname.set(surname(words), [...namesakes, character]);
      byFirstName.set(firstName(words), character);
    }
    character.names.add(words);
    appearances.push({ start: name.start, end: name.end, character });
    describe(document, document.names, index, character);
    if (ofUnion && [...character.titles].some((title) => UNION_TITLE.test(title)))
      character.side ??= "EuropeanUnion";
  });
  return appearances;
}

export function sideOf(character: Character): GazetteerEntry | undefined {
  return character.side === undefined ? undefined : entryByKey(character.side);
}
