import { demonymState, entryByKey } from "../analyse/gazetteer.ts";
import { titleOf } from "../analyse/offices.ts";
import { sideOf } from "./cast.ts";
import type { Character } from "./cast.ts";
import { lastBefore } from "../extract/within.ts";
import { genderOfPronoun } from "./gender.ts";
import { lastPerson } from "./pronouns.ts";
import { ARTICLE } from "./actors.ts";
import type { Discourse } from "./discourse.ts";

const PLURAL = /s$/u;

/** "the French President", "the minister": the last person before it with that title, of that side. */
export function characterDescribed(discourse: Discourse, phrase: string, at: number): Character | undefined {
  if (/^an? /iu.test(phrase)) return undefined; // "a spokesman" is nobody known
  const words = phrase.toLowerCase().replace(ARTICLE, "").split(" ");
  const state = demonymState(phrase.replace(ARTICLE, "").split(" ")[0] ?? "");
  const title = state === undefined ? words.join(" ") : words.slice(1).join(" ");
  if (title === "" || PLURAL.test(title)) return undefined;
  const wanted = titleOf(title)?.word ?? title;
  const fits = (character: Character): boolean => {
    // as printed too: "the secretary" for a "Defense Secretary", whom the table calls a defence minister
    const titles = [...character.titles].flatMap((word) => [word, titleOf(word)?.word ?? word]);
    const sameSide = state === undefined || character.side === state.key;
    return (
      sameSide &&
      titles.some((word) => word === wanted || word.endsWith(` ${wanted}`) || word.startsWith(`${wanted} `))
    );
  };
  return (
    discourse.cast.findLast((character) => character.first <= at && fits(character)) ??
    discourse.cast.find(fits)
  );
}

/** "the Ministry", "the union": the last organisation before it whose name ends so or begins so. */
export function organisationDescribed({ bodies }: Discourse, phrase: string, at: number): string | undefined {
  const word = phrase.replace(ARTICLE, "").toLowerCase();
  if (!/^(?:the|its|his|her|their) /iu.test(phrase) || word.includes(" ")) return undefined;
  return lastBefore(bodies.get(word) ?? [], at)?.name;
}

/** "the leaders", "the parties", right after two acted together. */
const BOTH = /^the (?:leaders|parties|sides|presidents|ministers|governments)$/iu;
const PAIR =
  /^(?:the two|both|the 2) (?:sides|leaders|countries|ministers|parties|governments|presidents|neighbours|nations)$|^both$/iu;

/** "the two sides": the last two who acted together, else the last two states named before. */
export function pair(discourse: Discourse, phrase: string, at: number): readonly string[] {
  const both = BOTH.test(phrase);
  if (!both && !PAIR.test(phrase)) return [];
  const turn = discourse.recent.findLast(({ actors, at: before }) => before < at && actors.length === 2);
  if (turn !== undefined) return turn.actors;
  if (both) return [];
  const states = discourse.document.names
    .filter(({ kind, start, entry }) => kind === "state" && start < at && entry !== undefined)
    .flatMap(({ entry }) => entryByKey(entry ?? "") ?? []);
  const distinct = [...new Set(states)].slice(0, 2);
  return distinct.length === 2 ? distinct.map((entry) => discourse.book.addEntry(entry)) : [];
}

const OWN_SIDE =
  /^(?:his|her|their|its|our|my) (?:own )?(?:country|government|nation|administration|ministry|delegation|side|party|company|department|office)$/iu;

/** "her government": the side of the person who was last spoken of. */
export function ownSide(discourse: Discourse, phrase: string, at: number): string | undefined {
  if (!OWN_SIDE.test(phrase)) return undefined;
  const person = lastPerson(discourse, at, genderOfPronoun(phrase.split(" ")[0] ?? ""));
  const character = discourse.people.get(person ?? "");
  if (character?.side === undefined) return person;
  const side = sideOf(character);
  return side === undefined
    ? discourse.book.add({ type: "Organisation", label: character.side })
    : discourse.book.addEntry(side);
}
