import { enclosureId } from "../src/view/index.ts";
import type { Enclosure, SavedForms } from "../src/view/index.ts";
import { unpackText } from "./unpack.ts";

/** What the page has enclosed, packed; nothing when it does not have it. */
export function enclosed(name: Enclosure): string | undefined {
  return document.getElementById(enclosureId(name))?.textContent ?? undefined;
}

export async function enclosedTexts(): Promise<Readonly<Record<string, string>> | undefined> {
  const packed = enclosed("texts");
  return packed === undefined ? undefined : (JSON.parse(await unpackText(packed)) as Record<string, string>);
}

export async function enclosedExports(): Promise<SavedForms | undefined> {
  const packed = enclosed("exports");
  return packed === undefined ? undefined : (JSON.parse(await unpackText(packed)) as SavedForms);
}
