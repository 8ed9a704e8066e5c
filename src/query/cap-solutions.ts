/**
 * Puts `LIMIT most` into a SELECT that has none, or a greater one, at its own level, so that the engine stops there instead of
 * making rows that nobody gets. `bare` is the query with all but keywords and brackets blanked out, of the same length. A query
 * that is not understood stays as it is.
 *
 * `SELECT * { ?s ?p ?o } LIMIT 99` with 10 becomes `SELECT * { ?s ?p ?o } LIMIT 10`; `SELECT * { { SELECT * {} LIMIT 99 } }` gets
 * one of its own.
 */
export function capSolutions(query: string, bare: string, most: number): string {
  let [depth, closed] = [0, false];
  for (const { 0: found, 1: limit, index } of bare.matchAll(/[{(]|[})]|\bvalues\b|\blimit\s+(\d+)/gi)) {
    if (found === "{" || found === "(") depth++;
    else if (found === "}" || found === ")") {
      depth--;
      // the end of WHERE, or of a function in ORDER BY; LIMIT may come before or after these
      if (depth === 0 && found === "}") closed = true;
    } else if (depth === 0 && limit !== undefined) {
      const cap = `LIMIT ${Math.min(most, Number(limit))}`;
      return query.slice(0, index) + cap + query.slice(index + found.length);
    } else if (depth === 0 && closed) return insert(query, index, most);
  }
  return depth === 0 && closed ? insert(query, query.length, most) : query;
}

/** On a line of its own: the one before may end in a comment. */
function insert(query: string, at: number, most: number): string {
  return `${query.slice(0, at)}\nLIMIT ${most} ${query.slice(at)}`;
}
