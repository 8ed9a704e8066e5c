import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explainExtraction, type Candidate } from "../../src/extract/explain.ts";
import { rulesExtractor } from "../../src/extract/extract.ts";
import { DECLINE_REASONS, DROP_REASONS } from "../../src/extract/trace.ts";
import { analyse, makeSource, type Metadata } from "../../src/index.ts";
import { english } from "../english.ts";

const documentOf = (text: string, metadata: Metadata = {}) =>
  analyse(makeSource("test", text, { published: "2026-03-10", genre: "news", ...metadata }), english);

const candidatesIn = (text: string): readonly Candidate[] =>
  explainExtraction(documentOf(text)).flatMap(({ candidates }) => candidates);

/** "agreed cue-verb agree act", "would end modal-undertaking declined: subject is a thing". */
function line({ cue, rule, type, outcome, reason, changes }: Candidate): string {
  const became = reason === undefined ? outcome : `${outcome}: ${reason}`;
  const parts = [cue.quote, rule, ...(type === undefined ? [] : [type]), became];
  return [...parts, ...changes.map((change) => `(${change})`)].join(" ");
}

const KNOWN: readonly (readonly [string, string])[] = [
  ["The mayor condemned the raid.", "condemned cue-verb criticize act"],
  // dropped
  ["“We will consider the offer,” she said.", "will consider modal-undertaking pledge dropped: another rule claims the same words"],
  ["The mayor denied that a ban was being considered.", "was being considered cue-verb consider dropped: content of another act"],
  ["The council reaffirmed its commitment to clean water.", "commitment to cue-noun pledge dropped: noun that is part of a verb’s words"],
  ["“It is vital that the union agrees,” the mediator said.", "agrees cue-verb agree dropped: wished for, not done"],
  ["“The road is shut,” she said. “It is bad, and we will clear it.”", "is quoted-sentence state dropped: the sentence makes another act"],
  ["The mayor said it.", "said cue-report state dropped: report without anything that is said"],
  ["“We will not sell the boats,” she said.", "said cue-report state dropped: report of the speaker’s own act"],
  // declined
  ["The mayor declined to comment.", "declined to comment cue-verb declined: words that make no act"],
  ["The council met to agree on a budget.", "agree cue-verb declined: not a finite verb"],
  ["The mayor could reject the plan.", "could reject cue-verb declined: under a modal verb"],
  ["If the board agrees, they leave.", "agrees cue-verb declined: in a clause that asserts nothing"],
  ["The boats that will leave the port are old.", "will leave modal-undertaking declined: in a subordinate clause"],
  ["The bank predicted that the plan would fail.", "would fail modal-undertaking declined: forecast"],
  ["They come, they promise, they leave.", "promise cue-verb declined: nothing is undertaken"],
  ["The board decides on fares every autumn.", "decides cue-verb declined: tells how things are done"],
  ["The port was founded in 2014.", "was founded cue-verb declined: passive that tells of the background"],
  ["The ministry did not agree to the plan.", "did not agree cue-verb declined: negated verb"],
  ["Condemned the raid yesterday.", "Condemned cue-verb declined: nobody acts"],
  ["The storm rejected all.", "rejected cue-verb declined: subject is a thing"],
  ["The villages were promised answers.", "were promised cue-verb declined: passive without agent"],
  ["The council announced that it would open the bridge.", "would open modal-undertaking declined: content of another act"],
  ["The mayor will say more.", "will say modal-undertaking declined: verb of reporting"],
  ["The repair would cost two million.", "would cost modal-undertaking declined: verb of state or outcome"],
  ["Drivers must stop at the gate.", "must stop modal-directive declined: nobody says it"],
  ["The decision to close the bridge angered traders.", "decision to cue-noun declined: nobody owns it"],
  ["The storm’s decision to turn angered traders.", "decision to cue-noun declined: subject is a thing"],
  // changed
  ["The council decided to deploy patrols. Patrols are to be deployed in May.", "are to be deployed modal-undertaking announce act (actor named elsewhere)"],
  ["Asked about a new pier, she said options are being considered.", "are being considered cue-verb consider act (content named elsewhere)"],
  ["The villages agreed to meet daily and to stop the strike.", "agreed cue-verb agree act (one act for each content)"],
  ["The mayor warned that she would close the port.", "warned modal-undertaking threaten act (type decided by what is said)"],
  ["The council agreed not to sell the boats.", "agreed cue-verb agree act (content is negated)"],
]; // prettier-ignore

describe("what became of the words that rules know", () => {
  test.each(KNOWN)("%s", (text, wanted) => {
    expect(candidatesIn(text).map(line)).toContain(wanted);
  });

  test("every reason is met by one of them", () => {
    const lines = KNOWN.map(([, wanted]) => wanted).join("\n");
    for (const reason of DROP_REASONS) expect(lines).toContain(` dropped: ${reason}`);
    for (const reason of DECLINE_REASONS) expect(lines).toContain(` declined: ${reason}`);
  });

  test.each([
    ["words that another rule takes are not declined", "Lakeby will sign the treaty.", ["will sign modal-undertaking pledge act"]],
    ["words that no rule knows", "It rained. The boats are old.", []],
  ])("%s", (_, text, wanted) => {
    expect(candidatesIn(text).map(line)).toEqual(wanted);
  }); // prettier-ignore

  test("sentences are all there, with their words", () => {
    const text = "It rained. The mayor condemned the raid.";
    const sentences = explainExtraction(documentOf(text));
    expect(
      sentences.map(({ number, text: words, candidates }) => [number, words, candidates.length]),
    ).toEqual([
      [1, "It rained.", 0],
      [2, "The mayor condemned the raid.", 1],
    ]);
    for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
  });

  test("an act brings its slots and its confidence", () => {
    const [candidate] = candidatesIn("Lakeby will pay Malawi 5 million euros by June 2027.");
    expect(candidate).toMatchObject({ actor: "Lakeby", type: "pledge", polarity: "positive" });
    expect(candidate?.act?.confidence).toBeGreaterThan(0);
    expect(candidate?.commitment?.amount).toMatchObject({ value: 5_000_000, currency: "EUR" });
    expect(candidate?.commitment?.due?.deadline).toBe("2027-06-30");
  });
});

const EXAMPLES = "data/examples/";
const examples = readdirSync(EXAMPLES).filter((name) => /^(?!README).*\.(?:md|txt)$/.test(name));

describe("the acts explained are the acts found", () => {
  test.each([
    ...examples.map((name) => readFileSync(EXAMPLES + name, "utf8")),
    KNOWN.map(([text]) => text).join("\n"),
  ])("text %#", (text) => {
    const document = documentOf(text);
    const found = rulesExtractor.extract(document);
    const explained = explainExtraction(document).flatMap(({ candidates }) => candidates);
    const acts = explained.flatMap(({ act }) => act ?? []);
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(acts.toSorted(byId)).toEqual([...found.acts].sort(byId));
    expect(explained.filter(({ commitment }) => commitment !== undefined)).toHaveLength(
      found.commitments.length,
    );
    for (const { outcome, act, reason } of explained) {
      expect(act !== undefined).toBe(outcome === "act");
      expect(reason === undefined).toBe(outcome === "act");
    }
    expect(found.acts.length).toBeGreaterThan(3);
  });
});
