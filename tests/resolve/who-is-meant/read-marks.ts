import type { Span } from "../../../src/types.ts";

export interface Marked {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** The text without its square brackets, and where the bracketed words stand in it. Throws on a bracket without its pair. */
export function readMarks(written: string): Marked {
  const marks: Span[] = [];
  let text = "";
  let open: number | undefined;
  for (const sign of written) {
    if (sign === "[" && open === undefined) open = text.length;
    else if (sign === "]" && open !== undefined) {
      marks.push({ start: open, end: text.length });
      open = undefined;
    } else if (sign === "[" || sign === "]") throw new Error(`"${sign}" out of place in: ${written}`);
    else text += sign;
  }
  if (open !== undefined) throw new Error(`"[" without "]" in: ${written}`);
  return { text, marks };
}
