import { given } from "../given.ts";
import { MEASURED } from "./measured.generated.ts";
import type { Measure } from "./measured.ts";
import { rules } from "./rules.ts";

/** So many right of so many found, in documents that the rule was not written with, and the precision estimated from that. */
export interface RuleCount {
  readonly right: number;
  readonly of: number;
  /** 0 to 1 */
  readonly precision: number;
}

/** A rule of the built-in extractor as people see it. */
export interface RuleRecord {
  /** As `pledge:rule` has it. */
  readonly name: string;
  /** A text that it answers to. */
  readonly finds: string;
  /** One that looks like it, and that it must not answer to. */
  readonly ignores: string;
  /** Absent where it found none in the documents measured on. */
  readonly acts?: RuleCount;
  readonly commitments?: RuleCount;
  /** The same for types of act that it finds often enough to tell. */
  readonly types: readonly {
    readonly type: string;
    readonly acts?: RuleCount;
    readonly commitments?: RuleCount;
  }[];
}

/** How many documents the rules were measured on. */
export const measuredDocuments = MEASURED.documents;

/** All rules in the order that decides between rivals: of two that claim the same words, the earlier wins. */
export function listRules(): readonly RuleRecord[] {
  return rules
    .flatMap((rule) => [rule, ...(rule.variants ?? [])])
    .map(({ name, finds, ignores }) => {
      const own = (measures: readonly Measure[]): readonly Measure[] =>
        measures.filter(({ rule }) => rule === name);
      const [acts, commitments] = [own(MEASURED.acts), own(MEASURED.commitments)];
      const types = [...new Set([...acts, ...commitments].flatMap(({ type }) => type ?? []))].sort();
      const counts = (type: string | undefined): Pick<RuleRecord, "acts" | "commitments"> =>
        given({ acts: countOf(acts, type), commitments: countOf(commitments, type) });
      return {
        name,
        finds,
        ignores,
        ...counts(undefined),
        types: types.map((type) => ({ type, ...counts(type) })),
      };
    });
}

function countOf(measures: readonly Measure[], type: string | undefined): RuleCount | undefined {
  const measure = measures.find((one) => one.type === type);
  if (measure === undefined) return undefined;
  const { right, of, precision } = measure;
  return { right, of, precision };
}
