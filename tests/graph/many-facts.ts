/** Sound facts of any size, made up: documents of pledges like "Mara Lind said Norland would give Sandholm 40 million euro …". */
import { createHash } from "node:crypto";
import type { Actor, DocumentFacts, Evidence, Facts, Reference } from "../../src/types.ts";

const STATES = ["Norland", "Sandholm", "Westmark", "Lakeby", "Ostrava", "Veld", "Kolmar", "Tarn"] as const;
const PEOPLE = ["Mara Lind", "Otto Brandt", "Ada Holm", "Bo Berg", "Ines Roth"] as const;
const SENTENCES = 20;

const idOf = (name: string): string => name.replaceAll(" ", "");

/** About 2,500 quads a document. The same count gives the same facts. */
export function manyFacts(documents: number): Facts {
  const people = PEOPLE.map((label): Actor => ({ id: idOf(label), type: "Person", label, aliases: [] }));
  const states = STATES.map((label): Actor => ({ id: idOf(label), type: "State", label, aliases: [] }));
  return {
    documents: Array.from({ length: documents }, (_, i) => documentOf(i)),
    actors: [...people, ...states],
  };
}

function documentOf(i: number): DocumentFacts {
  let text = "";
  const pledges: { readonly start: number; readonly parts: Readonly<Record<string, string>> }[] = [];
  for (let n = 0; n < SENTENCES; n++) {
    const at = i * SENTENCES + n;
    const [who, giver] = [PEOPLE[at % PEOPLE.length]!, STATES[(at * 3 + 1) % STATES.length]!];
    const taker = STATES[(at * 3 + 4) % STATES.length]!;
    const year = 2031 + (at % 9);
    const parts = {
      who, giver, taker, amount: `${1 + (at % 900)} million euro`, time: `by 1 May ${year}`, condition: "if the river falls",
    }; // prettier-ignore
    pledges.push({
      start: text.length,
      parts: { ...parts, value: String(1 + (at % 900)), year: String(year) },
    });
    text += `${who} announced that ${giver} would give ${taker} ${parts.amount} ${parts.time} ${parts.condition}.\n`;
  }
  const sentences = pledges.map(({ start }, n) => {
    return { start, end: (pledges[n + 1]?.start ?? text.length) - 1, number: n + 1, paragraph: n + 1 };
  });
  const read = pledges.map(({ start, parts }, n) => {
    const words = (quote: string): Evidence => {
      const from = text.indexOf(quote, start);
      return { start: from, end: from + quote.length, quote };
    };
    const named = (actor: string): Reference => {
      return { actor: idOf(actor), text: actor, basis: "named", span: words(actor) };
    };
    const { who = "", giver = "", taker = "", amount = "", time = "", condition = "", value, year } = parts;
    const evidence = [words(text.slice(start, sentences[n]!.end))] as const;
    const id = `${start}-${start + who.length}`;
    const content = `${giver} gives ${taker} ${amount}`;
    const stance = { polarity: "positive", modality: "planned", certainty: "certain" } as const;
    return {
      act: {
        id: `act-${id}`, type: "announce", sentence: n + 1, evidence, cue: words("announced"), actors: [named(who)],
        onBehalfOf: named(giver), addressees: [], targets: [], content, ...stance, voice: "indirect", distanced: false, reports: [],
        commitment: `commitment-${id}`, resultingStatus: "announced", optional: false, rule: "announce-that", confidence: 0.8,
      },
      commitment: {
        id: `commitment-${id}`, label: `${amount} for ${taker}`, content, contentSpan: words(`give ${taker} ${amount}`), evidence,
        committers: [named(giver)], beneficiaries: [named(taker)], targets: [],
        amount: { value: Number(value) * 1e6, currency: "EUR", span: words(amount) },
        due: { deadline: `${year}-05-01`, span: words(time) }, conditions: [words(condition)], ...stance, status: "announced",
        testable: true, optional: false, rule: "announce-that", confidence: 0.8,
      },
    } as const; // prettier-ignore
  });
  return {
    source: {
      id: `report-${i}.txt`, genre: "news", speakers: [], title: `Report ${i}`, publisher: "Harbour Post",
      published: "2031-03-10", url: `https://example.org/report/${i}`, language: "en",
    },
    hash: createHash("sha256").update(text).digest("hex"),
    sentences,
    acts: read.map(({ act }) => act),
    commitments: read.map(({ commitment }) => commitment),
  }; // prettier-ignore
}
