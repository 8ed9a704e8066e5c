/** Which acts each line of a statement stands for, when several acts make one statement. */
import { describe, expect, test } from "vitest";
import type { Act, Commitment, Reference } from "../../src/types.ts";
import { buildScene } from "../../src/view/index.ts";
import type { Statement } from "../../src/view/index.ts";
import { statementEdges } from "../../src/view/statement-edges.ts";
import { exampleFacts } from "./facts.ts";

const [document] = exampleFacts().documents;
const [statement] = buildScene(exampleFacts()).statements;
const [anyAct, anyCommitment] = [document!.acts[0]!, document!.commitments[0]!];

const named = (...actors: readonly string[]): readonly Reference[] =>
  actors.map((actor) => ({ ...anyAct.actors[0]!, actor }));
/** Says nothing of anybody but what is given. */
const act = (given: Partial<Act<Reference>>): Act<Reference> => {
  const { onBehalfOf: _, ...rest } = anyAct;
  return { ...rest, actors: [], addressees: [], targets: [], certainty: "certain", modality: "planned", ...given };
}; // prettier-ignore
const commitment = (given: Partial<Commitment<Reference>>): Commitment<Reference> => ({
  ...anyCommitment, committers: [], beneficiaries: [], targets: [], certainty: "certain", modality: "planned", ...given,
}); // prettier-ignore
const statementOf = (family: Statement["family"] = "promise"): Statement => ({ ...statement!, id: "s", family }); // prettier-ignore
/** `<line>: <roles>, <acts>`, in order. */
const lines = (...given: Parameters<typeof statementEdges>): readonly string[] =>
  statementEdges(...given).map(({ id, roles, evidence }) => `${id}: ${roles.join("+")}, ${evidence.join(" ")}`); // prettier-ignore

describe("a line names the acts that say it", () => {
  const first = act({ actors: named("A") });

  test.each<readonly [string, Partial<Act<Reference>>, string]>([
    ["speaker", { actors: named("B") }, "B > s: speaker, 1"],
    ["onBehalfOf", { onBehalfOf: named("B")[0]! }, "B > s: onBehalfOf, 1"],
    ["addressee", { addressees: named("B") }, "s > B: addressee, 1"],
    ["target", { targets: named("B") }, "s > B: target, 1"],
  ])("%s of the second", (_, second, line) => {
    expect(lines(statementOf(), [first, act(second)], undefined)).toEqual(["A > s: speaker, 0", line]);
  });

  test.each<readonly [string, Partial<Commitment<Reference>>, string]>([
    ["beneficiary", { beneficiaries: named("B") }, "s > B: beneficiary, 0 1"],
    ["target", { targets: named("B") }, "s > B: target, 0 1"],
    ["committer", { committers: named("B") }, "B > s: committer, 0 1"],
  ])("%s of the commitment: all of them", (_, given, line) => {
    expect(lines(statementOf(), [first, first], commitment(given))).toEqual(["A > s: speaker, 0 1", line]);
  });

  test("one line for all that an actor does on one side, each act and role once", () => {
    const said = act({ actors: named("A"), addressees: named("B"), targets: named("B", "A") });
    expect(lines(statementOf(), [said, first, said], commitment({ beneficiaries: named("B") }))).toEqual([
      "A > s: speaker, 0 1 2",
      "s > B: addressee+target+beneficiary, 0 1 2",
      "s > A: target, 0 2",
    ]);
  });
});

test.each(["demand", "propose", "report"] as const)("whom a %s asks is on the receiving side", (family) => {
  const acts = [act({ actors: named("A") }), act({ actors: named("C") })];
  expect(lines(statementOf(family), acts, commitment({ committers: named("A", "B") }))).toEqual([
    "A > s: speaker, 0",
    "s > B: asked, 0 1",
    "C > s: speaker, 1",
  ]);
});

test("a line is dashed when every act that says it is hedged, or the commitment is", () => {
  const [firm, hedged] = [{}, { modality: "possible" }] as const;
  const dashed = (first: Partial<Act<Reference>>, second: Partial<Act<Reference>>, of?: Partial<Commitment<Reference>>) =>
    statementEdges(statementOf(), [first, second].map((given) => act({ ...given, actors: named("A") })), of && commitment(of)).map((edge) => edge.hedged);
  expect([dashed(firm, firm), dashed(hedged, firm), dashed(firm, hedged), dashed(hedged, hedged)]).toEqual([[false], [false], [false], [true]]);
  expect([dashed(firm, firm, hedged), dashed(hedged, firm, firm)]).toEqual([[true], [false]]);
}); // prettier-ignore
