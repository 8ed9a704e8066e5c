/** What kind of text it is, where nobody has said so. */

import type { Genre, Metadata } from "../types.ts";
import { saidLead } from "./said-lead.ts";

/** "Joint Statement by …", "Remarks at …"; not "Ministers issue joint statement", which reports one. */
const STATEMENT_TITLE =
  /^(?:the\s)?(?:full\stext:?\s)?(?:joint\s|final\s|presidential\s|official\s|press\s|closing\s|opening\s){0,2}(?:statement|declaration|communiqu[eé]|remarks|speech|address|letter|message|proclamation|pledge)\b(?!\ssays)/i;
const RELEASE = /^\s*(?:for\s(?:immediate\s)?release|press\srelease|news\srelease|media\srelease)\b/im;

/** Bodies that publish about themselves; a newspaper called "Government Gazette Daily" is still a newspaper. */
const ISSUER =
  /\b(?:ministry|minister|government|department|white\shouse|downing\sstreet|kremlin|elys[eé]e|embassy|consulate|commission|council|command|centcom|secretariat|parliament|senate|presidency|delegation|mission|united\snations|nato|central\sbank|treasury|foreign\s(?:and\s\w+\s)?office|armed\sforces)\b/i;
const NEWSROOM =
  /\b(?:news|newswire|times|post|daily|press|journal|tribune|courier|gazette|herald|agency|wire|magazine|radio|television|tv)\b/i;

/** First-person words outside of quotation marks, per word. News we looked at has under 0.2 percent, statements over 2. */
const FIRST_PERSON_SHARE = 0.01;

/**
 * `release`: an issuer's own report, with a lead-in like "The minister said:". `statement`: the issuer itself speaks,
 * by the title or by "we" and "I" outside of quotations. Everything else is `news`.
 */
export function guessGenre(text: string, { title = "", publisher = "" }: Metadata): Genre {
  if (saidLead(text) !== undefined) return "release";
  if (STATEMENT_TITLE.test(title) || firstPersonShare(text) >= FIRST_PERSON_SHARE) return "statement";
  const issuer = ISSUER.test(publisher) && !NEWSROOM.test(publisher);
  return issuer || RELEASE.test(text.slice(0, 400)) ? "release" : "news";
}

function firstPersonShare(text: string): number {
  const own = text.slice(0, 20_000).replace(/“[^”\n]*(?:”|$)|"[^"\n]*(?:"|$)|(?<=\s)‘[^\n’]{0,1000}’/gm, " ");
  const words = own.match(/[\p{L}’']+/gu) ?? [];
  const first = words.filter(
    (word) =>
      /^(?:we|our|ours|us|I|my|we['’](?:ve|re|ll)|I['’](?:m|ve|ll))$/.test(word) ||
      word === "We" ||
      word === "Our" ||
      word === "My",
  );
  // one "What we know so far" makes no statement
  return first.length < 2 ? 0 : first.length / words.length;
}
