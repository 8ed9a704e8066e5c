/** How often something is right, counted on annotated documents that no rule was written with. */
export interface Measure {
  /** Name of the rule, as acts and commitments carry it. */
  readonly rule: string;
  /** For one type of act; absent for all that the rule finds. */
  readonly type?: string;
  readonly right: number;
  readonly of: number;
  /** Estimated from the counts, 0 to 1 (`data/extraction/estimate.ts`). */
  readonly precision: number;
}

/** The measures of all rules; of commitments by the type of the act that makes them. */
export interface Measured {
  /** Documents measured on. */
  readonly documents: number;
  readonly acts: readonly Measure[];
  readonly commitments: readonly Measure[];
}
