/** Whom "we" and "I" stand for. */

import type { Metadata } from "../types.ts";
import { saidLead } from "./said-lead.ts";

/** "We, the Leaders of the Group of Seven (G7), …" within so many characters. */
const FRONT = 3000;
const BODIES =
  "leaders ministers heads members representatives presidents governments states chiefs governors parties signatories participants delegates mayors ambassadors".split(
    " ",
  );
const MANY = `(?:${BODIES.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join("|")})`;
const WE_THE = new RegExp(
  `(?:^|[.:;”"]\\s+|\\n)(?:\\d{1,2}\\.\\s+)?[“"]?We,?\\s(?:the\\s)?(?<who>(?:\\p{L}+\\s){0,2}?${MANY}(?:,?\\sand(?=\\s)|,?\\sthe(?=\\s)|\\s(?:of|for|from)(?=\\s)|,?\\s\\p{Lu}[\\p{L}\\p{N}.'’-]*|\\s(?:state|government|ministers|member)(?=\\s|,)|\\s\\([\\p{L}\\p{N} -]{1,20}\\)){1,120})`,
  "u",
);

const JOINT =
  /^(?:the\s)?joint\s(?:press\s)?(?:statement|declaration|communiqu[eé]|remarks|letter|op-ed)\s(?:by|of|from|between)\s(?<who>.+)$/i;
const BY =
  /^(?:the\s)?(?:press\s|official\s|opening\s|closing\s)?(?:statement|declaration|remarks|speech|address|letter|message|comments)\s(?:by|of|from)\s(?<who>.+)$/i;
/** "Ada Brook statement on …", "Minister for the Arctic Ada Brook comments on …" */
const OWN =
  /^(?<who>\p{Lu}.{2,100}?)(?:['’]s)?\s(?:statement|comments?|remarks?|speech|responds)\s(?:on|at|to|about|regarding|following|in)\s/u;
/** Where the topic begins: "… on the Summit", "… Announcing Further Costs". */
const TOPIC =
  /\s(?:on|regarding|concerning|following|after|announcing|about|at|before|ahead\sof|to\sthe|in\s(?:response|support))\s/i;
const MAX_WHO = 400;

/**
 * Names of those who speak in a text, as they are printed: what the caller says, else "We, the leaders of …", else the
 * speakers of a transcript, else "Ada Brook said:", else the title ("Joint Statement by …"), else the byline, else the
 * publisher. News has no speakers of its own: its "we" stands in quotations.
 */
export function findSpeakers(text: string, metadata: Metadata): readonly string[] {
  if (metadata.speakers !== undefined) return metadata.speakers;
  if (metadata.genre === "news") return [];
  const we = WE_THE.exec(text.slice(0, FRONT))?.groups?.["who"];
  if (we !== undefined) return [tidy(we)];
  const title = metadata.title ?? "";
  const found =
    transcribed(text) ?? fromLead(text, title) ?? fuller(fromTitle(title), fromTitle(firstLine(text)));
  if (found !== undefined) return found;
  const own = metadata.byline?.replace(/^by\s+/i, "") ?? metadata.publisher?.replace(/\s*\([^)]*\)\s*$/, "");
  return own === undefined || own === "" ? [] : [own];
}

/** "SECRETARY BROOK: …" more than once, with questions between. */
function transcribed(text: string): readonly string[] | undefined {
  const labels = Array.from(
    text.matchAll(/^(?<who>\p{Lu}[\p{Lu} .'’-]{2,40}):\s/gmu),
    (match) => match.groups?.["who"] ?? "",
  );
  if (!labels.some((label) => /^(?:QUESTION|Q|MODERATOR|REPORTER)$/.test(label))) return undefined;
  const speakers = [...new Set(labels)].filter(
    (label) => !/^(?:QUESTION|Q|MODERATOR|REPORTER|NOTE|ANSWER|A)$/.test(label),
  );
  return speakers.length === 0
    ? undefined
    : speakers.map((label) =>
        label.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase()),
      );
}

/** "Minister Brook said:" in a text about Ada Brook is Ada Brook. */
function fromLead(text: string, title: string): readonly string[] | undefined {
  const lead = saidLead(text, true);
  if (lead === undefined) return undefined;
  const office =
    /(?:^|\s)(?<office>Minister|Secretary|President|Chancellor|Commissioner|Ambassador|Governor)$/i.exec(lead)
      ?.groups?.["office"];
  if (office !== undefined && /^(?:the\s)?(?:prime\s)?\p{L}+$/iu.test(lead)) return holderOf(office, text);
  const surname = /^(?:the\s)?(?:\p{Lu}[\p{L}.]+\s){0,2}(?<surname>\p{Lu}[\p{L}'’-]+)$/u.exec(lead)?.groups?.[
    "surname"
  ];
  if (surname === undefined) return [lead.replace(/^the\s/i, "")];
  const words = `${title}\n${text.slice(0, FRONT)}`;
  const full = new RegExp(
    `(?<given>\\p{Lu}\\p{Ll}[\\p{L}'’-]*)\\s${surname.replace(/[^\p{L}]/gu, "\\$&")}(?!\\p{L})`,
    "gu",
  );
  const names = Array.from(words.matchAll(full), (match) => match.groups?.["given"] ?? "").filter(
    (given) => !OFFICE.test(given),
  );
  const [given] = names;
  return [given === undefined ? lead : lead.includes(given) ? lead : `${given} ${surname}`];
}

/** "the Minister" where the text has "Minister for the Arctic Ada Brook", "the Minister for the Arctic, Ada Brook". */
function holderOf(office: string, text: string): readonly string[] | undefined {
  const title = office.charAt(0).toUpperCase() + office.slice(1).toLowerCase();
  const form = new RegExp(
    `${title}(?:\\s(?:for|of)\\s[^,.\\n]{3,40}?)?,?\\s(?<name>\\p{Lu}\\p{Ll}+\\s\\p{Lu}[\\p{L}'’-]+)`,
    "u",
  );
  const name = form.exec(text.slice(0, FRONT))?.groups?.["name"];
  return name === undefined ? undefined : [name];
}

/** Words before a surname that are no given names. */
const OFFICE =
  /^(?:Minister|President|Secretary|Chancellor|Premier|General|Gen|Colonel|Commander|Ambassador|Senator|Governor|Commissioner|Chairman|Chair|Director|Representative|Spokesman|Spokeswoman|Mr|Mrs|Ms|Dr|Prof|Lord|Lady|Sir|Dame|King|Queen|Prince|Princess|Office|Prime|Foreign|Deputy|The)$/;

/** "Minister for Fish" in the title, "Minister for Fish, Ada Brook" in the first line: the same, with a name. */
function fuller(
  title: readonly string[] | undefined,
  line: readonly string[] | undefined,
): readonly string[] | undefined {
  const [office = ""] = title ?? [];
  return line?.length === 1 && line[0]?.startsWith(office) === true ? line : title;
}

/** A headline printed in the text, which says more than a title cut short: "Statement by Minister Ada Brook on fish". */
function firstLine(text: string): string {
  const line = text.trimStart().split("\n", 1)[0] ?? "";
  return /[.!?:]$/.test(line.trimEnd()) || line.length > MAX_WHO ? "" : line;
}

function fromTitle(title: string): readonly string[] | undefined {
  const joint = JOINT.exec(title)?.groups?.["who"];
  if (joint !== undefined) return split(beforeTopic(joint));
  const one = BY.exec(title)?.groups?.["who"];
  if (one !== undefined) return [nameIn(tidy(beforeTopic(one)))];
  const own = OWN.exec(title)?.groups?.["who"];
  return own === undefined || /^(?:joint|press|the|full|final)$/i.test(own) ? undefined : [tidy(own)];
}

/** "Minister for Fish, Ada Brook" is Ada Brook. */
function nameIn(who: string): string {
  return (
    /^[^,]*\b(?:minister|secretary|president|commissioner|ambassador|mayor|governor)\b[^,]*, (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’.-]*){1,3})$/iu.exec(
      who,
    )?.groups?.["name"] ?? who
  );
}

function beforeTopic(who: string): string {
  const topic = TOPIC.exec(who);
  return topic === null ? who.slice(0, MAX_WHO) : who.slice(0, topic.index);
}

/** "President Sorel, King Ivo of Arden and Chancellor Brook" are three; "Leaders of France and Spain" are one body. */
function split(who: string): readonly string[] {
  if (new RegExp(`^(?:the\\s)?(?:\\p{L}+\\s){0,2}?${MANY}\\s`, "iu").test(who)) return [tidy(who)];
  const names = who
    .split(/,\s+and\s+|,\s+|\s+and\s+(?=(?:the\s)?\p{Lu})/u)
    .map(tidy)
    .filter(Boolean);
  return names.length === 0 ? [tidy(who)] : names;
}

/** Without "(G7)", the article, and a connecting word left over at the end. */
function tidy(who: string): string {
  return who
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/[\s,]+(?:of|the|for|and|from)?$/i, "")
    .replace(/^the\s/i, "")
    .trim();
}
