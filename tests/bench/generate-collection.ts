/**
 * Collections of documents as facts, made without reading any text: for measuring stores and queries. Same count, same facts.
 * What a news collection has is there: few actors are in most of the documents (Zipf), a third of the commitments has an amount,
 * half has a day, one in eight a condition; every act and commitment has its sentence, its words and mentions. About 150 quads
 * a document.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Quad } from "@rdfjs/types";
import { assertFacts } from "../../src/graph/assert.ts";
import {
  ACTOR_TYPES,
  ACT_TYPES,
  STATUSES,
  type Act,
  type Actor,
  type Commitment,
  type DocumentFacts,
  type Evidence,
  type Reference,
} from "../../src/types.ts";

/** Types that are negative by what they mean; the shapes ask for it. */
const DENYING: ReadonlySet<string> = new Set(["reject", "rule-out", "deny"]);
const VERBS = ["promise", "build", "fund", "send", "open", "repair", "train", "deliver"] as const;
const THINGS = [
  "ferries", "clinics", "schools", "bridges", "generators", "vaccines", "tents", "radars", "archives", "harbours",
] as const; // prettier-ignore
const CURRENCIES = ["EUR", "EUR", "EUR", "USD", "USD", "GBP", "JPY"] as const;
const PUBLISHERS = 40;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2020, 0, 1);

/** Numbers in [0, 1); the same for the same seed. Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

const actorId = (number: number): string => `Actor${number}`;
const isoDay = (days: number): string => new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);

/** Actors for so many documents: one for three documents, and never fewer than fifty. */
export function countActors(documents: number): number {
  return Math.max(50, Math.round(documents / 3));
}

export function generateActors(documents: number): readonly Actor[] {
  return Array.from({ length: countActors(documents) }, (_, number): Actor => {
    const type = ACTOR_TYPES[number % ACTOR_TYPES.length] ?? "Person";
    return {
      id: actorId(number),
      type,
      label: `${type} number ${number}`,
      aliases: number % 2 === 0 ? [`No ${number}`] : [],
      ...(number % 5 === 0 ? { wikidata: `Q${number + 1}` } : {}),
    };
  });
}

/** The facts of one document of a collection of `documents`. */
export function generateDocument(number: number, documents: number): DocumentFacts {
  const draw = random(number);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const actors = countActors(documents);
  // Zipf's law by its inverse: the n-th actor is named about 1/n as often as the first
  const actor = (): string => actorId(Math.floor(actors ** draw()) - 1);
  let end = 0;
  const sentences: { start: number; end: number; number: number; paragraph: number }[] = [];
  const sentence = (text: string): Evidence => {
    const start = end === 0 ? 0 : end + 1;
    end = start + text.length;
    const number = sentences.length + 1;
    sentences.push({ start, end, number, paragraph: 1 + (number >> 1) });
    return { start, end, quote: text };
  };
  const part = (whole: Evidence, words: string): Evidence => {
    const at = whole.quote.indexOf(words);
    return { start: whole.start + at, end: whole.start + at + words.length, quote: words };
  };
  const named = (id: string, whole: Evidence, words: string): Reference => ({
    actor: id,
    text: words,
    basis: "named",
    span: part(whole, words),
  });

  const acts: Act<Reference>[] = [];
  const commitments: Commitment<Reference>[] = [];
  const publishedOn = Math.floor(draw() * 2000);
  for (let i = 0; i < (draw() < 0.25 ? 2 : 1); i++) {
    const [who, whom] = [actor(), actor()];
    const [verb, thing] = [pick(VERBS), pick(THINGS)];
    const hasAmount = draw() < 0.34;
    const hasDay = draw() < 0.5;
    const millions = 1 + Math.floor(draw() ** 3 * 500);
    const currency = pick(CURRENCIES);
    const dueOn = isoDay(publishedOn + 30 + Math.floor(draw() * 1500));
    const money = `${millions}.${number % 10} million ${currency}`;
    const condition = draw() < 0.125 ? `if vote ${number} passes` : undefined;
    const whole = sentence(
      [
        `The ${who} announced it would ${verb} ${1 + (number % 97)} ${thing} for ${whom === who ? `its ${whom}` : whom}`,
        ...(hasAmount ? [`for ${money}`] : []),
        ...(hasDay ? [`by ${dueOn}`] : []),
        ...(condition === undefined ? [] : [condition]),
      ].join(" "),
    );
    const content = part(whole, `${verb} ${1 + (number % 97)} ${thing}`);
    const value = millions * 1_000_000 + (number % 10) * 100_000;
    const bound = draw();
    const stance = {
      polarity: draw() < 0.9 ? "positive" : "negative",
      modality: "planned",
      certainty: "certain",
    } as const;
    const status = draw() < 0.6 ? "announced" : pick(STATUSES);
    const optional = draw() < 0.05;
    const commitment: Commitment<Reference> = {
      ...stance,
      id: `commitment-${content.start}-${content.end}`,
      label: content.quote,
      content: content.quote,
      contentSpan: content,
      evidence: [whole],
      committers: [named(who, whole, who)],
      beneficiaries: [named(whom, whole, whom)],
      targets: [],
      ...(hasAmount
        ? {
            amount: {
              ...(bound < 0.7 ? { value } : bound < 0.85 ? { minValue: value } : { maxValue: value }),
              currency,
              span: part(whole, money),
            },
          }
        : {}),
      ...(hasDay
        ? {
            due: {
              ...(draw() < 0.8 ? { deadline: dueOn } : { scheduledFor: dueOn }),
              span: part(whole, `by ${dueOn}`),
            },
          }
        : {}),
      conditions: condition === undefined ? [] : [part(whole, condition)],
      status,
      testable: true,
      optional,
      rule: "generated",
      confidence: 0.5,
    };
    commitments.push(commitment);
    const cue = part(whole, "announced");
    const type = draw() < 0.6 ? "announce" : pick(ACT_TYPES);
    acts.push({
      ...stance,
      ...(DENYING.has(type) ? { polarity: "negative" } : {}),
      id: `act-${cue.start}-${cue.end}`,
      type,
      sentence: i + 1,
      evidence: [whole],
      cue,
      actors: [named(who, whole, who)],
      addressees: [],
      targets: [],
      content: content.quote,
      contentSpan: content,
      voice: "narrated",
      distanced: false,
      reports: [],
      commitment: commitment.id,
      resultingStatus: status,
      optional,
      rule: "generated",
      confidence: 0.5,
    });
  }
  // every other document has a conflict too: an act towards somebody, without a commitment
  if (draw() < 0.5) {
    const [who, whom] = [actor(), actor()];
    const whole = sentence(
      `The ${who} accused ${whom === who ? `its ${whom}` : whom} of the delay of ${pick(THINGS)}`,
    );
    const cue = part(whole, "accused");
    acts.push({
      id: `act-${cue.start}-${cue.end}`,
      type: "accuse",
      sentence: sentences.length,
      evidence: [whole],
      cue,
      actors: [named(who, whole, who)],
      addressees: [],
      targets: [named(whom, whole, whom)],
      content: whole.quote,
      polarity: "positive",
      modality: "actual",
      certainty: "unspecified",
      voice: "indirect",
      distanced: draw() < 0.1,
      reports: [],
      optional: false,
      rule: "generated",
    });
  }
  return {
    source: {
      id: `articles/${number}.txt`,
      genre: "news",
      speakers: [],
      title: `Report ${number}`,
      publisher: `Paper ${number % PUBLISHERS}`,
      published: isoDay(publishedOn),
      language: "en",
    },
    hash: bytesToHex(sha256(utf8ToBytes(`document ${number}`))),
    sentences,
    acts,
    commitments,
  };
}

/** The quads of a collection, a document at a time, so that it need not fit into memory; actors come last. */
export function* generateQuads(documents: number): Generator<Quad> {
  for (let number = 0; number < documents; number++)
    yield* assertFacts({ documents: [generateDocument(number, documents)], actors: [] });
  for (const actor of generateActors(documents)) yield* assertFacts({ documents: [], actors: [actor] });
}
