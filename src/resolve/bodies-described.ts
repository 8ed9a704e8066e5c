import { lastBefore, within } from "../extract/within.ts";
import { words } from "../extract/words.ts";
import type { Name, Sentence } from "../types.ts";
import type { Discourse } from "./discourse.ts";

/** What a text calls a body that it has named, whatever the name: "Veridia Steel … *the firm*". */
const ENTERPRISES = words(
  "company firm business manufacturer maker producer supplier developer operator carrier airline retailer lender insurer giant",
);
const ASSOCIATIONS = words("organisation organization charity body group institution");
/** How many sentences back such a word looks. */
const LOOKED_BACK = 4;

const BESIDE = /\b(?:with|for|from|in|at|to|by|against|under|near|unlike|like|than|over)\s(?:the\s)?$/iu;

/** The last that its sentence is about, else the last that it names: "after talks with Norlane, *Veridia* said". */
function topic({ document }: Discourse, named: readonly Name[], sentence: Sentence): Name | undefined {
  const isBeside = ({ start }: Name): boolean =>
    BESIDE.test(document.source.text.slice(sentence.start, start));
  return named.findLast((name) => !isBeside(name)) ?? named.at(-1);
}

/**
 * "the company", "the charity": the organisation that its sentence, or else the nearest before, is about. A company is none
 * that the gazetteer lists, for it lists bodies of states and between them. Undefined where nobody is named near enough.
 */
export function enterpriseDescribed(discourse: Discourse, phrase: string, at: number): string | undefined {
  const noun = /^the (\p{Ll}+)$/iu.exec(phrase)?.[1]?.toLowerCase() ?? "";
  if (!ENTERPRISES.has(noun) && !ASSOCIATIONS.has(noun)) return undefined;
  const { names, sentences, source } = discourse.document;
  const nameOf = ({ start, end }: Name): string => source.text.slice(start, end);
  const isMeant = (name: Name): boolean =>
    name.kind === "organisation" &&
    name.end <= at &&
    nameOf(name) !== source.publisher &&
    source.text[name.end] !== ")" &&
    (ASSOCIATIONS.has(noun) || name.entry === undefined);
  let sentence = lastBefore(sentences, at + 1);
  for (let back = 0; sentence !== undefined && back <= LOOKED_BACK; back += 1) {
    const name = topic(discourse, within(names, sentence).filter(isMeant), sentence);
    if (name !== undefined) return nameOf(name);
    sentence = lastBefore(sentences, sentence.start);
  }
  return undefined;
}
