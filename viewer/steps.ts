/**
 * Undo and redo are the browser's Back and Forward: every state is an entry of its history, which numbers them, so the
 * buttons and the keys of the browser and of the page can never disagree.
 */
export interface Steps {
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The state has changed. Changes of one `run` that follow each other, such as the letters of a search, are one step. */
  readonly add: (hash: string, run?: string) => void;
  /** What comes next is a step of its own. */
  readonly endRun: () => void;
  /** To be called when the browser has gone to another entry. Gives the number of the graph that it shows. */
  readonly arrive: () => number;
}

/** Chromium and Firefox keep so many entries and forget the oldest. */
const KEPT = 50;

/** `graph` gives the number of the graph that is shown; every entry keeps its own. */
export function createSteps(
  browser: Pick<History, "state" | "pushState" | "replaceState" | "back" | "forward">,
  graph: () => number,
): Steps {
  let at = numberOf(browser.state, "step") ?? 0;
  let last = at;
  let run: string | undefined;
  const number = (step: number, hash?: string): void => { browser.replaceState({ step, graph: graph() }, "", hash); };
  number(at);
  return {
    canUndo: () => at > Math.max(0, last - KEPT + 1),
    canRedo: () => at < last,
    undo: () => { browser.back(); },
    redo: () => { browser.forward(); },
    add(hash, of) {
      const goesOn = of !== undefined && of === run;
      run = of;
      if (goesOn) {
        number(at, hash);
        return;
      }
      at += 1;
      last = at;
      browser.pushState({ step: at, graph: graph() }, "", hash);
    },
    endRun: () => { run = undefined; },
    arrive() {
      run = undefined;
      const step = numberOf(browser.state, "step");
      if (step === undefined) {
        // Somebody has edited the address: a new entry, behind which there is none.
        at += 1;
        last = at;
        number(at);
      } else at = step;
      return numberOf(browser.state, "graph") ?? graph();
    },
  };
} // prettier-ignore

function numberOf(state: unknown, key: "step" | "graph"): number | undefined {
  if (typeof state !== "object" || state === null) return undefined;
  const number: unknown = Reflect.get(state, key);
  return typeof number === "number" ? number : undefined;
}
