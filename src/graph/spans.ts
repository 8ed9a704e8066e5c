import type { NamedNode, Quad } from "@rdfjs/types";
import type { DocumentFacts, Evidence, Reference, Span } from "../types.ts";
import { describe } from "./describe.ts";
import { nif, rdf } from "./external.ts";
import { actorIri, documentIri, mentionIri, passageIri } from "./iri.ts";
import { integer, offset, text } from "./literal.ts";
import { compareSpan } from "./order.ts";
import { pledge, value } from "./vocabulary.ts";

/** Gathers the passages and mentions that the nodes of one document point at, so that each is described once. */
export interface Spans {
  passage(evidence: Evidence): NamedNode;
  mention(reference: Reference): NamedNode;
  /** True the first time that a condition is asked for. */
  isNew(condition: Evidence): boolean;
  /** Passages, sentences and mentions, in text order. */
  quads(): Quad[];
}

export function collectSpans(facts: DocumentFacts): Spans {
  const document = documentIri(facts.hash);
  const passages = new Map<string, Evidence>();
  const mentions = new Map<string, Reference>();
  const conditions = new Set<string>();

  function passage(evidence: Evidence): NamedNode {
    const node = passageIri(document, evidence);
    const known = passages.get(node.value);
    if (known !== undefined && known.quote !== evidence.quote) {
      const place = `${evidence.start}-${evidence.end} of "${facts.source.id}"`;
      throw new Error(
        `${place} is quoted as "${known.quote}" and as "${evidence.quote}": a quote is the text of its span.`,
      );
    }
    passages.set(node.value, evidence);
    return node;
  }

  function mention(reference: Reference): NamedNode {
    const node = mentionIri(document, reference);
    mentions.set(node.value, reference);
    if (reference.span !== undefined) passage(reference.span);
    return node;
  }

  function isNew(condition: Evidence): boolean {
    const { value: key } = passageIri(document, condition);
    const fresh = !conditions.has(key);
    conditions.add(key);
    return fresh;
  }

  function describeSpan(span: Span, holder: DocumentFacts["sentences"][number] | undefined): Quad[] {
    const node = passageIri(document, span);
    const quote = passages.get(node.value)?.quote;
    const isSentence = holder !== undefined && compareSpan(holder, span) === 0;
    return describe(node, [
      [rdf.type, [...(quote === undefined ? [] : [pledge.Passage]), ...(isSentence ? [nif.Sentence] : [])]],
      [nif.referenceContext, document],
      [nif.beginIndex, offset(span.start)],
      [nif.endIndex, offset(span.end)],
      [nif.anchorOf, quote === undefined ? undefined : text(quote)],
      [pledge.sentence, holder && integer(holder.number)],
      [pledge.paragraph, holder && integer(holder.paragraph)],
    ]);
  }

  function describeMention(reference: Reference): Quad[] {
    const { actor, basis, span, text: wording } = reference;
    return describe(mentionIri(document, reference), [
      [rdf.type, pledge.Mention],
      [pledge.mentions, actorIri(actor)],
      [pledge.actorBasis, value[`basis-${basis}`]],
      [pledge.passage, span && passageIri(document, span)],
      [pledge.mentionText, span?.quote === wording ? undefined : text(wording)],
    ]);
  }

  function quads(): Quad[] {
    const bare = facts.sentences.filter((span) => !passages.has(passageIri(document, span).value));
    const spans: Span[] = [...passages.values(), ...bare].sort(compareSpan);
    const sentences = [...facts.sentences].sort(compareSpan);
    let at = 0;
    const described = spans.flatMap((span) => {
      while ((sentences[at]?.end ?? Infinity) <= span.start) at++;
      const holder = sentences[at];
      return describeSpan(span, holder !== undefined && holder.start <= span.start ? holder : undefined);
    });
    return [...[...mentions.values()].flatMap(describeMention), ...described];
  }

  return { passage, mention, isNew, quads };
}
