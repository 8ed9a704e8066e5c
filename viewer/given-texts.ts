import { PASTED } from "./extract-messages.ts";
import type { GivenText } from "./extract-messages.ts";
import { readFiles } from "./given-files.ts";

export interface Takers {
  readonly onTexts: (texts: readonly GivenText[]) => void;
  readonly onProblem: (words: string) => void;
}

/** Takes what is dropped on the page or pasted outside of its fields. Files that nobody takes would replace the page. */
export function watchForTexts({ onTexts, onProblem }: Takers): void {
  const root = document.documentElement;
  const takes = ({ dataTransfer, target }: DragEvent): boolean =>
    (dataTransfer?.types ?? []).some(
      (type) => type === "Files" || (type === "text/plain" && !isField(target)),
    );
  const over = (event: DragEvent): void => {
    if (!takes(event)) return;
    event.preventDefault();
    root.dataset["drop"] = "true";
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) delete root.dataset["drop"];
  };
  const drop = (event: DragEvent): void => {
    delete root.dataset["drop"];
    if (!takes(event) || !event.dataTransfer) return;
    event.preventDefault();
    const { files } = event.dataTransfer;
    if (files.length === 0) onTexts([pasted(event.dataTransfer.getData("text/plain"))]);
    else
      readFiles([...files]).then(onTexts, (error: unknown) => {
        onProblem(error instanceof Error ? error.message : String(error));
      });
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (isField(event.target) || text.trim() === "") return;
    event.preventDefault();
    onTexts([pasted(text)]);
  };
  document.addEventListener("dragover", over);
  document.addEventListener("dragleave", leave);
  document.addEventListener("drop", drop);
  document.addEventListener("paste", paste);
}

function pasted(text: string): GivenText {
  return { name: PASTED, text };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
