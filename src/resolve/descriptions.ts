import { demonymState, lookup } from "../analyse/gazetteer.ts";
import { titleOf } from "../analyse/offices.ts";
import { sideOf } from "./cast.ts";
import type { Character } from "./cast.ts";
import { lastBefore } from "../extract/within.ts";
import { genderOfPronoun } from "./gender.ts";
import { lastPerson } from "./pronouns.ts";
import { ARTICLE } from "./actors.ts";
import type { Discourse } from "./discourse.ts";

const PLURAL = /s$/u;
/** "the company’s head" */
const OWNED = /^(.{2,60}?)['’]s? (\p{Ll}.{2,60})$/u;
const FORMER = /^(?:former|ex|then|outgoing)[ -]/u;
/** Words that any holder of such an office is called by. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  leader: ["head-of-state", "head-of-government"],
  minister: ["minister"],
};

/** Key or name of the state, body or town of which something is. */
function ownerOf(discourse: Discourse, owner: string, at: number): string {
  return lookup(owner)?.key ?? organisationDescribed(discourse, `the ${owner}`, at) ?? owner;
}

/** Whether somebody with the title `word` may be called `wanted`; a former minister is no minister. */
function isTitle(wanted: string, word: string): boolean {
  if (FORMER.test(wanted) !== FORMER.test(word)) return false;
  const [one, other] = [wanted.replace(FORMER, ""), word.replace(FORMER, "")];
  const short = titleOf(one)?.word ?? one;
  // as printed too: "the secretary" for a "Defense Secretary", whom the table calls a defence minister
  const forms = [other, titleOf(other)?.word ?? other];
  return (
    forms.some((form) => form === short || form.endsWith(` ${short}`) || form.startsWith(`${short} `)) ||
    WIDER[short]?.includes(titleOf(other)?.kind ?? "") === true
  );
}

/** "the French President", "the minister": the last person before it with that title, of that side. */
export function characterDescribed(discourse: Discourse, phrase: string, at: number): Character | undefined {
  if (/^an? /iu.test(phrase)) return undefined; // "a spokesman" is nobody known
  const bare = phrase.replace(ARTICLE, "");
  const owned = OWNED.exec(bare);
  const state = owned === null ? demonymState(bare.split(" ")[0] ?? "") : undefined;
  const title = (
    owned?.[2] ?? (state === undefined ? bare : bare.split(" ").slice(1).join(" "))
  ).toLowerCase();
  if (title === "" || PLURAL.test(title)) return undefined;
  const side = state?.key ?? (owned === null ? undefined : ownerOf(discourse, owned[1] ?? "", at));
  const fits = (character: Character): boolean =>
    (side === undefined || character.side === side || character.place === side) &&
    [...character.titles].some((word) => isTitle(title, word));
  return (
    discourse.cast.findLast((character) => character.first <= at && fits(character)) ??
    discourse.cast.find(fits)
  );
}

/**
 * "the Ministry", "the union": the last organisation before it whose name ends so or begins so; "the hospital trust": whose name
 * has all these words.
 */
export function organisationDescribed({ bodies }: Discourse, phrase: string, at: number): string | undefined {
  const words = phrase.replace(ARTICLE, "").toLowerCase().split(" ");
  if (!/^(?:the|its|his|her|their) /iu.test(phrase)) return undefined;
  const named = (bodies.get(words.at(-1) ?? "") ?? []).filter(({ name }) => {
    const parts = name.toLowerCase().split(/\s/u);
    return words.length === 1 || words.every((word) => parts.includes(word));
  });
  return lastBefore(named, at)?.name;
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
