/** A made-up story for the pictures: the Lake Orla accord, three documents, as the pipeline would hand it over. */
import type { Act, ActType, Actor, ActorType, Commitment, DocumentFacts, Evidence, Facts, Reference, Stance, Status, Voice } from "../../src/types.ts"; // prettier-ignore

interface Saying extends Partial<Stance> {
  readonly type: ActType;
  /** Actor id -> the words that name it in the sentence. */
  readonly who: Readonly<Record<string, string>>;
  readonly cue: string;
  readonly what: string;
  readonly whom?: Readonly<Record<string, string>>;
  readonly against?: Readonly<Record<string, string>>;
  readonly benefits?: Readonly<Record<string, string>>;
  readonly asked?: Readonly<Record<string, string>>;
  readonly label?: string;
  readonly due?: readonly [words: string, kind: "deadline" | "scheduledFor", day: string];
  readonly amount?: readonly [words: string, currency: string, value: number];
  readonly condition?: string;
  /** Words by which it is less than certain. */
  readonly hedge?: string;
  readonly status?: Status;
  /** "indirect" unless told. */
  readonly voice?: Voice;
  readonly optional?: true;
  readonly reports?: readonly number[];
}

type Line = readonly [sentence: string, ...sayings: readonly Saying[]];

const ACTORS: readonly (readonly [string, ActorType, string, number?])[] = [
  ["Aldmark", "State", "Aldmark"],
  ["Brennia", "State", "Republic of Brennia"],
  ["Corvale", "State", "Corvale"],
  ["Sund", "State", "Sund Islands"],
  ["LakeCouncil", "Organisation", "Lake Orla Council"],
  ["DeltaBank", "Organisation", "Delta Reconstruction Bank"],
  ["HelixMining", "Organisation", "Helix Mining"],
  ["GreenOrla", "Group", "Green Orla"],
  ["RiverUnion", "Coalition", "River Union"],
  ["MiraSolen", "Person", "Mira Solen"],
  ["TomaszVeld", "Person", "Tomasz Veld"],
  ["InaOkafor", "Person", "Ina Okafor"],
  ["PremierOfBrennia", "Office", "Premier of Brennia"],
];

const NEWS: readonly Line[] = [
  [
    "Aldmark on Monday pledged 40 million crowns for the Sund Islands by the end of 2026 to raise their sea walls.",
    { type: "pledge", who: { Aldmark: "Aldmark" }, cue: "pledged", what: "40 million crowns for the Sund Islands by the end of 2026 to raise their sea walls", benefits: { Sund: "the Sund Islands" }, label: "40 million crowns for sea walls", due: ["by the end of 2026", "deadline", "2026-12-31"], amount: ["40 million crowns", "SEK", 40000000], modality: "planned" },
  ],
  [
    "President Mira Solen urged the Republic of Brennia to stop river discharge before the autumn floods.",
    { type: "urge", who: { MiraSolen: "Mira Solen" }, cue: "urged", what: "stop river discharge before the autumn floods", whom: { Brennia: "the Republic of Brennia" }, asked: { Brennia: "the Republic of Brennia" }, label: "Stop river discharge", due: ["before the autumn floods", "deadline", "2025-09-21"], modality: "required", status: "proposed" },
  ],
  [
    "The Delta Reconstruction Bank may lend Corvale up to 120 million crowns if the mine audit is published.",
    { type: "consider", who: { DeltaBank: "The Delta Reconstruction Bank" }, cue: "may", what: "lend Corvale up to 120 million crowns", benefits: { Corvale: "Corvale" }, label: "Clean-up loan of up to 120 million crowns", amount: ["up to 120 million crowns", "SEK", 120000000], condition: "if the mine audit is published", certainty: "possible", modality: "possible", status: "considered", hedge: "may" },
  ],
  [
    "Helix Mining rejected the demand of Green Orla to publish its emissions audits.",
    { type: "reject", who: { HelixMining: "Helix Mining" }, cue: "rejected", what: "publish its emissions audits", whom: { GreenOrla: "Green Orla" }, label: "Publish emissions audits", polarity: "negative", status: "rejected" },
    { type: "demand", who: { GreenOrla: "Green Orla" }, cue: "demand", what: "publish its emissions audits", whom: { HelixMining: "Helix Mining" }, asked: { HelixMining: "Helix Mining" }, label: "Publish emissions audits", modality: "required", status: "rejected" },
  ],
  [
    "Premier Tomasz Veld ruled out sending engineers to the Sund Islands before the elections in May 2026.",
    { type: "rule-out", who: { TomaszVeld: "Tomasz Veld" }, cue: "ruled out", what: "sending engineers to the Sund Islands before the elections in May 2026", whom: { Sund: "the Sund Islands" }, label: "Engineers for the Sund Islands", due: ["before the elections in May 2026", "deadline", "2026-05-31"], polarity: "negative", status: "rejected" },
  ],
  [
    "Ina Okafor said that Corvale had agreed with the River Union on a shared flood register.",
    { type: "state", who: { InaOkafor: "Ina Okafor" }, cue: "said", what: "Corvale had agreed with the River Union on a shared flood register", reports: [1] },
    { type: "agree", who: { Corvale: "Corvale", RiverUnion: "the River Union" }, cue: "agreed", what: "a shared flood register", label: "Shared flood register", status: "agreed" },
  ],
  [
    "The River Union demanded that Aldmark and Corvale pay for the damage of the last flood.",
    { type: "demand", who: { RiverUnion: "The River Union" }, cue: "demanded", what: "Aldmark and Corvale pay for the damage of the last flood", whom: { Aldmark: "Aldmark", Corvale: "Corvale" }, asked: { Aldmark: "Aldmark", Corvale: "Corvale" }, label: "Payment for the damage of the last flood", modality: "required", status: "proposed" },
  ],
  [
    "“We will not close the Orla locks,” the Premier of Brennia promised the Lake Orla Council.",
    { type: "pledge", who: { PremierOfBrennia: "the Premier of Brennia" }, cue: "promised", what: "close the Orla locks", whom: { LakeCouncil: "the Lake Orla Council" }, label: "Close the Orla locks", polarity: "negative", modality: "planned", voice: "quote" },
  ],
  [
    "It was, as so often, a day of many words and little water.",
    { type: "assess", who: { InaOkafor: "It" }, cue: "was", what: "a day of many words and little water", optional: true },
  ],
]; // prettier-ignore

const STATEMENT: readonly Line[] = [
  [
    "The Lake Orla Council announces a weekly tariff ceasefire between Aldmark and Corvale from October.",
    { type: "announce", who: { LakeCouncil: "The Lake Orla Council" }, cue: "announces", what: "a weekly tariff ceasefire between Aldmark and Corvale from October", whom: { Aldmark: "Aldmark", Corvale: "Corvale" }, label: "Weekly tariff ceasefire", due: ["from October", "scheduledFor", "2025-10-01"], modality: "planned" },
  ],
  [
    "It proposes that the Delta Reconstruction Bank and Helix Mining share the cost of a new treatment plant at the northern shore, with a first payment in the spring of next year.",
    { type: "propose", who: { LakeCouncil: "It" }, cue: "proposes", what: "the Delta Reconstruction Bank and Helix Mining share the cost of a new treatment plant at the northern shore", whom: { DeltaBank: "the Delta Reconstruction Bank", HelixMining: "Helix Mining" }, label: "Share the cost of a new treatment plant at the northern shore, with a first payment in the spring of next year", due: ["in the spring of next year", "scheduledFor", "2026-03-01"], modality: "desired", status: "proposed" },
  ],
  [
    "Green Orla and the Council agree to an independent audit, which Helix Mining will allow by 30 November.",
    { type: "agree", who: { GreenOrla: "Green Orla", LakeCouncil: "the Council" }, cue: "agree", what: "an independent audit", whom: { HelixMining: "Helix Mining" }, label: "Independent audit", due: ["by 30 November", "deadline", "2025-11-30"], status: "agreed" },
  ],
  [
    "The Council tasks Ina Okafor with a report on the dam.",
    { type: "task", who: { LakeCouncil: "The Council" }, cue: "tasks", what: "a report on the dam", whom: { InaOkafor: "Ina Okafor" }, asked: { InaOkafor: "Ina Okafor" }, label: "Report on the dam", modality: "required", status: "assigned" },
  ],
  [
    "Corvale reaffirms that it is likely to phase out coal by 2030.",
    { type: "reaffirm", who: { Corvale: "Corvale" }, cue: "reaffirms", what: "phase out coal by 2030", label: "Phase out coal", due: ["by 2030", "deadline", "2030-12-31"], certainty: "probable", modality: "planned", hedge: "is likely to" },
  ],
  [
    "The Council praises the Sund Islands for their patience.",
    { type: "praise", who: { LakeCouncil: "The Council" }, cue: "praises", what: "their patience", against: { Sund: "the Sund Islands" } },
  ],
]; // prettier-ignore

const FOLLOW_UP: readonly Line[] = [
  [
    "Helix Mining decided to repair the tailings dam by 31 March 2026, a board paper says.",
    { type: "decide", who: { HelixMining: "Helix Mining" }, cue: "decided", what: "repair the tailings dam by 31 March 2026", label: "Repair the tailings dam", due: ["by 31 March 2026", "deadline", "2026-03-31"], modality: "planned" },
  ],
  [
    "Brennia accused Helix Mining of ignoring the audit.",
    { type: "accuse", who: { Brennia: "Brennia" }, cue: "accused", what: "ignoring the audit", against: { HelixMining: "Helix Mining" } },
  ],
  [
    "The Sund Islands asked the Delta Reconstruction Bank for a seat at the talks.",
    { type: "ask", who: { Sund: "The Sund Islands" }, cue: "asked", what: "a seat at the talks", whom: { DeltaBank: "the Delta Reconstruction Bank" }, label: "A seat at the talks", modality: "desired", status: "proposed" },
  ],
  [
    "Aldmark probably will sign the grid treaty with Brennia in February 2026.",
    { type: "sign", who: { Aldmark: "Aldmark" }, cue: "sign", what: "the grid treaty with Brennia in February 2026", whom: { Brennia: "Brennia" }, label: "Grid treaty", due: ["in February 2026", "scheduledFor", "2026-02-01"], certainty: "probable", modality: "planned", hedge: "probably" },
  ],
  [
    "Mira Solen denied that Aldmark had threatened the River Union.",
    { type: "deny", who: { MiraSolen: "Mira Solen" }, cue: "denied", what: "Aldmark had threatened the River Union", against: { RiverUnion: "the River Union" }, polarity: "negative" },
  ],
  [
    "Tomasz Veld proposed a joint promise registry to the River Union and the Lake Orla Council.",
    { type: "propose", who: { TomaszVeld: "Tomasz Veld" }, cue: "proposed", what: "a joint promise registry", whom: { RiverUnion: "the River Union", LakeCouncil: "the Lake Orla Council" }, label: "Joint promise registry", status: "proposed" },
  ],
]; // prettier-ignore

/** After the story: two promises of it are taken back. */
const REVERSAL: readonly Line[] = [
  [
    "Aldmark will not pay 40 million crowns for the sea walls of the Sund Islands, its treasury said.",
    { type: "pledge", who: { Aldmark: "Aldmark" }, cue: "will not", what: "pay 40 million crowns for the sea walls of the Sund Islands", benefits: { Sund: "the Sund Islands" }, label: "40 million crowns for the sea walls", polarity: "negative" },
  ],
  [
    "Mira Solen accused Corvale of breaking its word on the shared flood register.",
    { type: "accuse", who: { MiraSolen: "Mira Solen" }, cue: "accused", what: "breaking its word on the shared flood register", asked: { Corvale: "Corvale" }, label: "Shared flood register", status: "broken" },
  ],
]; // prettier-ignore

/** The story with a fourth document, which contradicts the first. */
export function reversedFacts(): Facts {
  const { documents, actors } = exampleFacts();
  const reversal = document(REVERSAL, { id: "reversal.txt", title: "Second thoughts at Lake Orla", publisher: "Orla Times", published: "2025-09-01" }, "4"); // prettier-ignore
  return { documents: [...documents, reversal], actors };
}

/** The story; `rename` puts other labels on actors, for tests with hostile ones. */
export function exampleFacts(rename: Readonly<Record<string, string>> = {}): Facts {
  const documents = [
    document(NEWS, { id: "orla-news.txt", title: "Neighbours of Lake Orla trade promises", publisher: "Shore Gazette", published: "2025-06-24" }, "1"),
    document(STATEMENT, { id: "council-statement.txt", title: "Statement of the Lake Orla Council", publisher: "Lake Orla Council", published: "2025-07-02", url: "https://example.org/council/2" }, "2"),
    document(FOLLOW_UP, { id: "helix.txt", title: "Dam repair decided", publisher: "Shore Gazette", published: "2025-07-09" }, "3"),
  ]; // prettier-ignore
  const actors = ACTORS.map(
    ([id, type, label]): Actor => ({ id, type, label: rename[id] ?? label, aliases: id === "Brennia" ? ["Brennia"] : [] }), // prettier-ignore
  ).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { documents, actors };
}

/** The whole texts of its documents, by hash. */
export function exampleTexts(): ReadonlyMap<string, string> {
  const text = (lines: readonly Line[]): string => lines.map(([sentence]) => sentence).join("\n");
  return new Map([NEWS, STATEMENT, FOLLOW_UP].map((lines, at) => [String(at + 1).repeat(64), text(lines)]));
}

function document(lines: readonly Line[], meta: { readonly id: string; readonly title: string; readonly publisher: string; readonly published: string; readonly url?: string }, digit: string): DocumentFacts {
  const acts: Act<Reference>[] = [];
  const commitments: Commitment<Reference>[] = [];
  const sentences: DocumentFacts["sentences"][number][] = [];
  let start = 0;
  lines.forEach(([sentence, ...sayings], index) => {
    const number = index + 1;
    sentences.push({ start, end: start + sentence.length, number, paragraph: Math.ceil(number / 2) });
    const made = sayings.map((saying) => finding(saying, { quote: sentence, start, end: start + sentence.length }, number));
    made.forEach(({ act, commitment }, position) => {
      const reports = (sayings[position]?.reports ?? []).map((at) => made[at]!.act.id);
      acts.push({ ...act, reports });
      if (commitment) commitments.push(commitment);
    });
    start += sentence.length + 1;
  });
  return { source: { ...meta, genre: "news", speakers: [] }, hash: digit.repeat(64), acts, commitments, sentences };
} // prettier-ignore

function finding(saying: Saying, sentence: Evidence, number: number): { act: Act<Reference>; commitment?: Commitment<Reference> } {
  const find = (words: string): Evidence => {
    const at = sentence.quote.indexOf(words);
    if (at < 0) throw new Error(`"${words}" is not in "${sentence.quote}"`);
    return { start: sentence.start + at, end: sentence.start + at + words.length, quote: words };
  };
  const people = (names: Readonly<Record<string, string>> = {}): readonly Reference[] =>
    Object.entries(names).map(([actor, text]) => ({ actor, text, basis: "named", span: find(text) }));
  const cue = find(saying.cue);
  const { polarity = "positive", modality = "actual", certainty = "certain", optional = false } = saying;
  const shared = { polarity, modality, certainty, ...(saying.hedge !== undefined && { hedges: [find(saying.hedge)] }), optional, evidence: [sentence] as const, content: saying.what, contentSpan: find(saying.what), targets: people(saying.against), rule: `${saying.type}-verb` };
  const act: Act<Reference> = {
    ...shared, id: `act-${cue.start}-${cue.end}`, type: saying.type, sentence: number, cue, actors: people(saying.who), addressees: people(saying.whom), voice: saying.voice ?? "indirect", distanced: false, reports: [],
    ...(saying.label !== undefined && { commitment: `commitment-${cue.start}-${cue.end}` }),
    ...(saying.status && { resultingStatus: saying.status }),
  };
  if (saying.label === undefined) return { act };
  const commitment: Commitment<Reference> = {
    ...shared, id: `commitment-${cue.start}-${cue.end}`, label: saying.label, committers: people(saying.asked ?? saying.who), beneficiaries: people(saying.benefits),
    conditions: saying.condition === undefined ? [] : [find(saying.condition)], status: saying.status ?? "announced", testable: saying.due !== undefined,
    ...(saying.due && { due: { [saying.due[1]]: saying.due[2], span: find(saying.due[0]) } }),
    ...(saying.amount && { amount: { currency: saying.amount[1], value: saying.amount[2], span: find(saying.amount[0]) } }),
  };
  return { act, commitment };
} // prettier-ignore
