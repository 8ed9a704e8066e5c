import type { CueMatch } from "./lexicon.ts";

/** What is put off is neither given up nor going on (conventions, "Status"). */
const POSTPONING: ReadonlySet<string> = new Set([
  "defer",
  "delay",
  "postpone",
  "put _ on hold",
  "put off",
  "put on hold",
  "suspend",
]);

export function isPostponing(match: CueMatch | undefined): boolean {
  return POSTPONING.has(match?.cue.pattern.join(" ") ?? "");
}
