import type { Store } from "n3";
import type { Term } from "@rdfjs/types";
import { nif } from "../external.ts";
import { DOCUMENT_BASE } from "../iri.ts";
import { openReader } from "../reader.ts";
import { pledge } from "../vocabulary.ts";
import { named, type Fault } from "./fault.ts";

/** Passages whose name, offsets and words do not agree, and documents whose name and hash do not. What is missing the shapes say. */
export function checkPassages(store: Store): Fault[] {
  const { instances, one } = openReader(store);
  const spans = new Set([...instances(pledge.Passage), ...instances(nif.Sentence)]);
  const faults = new Map<string, Fault>();
  const add = (node: Term, property: Term, message: string, remedy: string): void => {
    const fault = {
      kind: "passages",
      node: named(node),
      property: named(property),
      message,
      remedy,
    } as const;
    faults.set(JSON.stringify(fault), fault);
  };

  for (const node of spans) {
    const [document, begin, end] = [nif.referenceContext, nif.beginIndex, nif.endIndex].map((property) =>
      one(node, property),
    );
    const [, home, from, to] = /^(.*)#char=(\d+),(\d+)$/.exec(node.value) ?? [];
    // An end that is not behind the beginning is said by the shapes.
    if (document === undefined || begin === undefined || end === undefined || home === undefined) continue;
    const [start, stop] = [Number(begin.value), Number(end.value)];
    if (!(start < stop)) continue;
    if (begin.value !== from || end.value !== to) {
      add(
        node,
        nif.beginIndex,
        `the name says ${from}-${to}, the offsets ${start}-${stop}`,
        "name a passage by its offsets: #char=begin,end",
      );
      continue;
    }
    if (document.value !== home)
      add(
        node,
        nif.referenceContext,
        `the name says that it is in <${home}>, the passage that it is in <${document.value}>`,
        "name a passage by its document",
      );
    const words = one(node, nif.anchorOf)?.value;
    if (words !== undefined && words.length !== stop - start)
      add(
        node,
        nif.anchorOf,
        `the words have ${words.length} UTF-16 code units, the offsets ${stop - start}`,
        "quote the document from begin to end",
      );
  }
  for (const document of instances(pledge.Document)) {
    const hash = one(document, pledge.textHash)?.value.replace(/^sha256:/, "") ?? "";
    const name = document.value.startsWith(DOCUMENT_BASE) ? document.value.slice(DOCUMENT_BASE.length) : "";
    if (/^[0-9a-f]{16}$/.test(name) && /^[0-9a-f]{64}$/.test(hash) && !hash.startsWith(name))
      add(
        document,
        pledge.textHash,
        `the name says ${name}, the hash begins ${hash.slice(0, 16)}`,
        "a document is named by the hash of its text: build it again",
      );
  }
  return [...faults.values()];
}
