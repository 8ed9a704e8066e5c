import type { ActDraft, Reading, Rule } from "./draft.ts";
import { accordingToRule } from "./rules/according-to.ts";
import { cueNounRule } from "./rules/cue-noun.ts";
import { cueVerbRule } from "./rules/cue-verb.ts";
import { deliveredRule } from "./rules/delivered.ts";
import { directiveRule } from "./rules/directive.ts";
import { fateRule } from "./rules/fate.ts";
import { listItemRule } from "./rules/list-item.ts";
import { modalRule } from "./rules/modal.ts";
import { namingRule } from "./rules/naming.ts";
import { needRule } from "./rules/need.ts";
import { progressiveRule } from "./rules/progressive.ts";
import { quotedRule } from "./rules/quoted.ts";
import { receivingRule } from "./rules/receiving.ts";
import { refusalRule } from "./rules/refusal.ts";
import { standingRule } from "./rules/standing.ts";
import { timetableRule } from "./rules/timetable.ts";
import type { Statement } from "./statements.ts";

/** All rules. Where two claim the same words, the earlier wins: what is undertaken or urged says more than that it was said. */
export const rules: readonly Rule[] = [
  listItemRule,
  needRule,
  directiveRule,
  namingRule,
  fateRule,
  cueVerbRule,
  receivingRule,
  modalRule,
  refusalRule,
  progressiveRule,
  standingRule,
  timetableRule,
  deliveredRule,
  cueNounRule,
  accordingToRule,
  quotedRule,
];

/** "Will the council pay?": a question of the author's asserts nothing. */
const isQuestion = ({ voice, clause }: Statement): boolean =>
  voice === "narrated" && clause.sentence.tokens.at(-1)?.text === "?";

export function draftActs(reading: Reading): readonly ActDraft[] {
  const asserted = reading.statements.filter((statement) => !isQuestion(statement));
  return asserted.flatMap((statement) => rules.flatMap((rule) => rule.apply(statement, reading)));
}
