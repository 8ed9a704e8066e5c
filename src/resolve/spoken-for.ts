import { demonymState, governmentOf, lookup, type GazetteerEntry } from "../analyse/gazetteer.ts";
import { headNoun } from "../extract/actors.ts";
import { words } from "../extract/words.ts";
import { ARTICLE } from "./actors.ts";
import { organisationDescribed } from "./descriptions.ts";
import { within } from "../extract/within.ts";
import type { Mention } from "../types.ts";
import type { Discourse } from "./discourse.ts";

/** Those who speak for somebody without being named. */
const SPEAKING = words(
  "spokesperson spokesman spokeswoman official diplomat envoy ambassador negotiator representative aide delegate lawyer",
);
const COUNTED = /^(?:one|two|three|four|five|several|some|senior|top|unnamed)\s+/iu;

/** The body that some words name: from the gazetteer, or one that the document names in full: "the Ministry". */
function bodyNamed(discourse: Discourse, phrase: string, at: number): GazetteerEntry | string | undefined {
  const entry = governmentOf(phrase) ?? lookup(phrase.replace(ARTICLE, ""));
  if (entry !== undefined) return entry.type === "Place" ? undefined : entry;
  const described = organisationDescribed(discourse, /^the /iu.test(phrase) ? phrase : `the ${phrase}`, at);
  return described === undefined ? undefined : (lookup(described) ?? described);
}

/**
 * For whom somebody without a name speaks: "a Japanese diplomat", "a spokesperson for the ministry", "a Commission
 * official". Undefined where the words do not tell.
 */
export function spokenFor(
  discourse: Discourse,
  { text, span }: Pick<Mention, "text" | "span">,
): GazetteerEntry | string | undefined {
  if (!SPEAKING.has(headNoun(text).replace(/s$/u, ""))) return undefined;
  const at = span?.start ?? Infinity;
  const named = span === undefined ? [] : within(discourse.document.names, span);
  const body = named.find(({ kind }) => kind === "organisation");
  if (body !== undefined) {
    const name = discourse.document.source.text.slice(body.start, body.end);
    return lookup(name) ?? name;
  }
  const owner = /\s(?:for|of|from|at)\s(.+)$/u.exec(text)?.[1];
  if (owner !== undefined) return bodyNamed(discourse, owner, at);
  const plain = text.replace(ARTICLE, "").replace(COUNTED, "").replace(COUNTED, "").split(" ");
  if (plain.length < 2) return undefined;
  return bodyNamed(discourse, plain.slice(0, -1).join(" "), at) ?? demonymState(plain[0] ?? "");
}
