import { given } from "../given.ts";
import type { ActType, Findings } from "../types.ts";
import { MEASURED } from "./measured.generated.ts";
import type { Measure } from "./measured.ts";

type Table = ReadonlyMap<string, number>;

const keyOf = (rule: string, type = ""): string => `${rule} ${type}`;

function tableOf(measures: readonly Measure[]): Table {
  return new Map(measures.map(({ rule, type, precision }) => [keyOf(rule, type), precision]));
}

const ACTS = tableOf(MEASURED.acts);
const COMMITMENTS = tableOf(MEASURED.commitments);

/** Of the rule with this type of act, else of the rule with any; undefined where nobody measured. */
function precisionOf(table: Table, rule: string, type: ActType | undefined): number | undefined {
  return table.get(keyOf(rule, type)) ?? table.get(keyOf(rule));
}

/** The same findings, each with the measured precision of the rule that found it. */
export function withConfidence({ acts, commitments }: Findings): Findings {
  const typeOf = new Map(acts.toReversed().map(({ commitment, type }) => [commitment, type]));
  return {
    acts: acts.map((act) => ({ ...act, ...given({ confidence: precisionOf(ACTS, act.rule, act.type) }) })),
    commitments: commitments.map((commitment) => {
      const { rule, id } = commitment;
      return { ...commitment, ...given({ confidence: precisionOf(COMMITMENTS, rule, typeOf.get(id)) }) };
    }),
  };
}
