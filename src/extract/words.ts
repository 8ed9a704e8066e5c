/** A set of words, written as a line of text. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
