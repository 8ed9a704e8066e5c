/** A small story with every kind of fact in it, made up: for golden files. */
import { createHash } from "node:crypto";
import type { Evidence, Facts, Reference } from "../../src/types.ts";

export const wellText =
  'Ada Holm and Bo Berg announced on Friday, "for good", that they would give Lakeby 2.5 million euro and up to 12 pumps ' +
  "by 1 May 2030 to dig a well if the river falls.\nThe well will not be sold. 🌊";

function words(quote: string, nth = 0): Evidence {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = wellText.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`"${quote}" is not in the text`);
  return { start, end: start + quote.length, quote };
}

const first = words(wellText.slice(0, wellText.indexOf("\n")));
const second = words("The well will not be sold.");
const ada: Reference = { actor: "Ada", text: "Ada Holm", basis: "named", span: words("Ada Holm") };
const they: Reference = { actor: "Bo", text: "they", basis: "pronoun", span: words("they") };
const lakeby: Reference = { actor: "Lakeby", text: "Lakeby", basis: "named", span: words("Lakeby") };
const inferred: Reference = { actor: "Ada", text: "Ada Holm", basis: "inferred" };

export const wellFacts: Facts = {
  documents: [
    {
      source: {
        id: "well.txt",
        genre: "news",
        speakers: ["Ada Holm"],
        title: 'A "well" for Lakeby',
        publisher: "Lake News",
        published: "2030-01-04",
        byline: "By C. D.",
        url: "https://example.org/well?a=1&b=2",
        language: "en",
      },
      hash: createHash("sha256").update(wellText).digest("hex"),
      publisher: "LakeNews",
      sentences: [
        { start: first.start, end: first.end, number: 1, paragraph: 1 },
        { start: second.start, end: second.end, number: 2, paragraph: 2 },
      ],
      acts: [
        {
          id: "act-21-30",
          type: "announce",
          sentence: 1,
          evidence: [first],
          cue: words("announced"),
          actors: [ada, they],
          onBehalfOf: { actor: "WellFund", text: "the Well Fund", basis: "inferred" },
          addressees: [lakeby],
          targets: [],
          content: "Ada Holm and Bo Berg give Lakeby 2.5 million euro and up to 12 pumps",
          contentSpan: words("they would give Lakeby 2.5 million euro and up to 12 pumps"),
          polarity: "positive",
          modality: "planned",
          certainty: "probable",
          hedges: [words("would")],
          voice: "indirect",
          distanced: false,
          reports: ["act-178-186"],
          commitment: "commitment-21-30",
          resultingStatus: "announced",
          optional: false,
          rule: "announce-that",
          confidence: 0.83,
        },
        {
          id: "act-178-186",
          type: "rule-out",
          sentence: 2,
          evidence: [second],
          cue: words("will not"),
          actors: [inferred],
          addressees: [],
          targets: [],
          content: "The well is sold",
          polarity: "negative",
          modality: "planned",
          certainty: "certain",
          voice: "author",
          distanced: true,
          reports: [],
          commitment: "commitment-178-186",
          resultingStatus: "announced",
          optional: true,
          rule: "will-not",
        },
      ],
      relations: [
        {
          id: "relation-memberOf-0-20",
          kind: "memberOf",
          subject: "Ada",
          object: "WellFund",
          evidence: words("Ada Holm and Bo Berg"),
        },
      ],
      commitments: [
        {
          id: "commitment-21-30",
          label: "2.5 million euro and up to 12 pumps for Lakeby",
          content: "Ada Holm and Bo Berg give Lakeby 2.5 million euro and up to 12 pumps",
          contentSpan: words("give Lakeby 2.5 million euro and up to 12 pumps"),
          evidence: [first],
          committers: [ada, they],
          beneficiaries: [lakeby],
          targets: [],
          amount: { value: 2_500_000, currency: "EUR", span: words("2.5 million euro") },
          quantity: { maxValue: 12, unit: "pumps", span: words("up to 12 pumps") },
          due: { deadline: "2030-05-01", span: words("by 1 May 2030") },
          conditions: [words("if the river falls")],
          purpose: words("to dig a well"),
          status: "announced",
          polarity: "positive",
          modality: "planned",
          certainty: "probable",
          hedges: [words("would")],
          testable: true,
          optional: false,
          rule: "announce-that",
          confidence: 0.83,
        },
        {
          id: "commitment-178-186",
          label: "=the well is sold",
          content: "The well is sold",
          evidence: [second],
          committers: [inferred],
          beneficiaries: [],
          targets: [],
          conditions: [],
          status: "announced",
          polarity: "negative",
          modality: "planned",
          certainty: "certain",
          testable: true,
          optional: true,
          rule: "will-not",
        },
      ],
    },
  ],
  actors: [
    {
      id: "Ada",
      type: "Person",
      label: "Ada Holm",
      aliases: ["Ada"],
      holds: "ChairOfWellFund",
      wikidata: "Q7259",
    },
    { id: "Bo", type: "Person", label: "Bo Berg", aliases: [] },
    {
      id: "ChairOfWellFund",
      type: "Office",
      label: "chair of the Well Fund",
      aliases: [],
      postIn: "WellFund",
    },
    { id: "LakeNews", type: "Organisation", label: "Lake News", aliases: [] },
    { id: "Lakeby", type: "Group", label: "people of Lakeby", aliases: ["Lakeby"] },
    { id: "WellFund", type: "Organisation", label: "Well Fund", aliases: [] },
  ],
};
