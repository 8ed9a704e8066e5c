/**
 * What can be seen at a white space of a text that may or may not divide two sentences, as a list of short strings. Each
 * string is a yes-or-no question with the answer yes: "ef=. X" is "a full stop before it and a capital after it". The
 * trained weights of `boundary-model.ts` say how much each answer speaks for a border.
 */

import { hasStop, OUTSIDE, type Chunk } from "./chunks.ts";
import { mayPrecedeName, steps, type Line } from "./line.ts";

/** Everything that is known at the white space after chunk `i`. */
export interface Boundary {
  readonly line: Line;
  readonly i: number;
  /** What the rules say of the stop before the white space; "none" when there is no stop. */
  readonly rule: "ends" | "goes on" | "none";
  /** The chunks that the sentences of the line so far begin with; the last one's sentence may end here. */
  readonly starts: readonly number[];
}

/** Names of what is there: l and r are the words left and right of it, ll and rr the next but one. */
export function featuresOf(boundary: Boundary): readonly string[] {
  return [
    ...wordsAround(boundary),
    ...classesAround(boundary),
    ...sentenceSoFar(boundary),
    ...sameWordsElsewhere(boundary),
    ...capitalsBefore(boundary),
    ...textAsAWhole(boundary),
  ];
}

function wordsAround({ line: { chunks }, i, rule }: Boundary): readonly string[] {
  const at = (k: number): Chunk => chunks[k] ?? OUTSIDE;
  const [ll, l, r, rr] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  const e = l.closing;
  const f = r.first;
  const ef = `${e} ${f}`;
  return [
    `rule=${rule}`,
    `rule=${rule} ${ef}`,
    `rule=${rule} r=${r.core} ${f}`,
    `e=${e}`,
    `ef=${ef}`,
    `e=${e} o=${r.opening}`,
    `efo=${ef} ${r.opening}`,
    `l=${l.core}`,
    `l=${l.core} ${e}`,
    `l=${l.core} ${ef}`,
    `r=${r.core}`,
    `r=${r.core} ${f}`,
    `r=${r.core} ${ef}`,
    `rf=${r.core} ${f} ${l.first} ${e !== ""}`,
    `l=${l.core} r=${r.core}`,
    `w=${ll.core} ${l.core}`,
    `ll=${ll.core} ${ef}`,
    `rr=${rr.core} ${ef}`,
    `r=${r.core} rr=${rr.core} ${f}`,
    `ls=${l.shape}`,
    `ls2=${l.shape} ${r.shape}`,
    `rrs=${r.shape} ${rr.shape} ${e}`,
    `ls=${l.shape} rs=${r.shape} ${e}`,
    `lls=${ll.shape} ls=${l.shape} rs=${r.shape}`,
    `letters=${Math.min(l.core.length, 5)} ${ef}`,
    `ending=${l.core.slice(-3)} ${ef}`,
    `r-ending=${r.core.slice(-3)} ${ef}`,
    `firsts=${ll.first}${l.first}${f}${rr.first}${at(i + 3).first} ${e}`,
    `closings=${r.closing} ${rr.closing} ${ef}`,
    `earlier=${ll.closing} ${at(i - 2).closing} ${ef}`,
  ];
}

/** "By bus Greyhound runs …": a finite verb after the name speaks for a sentence, none before it for a heading. */
function classesAround({ line: { chunks, classes }, i }: Boundary): readonly string[] {
  const c = (k: number): string => `${classes[k] ?? "_"}${chunks[k]?.first ?? "_"}`;
  const e = chunks[i]?.closing ?? "";
  const marked = e !== "";
  return [
    `c=${c(i)} ${c(i + 1)} ${marked}`,
    `rc=${c(i + 1)} ${c(i + 2)} ${e}`,
    `lc=${c(i - 1)} ${c(i)} ${chunks[i + 1]?.first ?? "_"} ${e}`,
    `tr3=${c(i + 1)} ${c(i + 2)} ${c(i + 3)} ${marked}`,
    `t3=${c(i - 1)} ${c(i)} ${c(i + 1)} ${marked}`,
    `t3r=${c(i)} ${c(i + 1)} ${c(i + 2)} ${marked}`,
    `t4=${c(i - 1)} ${c(i)} ${c(i + 1)} ${c(i + 2)} ${marked}`,
    `lt=${chunks[i]?.core ?? "_"} ${c(i + 1)} ${marked}`,
    `tr1=${chunks[i + 1]?.core ?? "_"} ${c(i)} ${marked}`,
  ];
}

/** How long it is, what it begins with, what is before it, which marks it has left open. */
function sentenceSoFar({ line: { chunks, open }, i, starts }: Boundary): readonly string[] {
  const at = (k: number): Chunk => chunks[k] ?? OUTSIDE;
  const first = starts.at(-1) ?? 0;
  const [a, r] = [at(first), at(i + 1)];
  const e = at(i).closing;
  const marked = e !== "";
  const f = r.first;
  const length = i - first + 1;
  const long = Math.min(7, steps(length + 1));
  const short = Math.min(length, 7);
  const inside = (place: number): boolean => place >= a.start && length > 0;
  const [now, then] = [open[i], open[first - 1]];
  const straight = ((now?.straight ?? 0) - (then?.straight ?? 0)) % 2 === 1;
  const quoted = straight || inside(now?.quotation ?? -1);
  const q = `${quoted} ${inside(now?.bracket ?? -1)}`;
  return [
    `length=${long} ${e}`,
    `length=${long} ${marked} ${f}`,
    `a=${a.core} ${short} ${f} ${marked}`,
    `as=${a.first}${at(first + 1).first} ${short} ${f} ${e}`,
    `before=${at(first - 1).closing} ${short} ${f} ${e}`,
    `ao=${a.opening} ${e} ${f}`,
    `same=${a.core === r.core} ${a.shape === r.shape} ${short} ${marked} ${f}`,
    `open=${q} ${f} ${e}`,
    `open=${q} o=${r.opening} ${e}`,
  ];
}

/**
 * "Ferries Ferries leave at noon.": the heading's word again. "in Hong Kong" elsewhere: "Hong" ends no sentence. A word
 * that has its capital after stops only is no name.
 */
function sameWordsElsewhere({ line, i, starts }: Boundary): readonly string[] {
  const [l, r] = [line.chunks[i] ?? OUTSIDE, line.chunks[i + 1] ?? OUTSIDE];
  if (r.first !== "X") return [];
  const first = starts.at(-1) ?? 0;
  const e = l.closing;
  const marked = e !== "";
  const place = line.before[i + 1] ?? -1;
  const again = r.core.length < 2 || place < first ? 0 : (line.before[place] ?? -1) < first ? 1 : 2;
  const atStart = [0, 1, 2].find((k) => first + k <= i && line.chunks[first + k]?.core === r.core) ?? "no";
  const pairs = Math.min(3, line.pairs.get(`${l.core} ${r.core}`) ?? 0);
  // not counting this place
  const names = (line.names.get(r.core) ?? 0) - (mayPrecedeName(l) ? 1 : 0);
  const openers = (line.openers.get(r.core) ?? 0) - (hasStop(l) ? 1 : 0);
  const elsewhere = `${Math.min(names, 2)} ${Math.min(openers, 2)}`;
  const rr = line.chunks[i + 2]?.first ?? "_";
  return [
    `again=${again} ${marked}`,
    `again=${again > 0} ${first === 0} ${e}`,
    `start=${atStart} ${marked} ${Math.min(i - first, 6)}`,
    `pairs=${pairs} ${l.first} ${e}`,
    `elsewhere=${elsewhere} ${l.first} ${marked}`,
    `elsewhere=${elsewhere} ${e}`,
    `elsewhere=${elsewhere} ${pairs > 1} ${l.first} ${rr} ${marked}`,
  ];
}

/** "Castles of the North": how many words before the place have capitals or figures, and whether all of the sentence have. */
function capitalsBefore({ line: { chunks }, i, starts }: Boundary): readonly string[] {
  const length = i - (starts.at(-1) ?? 0) + 1;
  let run = 0;
  while (run < Math.min(length, 7) && chunks[i - run]?.first !== "x") run += 1;
  return [`caps=${run} ${run === length} ${chunks[i + 1]?.first ?? "_"} ${chunks[i]?.closing ?? ""}`];
}

/** Notes and messages are short, seldom end in stops, and go on in small letters after them; edited text is otherwise. */
function textAsAWhole({ line: { chunks, style }, i, rule, starts }: Boundary): readonly string[] {
  const ef = `${chunks[i + 1]?.first ?? "_"} ${chunks[i]?.closing ?? ""}`;
  return [
    `d0=${style.wordsPerStop} ${ef}`,
    `d1=${style.smallAfterStop} ${ef}`,
    `d2=${style.length} ${ef} ${starts.length === 1}`,
    `d0=${style.wordsPerStop} ${rule}`,
  ];
}
