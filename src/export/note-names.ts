/** Names of notes: what a file may be called on every system and what a `[[link]]` can hold. */
import { wellFormed } from "../graph/ntriples-term.ts";

/** Characters that a file system or a link of Obsidian refuses: https://help.obsidian.md/links. */
const REFUSED = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\\/:*?"<>|#^[\]]+/g;
/** Files that Windows keeps for itself, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** UTF-8 bytes are up to four times as many, and 255 is what file systems take. */
const LONGEST = 60;

/**
 * Gives each title a name that no other has, whatever the case: "Orla", "Orla (2)". The same titles in the same order give the
 * same names.
 */
export function nameGiver(): (title: string) => string {
  const taken = new Set<string>();
  return (title) => {
    const plain = plainName(title);
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain} (${number})`;
    taken.add(name.toLowerCase());
    return name;
  };
}

function plainName(title: string): string {
  const plain = wellFormed(title).normalize("NFC").replace(REFUSED, " ").replace(/\s+/g, " ");
  const name = Array.from(plain)
    .slice(0, LONGEST)
    .join("")
    // a leading dot hides a file, a trailing one is lost on Windows
    .replace(/^[. ]+|[. ]+$/g, "");
  if (name === "") return "untitled";
  return RESERVED.test(name) ? `_${name}` : name;
}
