import { expect, test } from "vitest";
import { toPrediction } from "../../src/export/prediction.ts";
import { wellFacts } from "../graph/well-facts.ts";

test("a prediction names the hedges of acts and commitments with their offsets", () => {
  const { acts, commitments } = toPrediction(wellFacts.documents[0]!, wellFacts.actors) as Record<
    "acts" | "commitments",
    readonly { readonly hedges: unknown }[]
  >;
  const would = { text: "would", begin: 64, end: 69 };
  expect(acts.map(({ hedges }) => hedges)).toEqual([[would], []]);
  expect(commitments.map(({ hedges }) => hedges)).toEqual([[would], []]);
});
