import type { Action } from "./state.ts";
import type { Steps } from "./steps.ts";

/** Keys that work wherever the focus is: `/` searches, Escape closes or widens, Ctrl+Z and Ctrl+Y undo and redo. */
export function onKey(event: KeyboardEvent, dispatch: (action: Action) => void, steps: Steps): void {
  const typing = event.target instanceof HTMLInputElement && event.target.type === "search";
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById("search")?.focus();
  }
  onUndoKey(event, steps);
  if (event.key === "Escape") {
    if (typing) document.getElementById("search")?.blur();
    dispatch({ do: "escape" });
  }
}

/** A field that holds text undoes its own letters. */
function onUndoKey(event: KeyboardEvent, steps: Steps): void {
  const key = event.key.toLowerCase();
  const { target } = event;
  const writes =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && ["search", "text"].includes(target.type) && target.value !== "");
  if (!(event.ctrlKey || event.metaKey) || event.altKey || writes || (key !== "z" && key !== "y")) return;
  event.preventDefault();
  if (key === "z" && !event.shiftKey) steps.undo();
  else steps.redo();
} // prettier-ignore
