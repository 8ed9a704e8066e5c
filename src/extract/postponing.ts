import { POSTPONING_CUES } from "./lexicon.generated.ts";
import type { CueMatch } from "./lexicon.ts";

/** What is put off is neither given up nor going on (conventions, "Status"). */
const POSTPONING: ReadonlySet<string> = new Set(POSTPONING_CUES.map(({ cue }) => cue));

export function isPostponing(match: CueMatch | undefined): boolean {
  return POSTPONING.has(match?.cue.pattern.join(" ") ?? "");
}
