import type { Outcome } from "../node.ts";
import type { Io } from "./io.ts";

/** Milliseconds between two looks of the line. */
const PAUSE = 100;

/**
 * A line on stderr for a person who waits for an extraction: documents, sentences a second, time left, problems. Silent in a pipe,
 * a log, and for a few documents.
 */
export function buildProgress(
  io: Io,
  total: number,
  quiet: boolean,
): { readonly finished: (outcome: Outcome) => void; readonly clear: () => void } {
  const shown = io.stderr.isTTY === true && total > 3 && !quiet;
  const started = Date.now();
  const counts = { documents: 0, sentences: 0, problems: 0 };
  let last = 0;

  function finished({ extraction }: Outcome): void {
    counts.documents += 1;
    counts.sentences += extraction?.facts.document.sentences.length ?? 0;
    counts.problems += extraction?.problems.length ?? 1;
    const now = Date.now();
    if (!shown || now - last < PAUSE) return;
    last = now;
    const seconds = Math.max(0.001, (now - started) / 1000);
    const left = (seconds / counts.documents) * (total - counts.documents);
    const parts = [
      `extracting ${counts.documents} of ${total}`,
      `${Math.round(counts.sentences / seconds)} sentences/s`,
      `${clock(left)} left`,
      ...(counts.problems > 0 ? [`${counts.problems} problems`] : []),
    ];
    io.stderr.write(`${CLEAR}${parts.join(" · ")}`);
  }

  return {
    finished,
    clear: () => {
      if (shown) io.stderr.write(CLEAR);
    },
  };
}

const CLEAR = "\r\u001b[2K";

/** 3,725 seconds are "1:02:05". */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const parts = hours > 0 ? [hours, minutes, whole % 60] : [minutes, whole % 60];
  return parts.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
