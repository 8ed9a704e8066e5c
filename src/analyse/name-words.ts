/** Word lists of `data/gazetteer/words.tsv` that help to tell names from words, and persons from organisations. */

import { GIVEN_NAMES, WORDS } from "./gazetteer.generated.ts";

export type WordList =
  | "organisation-head" | "organisation-of" | "organisation-noun" | "portfolio" | "title-modifier" | "particle" | "locative"
  | "month-or-day" | "not-a-name"
  | "not-alone" | "geography" | "place-noun"
  | "person-noun"; // prettier-ignore

/** The words of a list, as written there. */
export function wordsOf(list: WordList): ReadonlySet<string> {
  return new Set(WORDS.filter((row) => row.list === list).flatMap(({ words }) => words));
}

/** Given names of many countries: "Olena", "Kwame". */
export const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES.map(({ name }) => name));
