import { expect, test } from "vitest";
import { analyse } from "../../src/analyse/analyse.ts";
import { rulesExtractor } from "../../src/extract/extract.ts";
import { ground } from "../../src/ground/ground.ts";
import { makeSource } from "../../src/ingest/source.ts";
import { english } from "../english.ts";

const document = analyse(
  makeSource("note.txt", "Norway will give Moldova 5 million euros by 2027 if peace holds.", {
    genre: "news",
    published: "2026-01-05",
  }),
  english,
);
const findings = rulesExtractor.extract(document);

test("findings that cite the text pass unchanged", () => {
  expect(findings.acts).toHaveLength(1);
  expect(ground(document, findings)).toBe(findings);
});

const act = findings.acts[0]!;
const commitment = findings.commitments[0]!;
const wrong = { start: 0, end: 6, quote: "Sweden" };

test.each([
  ["cue", { acts: [{ ...act, cue: wrong }], commitments: [] }],
  ["evidence", { acts: [{ ...act, evidence: [wrong] as const }], commitments: [] }],
  ["content", { acts: [{ ...act, contentSpan: wrong }], commitments: [] }],
  [
    "actor",
    {
      acts: [{ ...act, actors: [{ text: "Sweden", basis: "named" as const, span: wrong }] }],
      commitments: [],
    },
  ],
  [
    "antecedent",
    {
      acts: [
        {
          ...act,
          actors: [
            {
              text: "we",
              basis: "pronoun" as const,
              antecedent: { text: "Sweden", basis: "named" as const, span: wrong },
            },
          ],
        },
      ],
      commitments: [],
    },
  ],
  [
    "amount",
    { acts: [], commitments: [{ ...commitment, amount: { value: 5, currency: "EUR", span: wrong } }] },
  ],
  ["date", { acts: [], commitments: [{ ...commitment, due: { deadline: "2027-12-31", span: wrong } }] }],
  ["hedge", { acts: [{ ...act, hedges: [wrong] }], commitments: [] }],
  ["commitment’s hedge", { acts: [], commitments: [{ ...commitment, hedges: [wrong] }] }],
  ["condition", { acts: [], commitments: [{ ...commitment, conditions: [wrong] }] }],
  [
    "beneficiary",
    {
      acts: [],
      commitments: [
        { ...commitment, beneficiaries: [{ text: "Sweden", basis: "named" as const, span: wrong }] },
      ],
    },
  ],
  [
    "a span outside the text",
    { acts: [{ ...act, cue: { start: 900, end: 906, quote: "Sweden" } }], commitments: [] },
  ],
])("a %s that differs from the text fails loudly", (_, bad) => {
  expect(() => ground(document, bad)).toThrow(/note\.txt: .*Sweden/u);
});
