import type { Money, Name, Span } from "../types.ts";
import type { ActDraft, Reading } from "./draft.ts";
import { evidence } from "./evidence.ts";
import { within } from "./within.ts";

const SHARING: ReadonlySet<string> = new Set(["cue-verb", "delivered"]);
const NAMED: ReadonlySet<Name["kind"]> = new Set<Name["kind"]>(["state", "organisation", "person", "place"]);
/** Between a name and its sum nothing stands, or "another"; before the name a comma or "and". */
const BARE = /^\s+(?:(?:a further|another|about|over|nearly|up to)\s+)?$/u;
const JOINED = /(?:,|;|\band|\bwhile)\s+(?:the\s+)?$/u;
/** What joins the next name stands at the end of a part. */
const JOINT = /[\s,;]*(?:\b(?:and|while)\b)?\s*(?:\bthe\s*)?$/u;

interface Part {
  readonly name: Name;
  readonly sum: Money;
}

/** Names with sums of their own behind the first sum: "Chile $35 million", "Peru $5 million". */
function partsBehind(draft: ActDraft, { document, inSentence }: Reading): readonly Part[] {
  const { text } = document.source;
  const { sentence, group } = draft.statement.clause;
  const rest: Span = { start: sentence.tokens[group.last]?.end ?? sentence.end, end: sentence.end };
  const [first, ...others] = within(document.money, rest);
  if (first === undefined || others.length === 0) return [];
  // "welcomed it that Norway pledged": the sums are of a later verb
  const isOfAnother = inSentence(sentence.number).some(({ clause }) => {
    const start = sentence.tokens[clause.group.first]?.start ?? 0;
    return clause.group.first > group.last && start < first.start;
  });
  if (isOfAnother) return [];
  const names = within(document.names, { start: first.end, end: sentence.end });
  return others.flatMap((sum) => {
    const name = names.findLast(({ kind, end }) => NAMED.has(kind) && end <= sum.start);
    if (name === undefined || !BARE.test(text.slice(name.end, sum.start))) return [];
    return JOINED.test(text.slice(first.end - 1, name.start)) ? [{ name, sum }] : [];
  });
}

/**
 * "Norway pledged $60 million, Chile $35 million *and Peru $5 million*": each further name with a sum has the verb of the
 * first. One draft becomes one for each.
 */
export function withGapped(draft: ActDraft, reading: Reading): readonly ActDraft[] {
  const { content, actor, committer: _, ...shared } = draft;
  if (content === undefined || actor === undefined || !SHARING.has(draft.rule)) return [draft];
  const parts = partsBehind(draft, reading);
  const [next] = parts;
  if (next === undefined) return [draft];
  const { document } = reading;
  const upTo = (start: number, end: number): Span => ({
    start,
    end: start + document.source.text.slice(start, end).replace(JOINT, "").length,
  });
  return [
    { ...draft, content: upTo(content.start, next.name.start) },
    ...parts.map(({ name, sum }, index): ActDraft => {
      const words = evidence(document, name);
      const end = parts[index + 1]?.name.start ?? Math.max(content.end, sum.end);
      return {
        ...shared,
        actor: { text: words.quote, basis: "named", span: words },
        content: upTo(sum.start, end),
        apart: true,
      };
    }),
  ];
}
