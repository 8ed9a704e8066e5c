import type { ActType } from "../../types.ts";
import { isActorLike } from "../actors.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { evidence } from "../evidence.ts";
import { nounPhrases, spanOf } from "../phrases.ts";
import type { Statement } from "../statements.ts";
import { words } from "../words.ts";
import { agentOf } from "./cue-roles.ts";

const MADE_KNOWN: ReadonlySet<string> = new Set<ActType>([
  "announce",
  "decide",
  "propose",
  "sign",
  "establish",
]);
const NOW = words("today yesterday monday tuesday wednesday thursday friday saturday sunday");
/** Tokens behind the participle within which the agent and the day stand. */
const NEAR = 8;

/** "under a plan *unveiled today by the minister*": an act told by the way, which is news because of its day. */
export const reducedPassiveRule: Rule = {
  name: "reduced-passive",
  finds: "Fares will fall under a plan unveiled today by the mayor.",
  ignores: "Fares fell under a plan unveiled in 2019 by the mayor.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { clause, cue } = statement;
    const { group, sentence } = clause;
    const { tokens } = sentence;
    const verb = tokens[group.head];
    if (cue === undefined || !MADE_KNOWN.has(cue.cue.act) || cue.cue.act === "none") return [];
    if (verb?.relation !== "acl" || group.first !== group.head || !/(?:ed|en|ght|d)$/u.test(verb.text))
      return [];
    const isNow = tokens
      .slice(group.head + 1, group.head + NEAR)
      .some(({ text }) => NOW.has(text.toLowerCase()));
    const actor = isNow ? agentOf(statement, reading, group.last) : undefined;
    const thing = nounPhrases(sentence).find(({ head }) => head === verb.head);
    if (actor === undefined || thing === undefined || !isActorLike(reading.document, actor)) return [];
    return [
      {
        rule: "reduced-passive",
        type: cue.cue.act,
        statement,
        cue: { first: group.first, last: group.last },
        actor,
        content: evidence(reading.document, spanOf(sentence, thing)),
        polarity: "positive",
        modality: "planned",
        certainty: "certain",
      },
    ];
  },
};
