/** The line of a release that says whose words follow: "Foreign Office Minister Ada Brook said:". */

/** Only so much of a text is looked at: releases give their speaker early. */
const FRONT = 4000;

const LEAD_LINE =
  /^(?<subject>\p{Lu}[^\n:"“”]{2,160}?),?\s(?:said|stated|added|commented|made|issued|provided|released|gave)(?:\s(?:the\sfollowing|this)\s(?:statement|comment|remarks?)[^\n:]{0,120}|\s(?:today|on\s\p{L}+))?:[ \t]*$/gmu;

/** The same with the words on the same line: "A ministry spokeswoman said: “We …" */
const LEAD_AND_QUOTE = /^(?<subject>\p{Lu}[^\n:"“”]{2,160}?),?\s(?:said|stated|added|commented):\s["“]/gmu;

/** Words that name an office or nobody: "the Minister", "a spokesman". */
const NAMELESS =
  /^(?:he|she|they|it|we|the\s(?:prime\s)?(?:minister|president|secretary|spokes\w+|release|statement|ministry|government))$/i;

/**
 * Who speaks after the first such line, as printed: "Ada Brook", "Foreign Office spokesman"; undefined without one.
 * `inline` takes "… said: “We …" too, which news has as well.
 */
export function saidLead(text: string, inline = false): string | undefined {
  const front = text.slice(0, FRONT);
  const lines = [...front.matchAll(LEAD_LINE), ...(inline ? front.matchAll(LEAD_AND_QUOTE) : [])];
  const leads = Array.from(lines, (match) => subjectOf(match.groups?.["subject"] ?? ""));
  return (
    leads.find((subject) => subject !== undefined && !NAMELESS.test(subject)) ??
    leads.find((subject) => subject !== undefined)
  );
}

/**
 * "The Foreign Secretary, Ada Brook," and "Ada Brook, Minister for the Arctic," are Ada Brook; "Following the visit,
 * the Minister" is the Minister.
 */
function subjectOf(subject: string): string | undefined {
  const parts = subject
    .split(/,\s+/)
    .map((part) => part.trim())
    .filter(
      (part) =>
        part !== "" &&
        !/^(?:following|after|speaking|in|at|on|during|responding|commenting|welcoming)\s/i.test(part),
    );
  const named = parts.find((part) => isName(part));
  const [first] = parts;
  return named ?? first?.replace(/^(?:an?|the)\s(?=\p{Lu})/iu, "");
}

/** A rank and two or more capitalised words: "Lt. Gen. Stephan J. Moor"; an article shows that it is an office. */
function isName(part: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}'’-]{0,20}\.?\s){1,6}\p{Lu}[\p{L}'’-]+$/u.test(part) && !/^(?:The|A|An)\s/.test(part)
  );
}
