/** Short articles about the 300 actors of the cast, each of whom a reader can tell without doubt. Same count, same text. */

import { makeSource } from "../../src/ingest/source.ts";
import type { Source } from "../../src/types.ts";
import { CAST, type CastBody, type CastOffice, type CastPerson, type CastState } from "./generated-cast.ts";

export interface Article {
  readonly source: Source;
  /** Labels of all who act in it, sorted. */
  readonly actors: readonly string[];
}

/** Picks one of a list; the same picks for the same start. A linear congruential generator, of which the upper bits are used. */
type Pick = <T>(choices: readonly T[]) => T;

function picker(start: number): Pick {
  let state = Math.imul(start + 1, 2654435761) >>> 0;
  return (choices) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return choices[Math.floor((state / 2 ** 32) * choices.length)]!;
  };
}

const DEEDS = [
  "promised a new school", "promised a second bridge", "promised a clinic by May", "rejected the budget",
  "rejected the ferry plan", "praised the harbour law", "condemned the raid", "criticised the delay",
] as const; // prettier-ignore

const capitals = (text: string): string => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** Introduced in full, then by surname, pronoun, or post or state, which no other person of the article has. */
function aboutPerson({ label, surname, pronoun, state, post }: CastPerson, pick: Pick): readonly string[] {
  const intro = pick([
    `${state.adjective} ${capitals(post)} ${label}`,
    `${label}, the ${state.adjective} ${post},`,
    `The ${state.adjective} ${post}, ${label},`,
  ]);
  const honorific = pronoun === "She" ? "Ms" : "Mr";
  const again = [
    surname,
    `${honorific} ${surname}`,
    pronoun,
    `The ${post}`,
    `The ${state.adjective} minister`,
  ];
  return [
    `${intro} ${pick(DEEDS)}.`,
    `${pick(again)} ${pick(DEEDS)}.`,
    pick([`${pick(again)} ${pick(DEEDS)}.`, `“We will open a second clinic,” ${surname} said.`]),
  ];
}

function aboutBody({ label, acronym, noun }: CastBody, pick: Pick): readonly string[] {
  const again = [`The ${acronym}`, `The ${noun}`, "It"];
  return [
    `The ${label} (${acronym}) ${pick(DEEDS)}.`,
    `${pick(again)} ${pick(DEEDS)}.`,
    `The ${acronym} ${pick(DEEDS)}.`,
  ];
}

function aboutState({ label, adjective, capital }: CastState, pick: Pick): readonly string[] {
  return [label, pick([capital, `The ${adjective} government`])].map((who) => `${who} ${pick(DEEDS)}.`);
}

const aboutOffice = ({ state, post }: CastOffice, pick: Pick): readonly string[] => {
  const who = pick([`The ${state.adjective} ${post}`, `${state.label}’s ${post}`]);
  return [`${who} ${pick(DEEDS)}.`];
};

/** A person whom neither name nor post nor state can be mistaken for that of `other`. */
function unlike(other: CastPerson, pick: Pick): CastPerson {
  const distinct = CAST.people.filter(
    ({ surname, post, state }) => surname !== other.surname && post !== other.post && state !== other.state,
  );
  return pick(distinct);
}

const isAtHome = ({ state }: CastOffice, ...people: readonly CastPerson[]): boolean =>
  people.some((person) => person.state === state);

function articleAt(index: number): Article {
  const pick = picker(index);
  const turn = <T>(list: readonly T[]): T => list[index % list.length]!;
  const first = turn(CAST.people);
  const second = unlike(first, pick);
  const [body, state] = [turn(CAST.bodies), turn(CAST.states)];
  const office = CAST.offices.filter((post) => post === turn(CAST.offices) && !isAtHome(post, first, second));
  const paragraphs = [
    aboutPerson(first, pick),
    aboutBody(body, pick),
    aboutPerson(second, pick),
    aboutState(state, pick),
    ...office.map((post) => aboutOffice(post, pick)),
    [`${first.surname} ${pick(DEEDS)}.`],
  ];
  const text = paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");
  const published = `2026-03-${String((index % 28) + 1).padStart(2, "0")}`;
  const id = `article-${String(index + 1).padStart(4, "0")}`;
  return {
    source: makeSource(id, text, { published, genre: "news", publisher: "The Evening Ledger" }),
    actors: [first, second, body, state, ...office].map(({ label }) => label).sort(),
  };
}

/** So many articles, the first ones the same whatever the count. From 200 on they name the whole cast. */
export const generateArticles = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, index) => articleAt(index));
