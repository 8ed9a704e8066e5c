/** Keys under which names that may be one meet, so that not every name has to be compared with every other. */

/** "The São Tomé–Union" -> "sao tome union": lower case, without marks, articles and punctuation. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’ʼ]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /u, "");
}

const SMALL = /^(?:of|for|the|and|on|in|de|da|du|la|van|von|der|den|al|el|bin|ibn)$/u;

/** Every word of it begins with a capital or is a small one: "Ministry of Health", not "health officials". */
export function isName(label: string): boolean {
  return label.split(/[\s-]+/u).every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word.toLowerCase()));
}

/** "Ministry of Health" -> "MH", "MOH": capitals, and the first letters of all words. */
export function initialsOf(name: string): readonly string[] {
  const words = name
    .replace(/^the /iu, "")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  if (words.length < 2) return [];
  const first = (list: readonly string[]): string =>
    list.map((word) => word.charAt(0).toUpperCase()).join("");
  const capitals = first(words.filter((word) => /^\p{Lu}/u.test(word)));
  return [...new Set([capitals, first(words)])].filter((letters) => letters.length > 1);
}

/** "U.N." -> "UN"; undefined for what is no acronym. */
export function acronymIn(name: string): string | undefined {
  const letters = name.replace(/^the /iu, "").replaceAll(".", "");
  return /^\p{Lu}(?:\p{Ll}?\p{Lu}){1,7}$/u.test(letters) ? letters.toUpperCase() : undefined;
}

/** What scripts other than Latin are written as, in different ways: each pattern and the one way for all. */
const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/\b[ae]l /gu, "al "],
  [/tch|tsch/gu, "ch"],
  [/sch/gu, "sh"],
  [/kh/gu, "h"],
  [/ph/gu, "f"],
  [/dh/gu, "d"],
  [/ck|q/gu, "k"],
  [/x/gu, "ks"],
  [/w/gu, "v"],
  [/oo|ou/gu, "u"],
  [/[jy]/gu, "i"],
  [/ie/gu, "e"],
  [/(\p{L})\1+/gu, "$1"],
];

/** Equal for "Zelenskyy", "Zelenskiy" and "Zelensky". Takes a folded name. */
export function soundKey(folded: string): string {
  return TRANSLITERATIONS.reduce((name, [pattern, plain]) => name.replace(pattern, plain), folded);
}

export function lettersIn(name: string): number {
  return (name.match(/\p{L}/gu) ?? []).length;
}

/** A letter in a shorter word makes another word: "Jon" and "Jan". */
const LEAST_WORD = 4;

/** A folded name without one of its letters, and where the letter was, for each letter of its longer words. */
export function deletions(folded: string): readonly { readonly at: number; readonly rest: string }[] {
  return [...folded.matchAll(/\p{L}+/gu)]
    .filter(([word]) => word.length >= LEAST_WORD)
    .flatMap(({ 0: word, index }) =>
      Array.from({ length: word.length }, (_, i) => ({
        at: index + i,
        rest: folded.slice(0, index + i) + folded.slice(index + i + 1),
      })),
    );
}

/** Longer names are sentences. */
const MOST_WORDS = 10;

/** Runs of two or more words that are not the whole: "dover port union" -> "dover port", "port union". Takes a folded name. */
export function partsOf(folded: string): readonly string[] {
  const words = folded.split(" ").slice(0, MOST_WORDS);
  const parts: string[] = [];
  for (let start = 0; start < words.length; start += 1)
    for (let end = start + 2; end <= words.length; end += 1)
      if (end - start < words.length) parts.push(words.slice(start, end).join(" "));
  return parts;
}
