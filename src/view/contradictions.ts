import type { Scene, Statement } from "./scene.ts";

/** A promise and what takes it back, by one actor. */
export interface Contradiction {
  /** Id of the actor who would do it by both. */
  readonly actor: string;
  /** Refused: the actor will not do it. Undone: a document says that the promise is broken or withdrawn. */
  readonly kind: "refused" | "undone";
  readonly promise: Statement;
  readonly against: Statement;
}

/** Of the words that take something back, so many have to be in the promise: who rules out combat troops may send others. */
const SHARE = 0.75;

/** Words that are in any content, and verbs that say nothing alone. */
const EMPTY = new Set(
  "a an the this that these those its it their his her our of to in on at by for from with and or as than into over under about if be is are was were been being will would shall should can could may might must do does did have has had not no any all more most other new make making take taking give giving get getting".split(" "),
); // prettier-ignore

/**
 * Pairs that cannot both hold, by a cautious rule; a pair that is missing may still be one. Both are firm and without a
 * condition, in different sentences, and the same actor would do it. One is a promise or an announcement to do something;
 * the other refuses it, promises not to do it, or tells that it is broken or withdrawn. They are for or at the same
 * actor, where both name one; at least three quarters of the words of the second are in the first, two words or, with the
 * same receiver, the only one; numbers, where both have some, are not all different. A refusal for a time contradicts
 * only what is due in that time.
 *
 * No more than `most` are looked for: copies of a story contradict each other in every combination.
 *
 * Yes: "will send engineers to the Sund Islands" – "rules out sending engineers to the Sund Islands".
 * No: "will send engineers" – "will not send combat engineers".
 */
export function contradictions(scene: Scene, most = Infinity): readonly Contradiction[] {
  const names = new Map(scene.actors.map((actor) => [actor.id, wordsOf(actor.label)]));
  const sides = sidesOf(scene);
  const candidates = scene.statements.flatMap((statement): readonly Candidate[] => {
    const stance = stanceOf(statement);
    if (stance === undefined) return [];
    const { doers, receivers } = sides.get(statement.id) ?? NOBODY;
    const named = new Set([...doers, ...receivers].flatMap((id) => names.get(id) ?? []));
    return [{ statement, stance, doers, receivers, ...contentOf(statement, named) }];
  });
  const near = promisesBy(candidates.filter(({ stance }) => stance === "will"));
  // Two who promise and refuse together are told once.
  const found = new Map<string, Contradiction>();
  for (const against of candidates.filter(({ stance }) => stance !== "will"))
    for (const [actor, will] of near(against)) {
      if (found.size === most) return [...found.values()];
      if (!contradict(will, against)) continue;
      const kind = against.stance === "undone" ? "undone" : "refused";
      const [promise, other] = [will.statement, against.statement];
      found.set(`${promise.id} ${other.id}`, { actor, kind, promise, against: other });
    }
  return [...found.values()];
}

/**
 * The promises of a candidate's actors that may have enough of its words. Few words may be missing, so that one of the
 * rarest has to be there: all others need not be looked at.
 */
function promisesBy(
  wills: readonly Candidate[],
): (against: Candidate) => Iterable<readonly [actor: string, Candidate]> {
  const byWord = new Map<string, Candidate[]>();
  for (const will of wills)
    for (const doer of will.doers) for (const word of will.words) add(byWord, `${doer} ${word}`, will);
  return ({ doers, words }) =>
    [...doers].flatMap((actor) => {
      const lists = [...words].map((word) => byWord.get(`${actor} ${word}`) ?? []);
      const missing = Math.floor((1 - SHARE) * words.size);
      const rarest = lists.sort((a, b) => a.length - b.length).slice(0, missing + 1);
      return [...new Set(rarest.flat())].map((will) => [actor, will] as const);
    });
}

type Stance = "will" | "will not" | "undone";

interface Candidate extends Sides {
  readonly statement: Statement;
  readonly stance: Stance;
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** Nothing for what neither binds nor takes back for certain. A denial is of what was said, not of what will be done. */
function stanceOf({ family, type, polarity, status, hedged, optional, evidence }: Statement): Stance | undefined {
  if (hedged || optional || evidence.some(({ conditions }) => conditions.length > 0)) return undefined;
  if (status === "broken" || status === "withdrawn") return "undone";
  const binds = (family === "promise" || family === "announce") && status !== "rejected";
  if (binds) return polarity === "positive" ? "will" : "will not";
  return family === "refuse" && type !== "deny" && polarity === "negative" ? "will not" : undefined;
} // prettier-ignore

interface Sides {
  /** Those who would do it: who is bound or asked beside the speakers, else the speakers themselves. */
  readonly doers: ReadonlySet<string>;
  readonly receivers: ReadonlySet<string>;
}

const NOBODY: Sides = { doers: new Set(), receivers: new Set() };

function sidesOf({ edges }: Scene): ReadonlyMap<string, Sides> {
  const sides = new Map<string, { bound: Set<string>; speakers: Set<string>; receivers: Set<string> }>();
  for (const { statement, side, actor, roles } of edges) {
    const known = sides.get(statement) ?? { bound: new Set(), speakers: new Set(), receivers: new Set() };
    sides.set(statement, known);
    if (roles.includes("committer") || roles.includes("asked")) known.bound.add(actor);
    else (side === "to" ? known.receivers : known.speakers).add(actor);
  }
  return new Map(
    [...sides].map(([id, { bound, speakers, receivers }]) => [id, { doers: bound.size > 0 ? bound : speakers, receivers }]),
  );
} // prettier-ignore

/** Words of a content without those that name its actors: that they are the same is asked for apart. */
function contentOf(
  { label }: Statement,
  named: ReadonlySet<string>,
): Pick<Candidate, "words" | "numbers"> {
  const all = wordsOf(label.replace(/^not: /, "")).filter((word) => !named.has(word));
  return {
    words: new Set(all.filter((word) => !/^\d/.test(word))),
    numbers: new Set(all.filter((word) => /^\d/.test(word))),
  };
} // prettier-ignore

/** In lower case, without endings, so that "sending engineers" is "send engineer". */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{N}[\p{N}.,]*|\p{L}+/gu) ?? [];
  return words
    .filter((word) => !EMPTY.has(word))
    .map((word) =>
      /^\p{L}{5,}$/u.test(word) ? word.replace(/(?:ing|ed|e|es|s)$/, "") : word.replace(/[.,]+$/, ""),
    );
}

function contradict(will: Candidate, against: Candidate): boolean {
  if (will.receivers.size > 0 && against.receivers.size > 0 && !meet(will.receivers, against.receivers)) return false;
  if (will.numbers.size > 0 && against.numbers.size > 0 && !meet(will.numbers, against.numbers)) return false;
  const shared = [...against.words].filter((word) => will.words.has(word)).length;
  const enough = shared >= 2 || (shared === 1 && against.words.size === 1 && meet(will.receivers, against.receivers));
  if (!enough || shared < SHARE * against.words.size) return false;
  if (isSameSentence(will.statement, against.statement)) return false;
  return against.stance === "undone" || isInTime(will.statement, against.statement);
} // prettier-ignore

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((each) => b.has(each));
}

function isSameSentence(a: Statement, b: Statement): boolean {
  const starts = new Set(a.evidence.flatMap(({ passages }) => passages.map(({ start }) => start)));
  return a.document === b.document && b.evidence.some(({ passages }) => passages.some(({ start }) => starts.has(start)));
} // prettier-ignore

/** "Not before May" says nothing of June. */
function isInTime({ dueDays: due }: Statement, { dueDays: until, due: words }: Statement): boolean {
  if (!until) return words === undefined;
  const last = until.map(({ day }) => day).sort().at(-1) ?? ""; // prettier-ignore
  return due?.some(({ day }) => day <= last) ?? false;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
