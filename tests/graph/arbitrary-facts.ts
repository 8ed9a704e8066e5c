/** Any facts that keep the rules of `src/types.ts`: spans inside a text, quotes cut from it, ids unique, lists without repetitions. */
import fc from "fast-check";
import {
  ACTOR_BASES,
  ACTOR_TYPES,
  ACT_TYPES,
  CERTAINTIES,
  GENRES,
  MODALITIES,
  RELATIONS,
  STATUSES,
  VOICES,
  type Act,
  type Actor,
  type Commitment,
  type DocumentFacts,
  type Evidence,
  type Facts,
  type Reference,
  type Relation,
} from "../../src/types.ts";

const wild = fc.string({ unit: "binary", maxLength: 20 });
const someText = fc
  .array(
    fc.oneof(
      fc.constantFrom('The "mayor"\n', "said: \\ yes. ", "<b>&é😀 ", "\u0000\u001f\t", "a"),
      fc.string({ minLength: 1, unit: "binary" }),
    ),
    {
      minLength: 3,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(""))
  .filter((text) => text.length >= 3);
const day = fc
  .record({
    y: fc.integer({ min: 1990, max: 2060 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-12, max: 1e24 }),
  fc.integer({ min: 1, max: 2_000_000_000 }),
);
const confidence = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const magnitude = fc.record({ value: number, minValue: number, maxValue: number }, { requiredKeys: [] });
const key = fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/);
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

function evidenceIn(text: string): fc.Arbitrary<Evidence> {
  return fc
    .tuple(fc.integer({ min: 0, max: text.length - 1 }), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }))
    .map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
}

const stance = {
  polarity: fc.constantFrom("positive" as const, "negative" as const),
  modality: fc.constantFrom(...MODALITIES),
  certainty: fc.constantFrom(...CERTAINTIES),
};

function actsAndCommitments(text: string, actors: readonly string[]) {
  const evidence = evidenceIn(text);
  const evidenceList = fc
    .tuple(evidence, fc.array(evidence, { maxLength: 2 }))
    .map(([first, rest]) => [first, ...rest] as const);
  const reference = fc.record(
    { actor: fc.constantFrom(...actors), text: wild, basis: fc.constantFrom(...ACTOR_BASES), span: evidence },
    { requiredKeys: ["actor", "text", "basis"] },
  ) as fc.Arbitrary<Reference>;
  const references = fc.array(reference, { maxLength: 3 });
  const hedges = fc.array(evidence, { minLength: 1, maxLength: 3 });
  const commitment = fc.record(
    {
      ...stance,
      hedges,
      id: key.map((end) => `commitment-${end}`),
      label: wild,
      content: wild,
      contentSpan: evidence,
      evidence: evidenceList,
      committers: references,
      beneficiaries: references,
      targets: references,
      amount: fc
        .tuple(magnitude, fc.constantFrom("EUR", "USD"), evidence)
        .map(([m, currency, span]) => ({ ...m, currency, span })),
      quantity: fc.tuple(magnitude, wild, evidence).map(([m, unit, span]) => ({ ...m, unit, span })),
      due: fc.record({ deadline: day, scheduledFor: day, span: evidence }, { requiredKeys: ["span"] }),
      conditions: fc.array(evidence, { maxLength: 2 }),
      purpose: evidence,
      status: fc.constantFrom(...STATUSES),
      testable: fc.boolean(),
      optional: fc.boolean(),
      rule: wild,
      confidence,
    },
    {
      requiredKeys: [
        ...[
          "polarity",
          "modality",
          "certainty",
          "id",
          "label",
          "content",
          "evidence",
          "committers",
          "beneficiaries",
        ],
        ...["targets", "conditions", "status", "testable", "optional", "rule"],
      ] as never,
    },
  ) as fc.Arbitrary<Commitment<Reference>>;
  const act = (ids: readonly string[]): fc.Arbitrary<Omit<Act<Reference>, "reports">> =>
    fc.record(
      {
        ...stance,
        hedges,
        id: key.map((end) => `act-${end}`),
        type: fc.constantFrom(...ACT_TYPES),
        sentence: fc.nat({ max: 100 }),
        evidence: evidenceList,
        cue: evidence,
        actors: references,
        onBehalfOf: reference,
        addressees: references,
        targets: references,
        content: wild,
        contentSpan: evidence,
        voice: fc.constantFrom(...VOICES),
        distanced: fc.boolean(),
        ...(ids.length > 0 ? { commitment: fc.constantFrom(...ids) } : {}),
        resultingStatus: fc.constantFrom(...STATUSES),
        optional: fc.boolean(),
        rule: wild,
        confidence,
      },
      {
        requiredKeys: [
          ...[
            "polarity",
            "modality",
            "certainty",
            "id",
            "type",
            "sentence",
            "evidence",
            "cue",
            "actors",
            "addressees",
          ],
          ...["targets", "content", "voice", "distanced", "optional", "rule"],
        ] as never,
      },
    );
  return fc.uniqueArray(commitment, { maxLength: 3, selector: ({ id }) => id }).chain((commitments) =>
    fc
      .uniqueArray(act(commitments.map(({ id }) => id)), { maxLength: 4, selector: ({ id }) => id })
      .chain((acts) => {
        const ids = acts.map(({ id }) => id);
        const reports =
          ids.length > 0 ? fc.array(fc.constantFrom(...ids), { maxLength: 2 }) : fc.constant<string[]>([]);
        return fc.array(reports, { minLength: acts.length, maxLength: acts.length }).map((lists) => ({
          commitments,
          acts: acts.map((one, i): Act<Reference> => ({ ...one, reports: lists[i] ?? [] })),
        }));
      }),
  );
}

function sentencesOf(text: string): fc.Arbitrary<DocumentFacts["sentences"]> {
  return fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 3 }).map((cuts) => {
    const edges = [0, ...cuts.sort((a, b) => a - b), text.length];
    return edges
      .slice(1)
      .map((end, i) => ({ start: edges[i]!, end, number: i + 1, paragraph: 1 + (i >> 1) }));
  });
}

function relationsIn(text: string, actors: readonly string[]): fc.Arbitrary<readonly Relation[]> {
  const relation = fc.record({
    id: key.map((end) => `relation-${end}`),
    kind: fc.constantFrom(...RELATIONS),
    subject: fc.constantFrom(...actors),
    object: fc.constantFrom(...actors),
    evidence: evidenceIn(text),
  });
  return fc.uniqueArray(relation, { maxLength: 3, selector: ({ id }) => id });
}

function documentFacts(actors: readonly string[]): fc.Arbitrary<DocumentFacts> {
  return someText.chain((text) =>
    fc
      .record({
        source: fc.record(
          {
            id: wild,
            genre: fc.constantFrom(...GENRES),
            speakers: fc.array(wild, { maxLength: 3 }),
            title: wild,
            publisher: wild,
            published: day,
            byline: wild,
            url: wild,
            language: fc.constantFrom("en", "en-GB", "not a tag"),
          },
          { requiredKeys: ["id", "genre", "speakers"] },
        ),
        hash,
        publisher: fc.option(fc.constantFrom(...actors), { nil: undefined }),
        sentences: sentencesOf(text),
        found: actsAndCommitments(text, actors),
        relations: relationsIn(text, actors),
      })
      .map(({ publisher, found, relations, ...rest }) => ({
        ...rest,
        ...found,
        ...(relations.length === 0 ? {} : { relations }),
        ...(publisher === undefined ? {} : { publisher }),
      })),
  );
}

const actor = fc.record(
  {
    id: key,
    type: fc.constantFrom(...ACTOR_TYPES),
    label: wild,
    wikidata: fc.nat({ max: 1e6 }).map((n) => `Q${n + 1}`),
    aliases: fc.array(wild, { maxLength: 3 }),
    holds: key,
    postIn: key,
  },
  { requiredKeys: ["id", "type", "label", "aliases"] },
) as fc.Arbitrary<Actor>;

export const arbitraryFacts: fc.Arbitrary<Facts> = fc
  .uniqueArray(actor, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .chain((actors) =>
    fc
      .uniqueArray(documentFacts(actors.map(({ id }) => id)), {
        maxLength: 3,
        selector: (one) => one.hash.slice(0, 16),
      })
      // fast-check makes objects without a prototype, which toStrictEqual tells from plain ones.
      .map((documents) => JSON.parse(JSON.stringify({ documents, actors })) as Facts),
  );
