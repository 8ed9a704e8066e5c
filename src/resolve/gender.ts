import { GIVEN_NAMES } from "../analyse/gazetteer.generated.ts";

export type Gender = "f" | "m";

/** Words before a name that only women or only men bear. */
const FEMALE =
  /(?:^|\s)(?:mrs|ms|miss|madam|madame|mme|lady|dame|baroness|frau|señora|queen|princess|empress|her majesty)$/u;
const MALE =
  /(?:^|\s)(?:mr|monsieur|sir|lord|baron|herr|señor|king|prince|emperor|emir|sultan|pope|his majesty)$/u;

const BY_NAME: ReadonlyMap<string, string> = new Map(GIVEN_NAMES.map(({ name, gender }) => [name, gender]));

const PRONOUNS: Readonly<Record<string, Gender>> = {
  she: "f",
  her: "f",
  hers: "f",
  he: "m",
  him: "m",
  his: "m",
};

/** "she" -> f; undefined for words that may stand for anybody. */
export function genderOfPronoun(word: string): Gender | undefined {
  return PRONOUNS[word.toLowerCase()];
}

/** What the words before a name say: "Ms", "Queen". */
export function genderOfHonorific(words: string): Gender | undefined {
  const plain = words.toLowerCase().replaceAll(".", "").trim();
  return FEMALE.test(plain) ? "f" : MALE.test(plain) ? "m" : undefined;
}

/** What a title says: "spokeswoman", "chairman", "queen". */
export function genderOfTitle(title: string): Gender | undefined {
  if (/\p{L}woman$/iu.test(title)) return "f";
  return /\p{L}(?<!wo)man$/iu.test(title) ? "m" : genderOfHonorific(title);
}

/** What a full name says by its first word: "Hanna Brook" -> f. A surname alone says nothing. */
export function genderOfName(name: string): Gender | undefined {
  const words = name.split(/[\s-]/u);
  const gender = words.length < 2 ? undefined : BY_NAME.get(words[0] ?? "");
  return gender === "f" || gender === "m" ? gender : undefined;
}
