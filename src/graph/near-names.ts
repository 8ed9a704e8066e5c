/** Shorter names are near to everything, longer ones nobody's slip of the finger. */
const [SHORTEST, LONGEST] = [3, 40];

/** The names that somebody may have meant by a misspelt one, nearest first: two letters wrong at most, one in a short name. */
export function nearNames(wanted: string, known: Iterable<string>): readonly string[] {
  if (wanted.length < SHORTEST || wanted.length > LONGEST) return [];
  const most = wanted.length < 5 ? 1 : 2;
  return [...new Set(known)]
    .map((name) => ({ name, distance: distance(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter((one) => one.distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

/** How many letters to put in, take out or change (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
