import type { NamedNode, Quad, Term } from "@rdfjs/types";
import { edgeMakers } from "../graph/edge-makers.ts";
import { dcterms, nif, rdfs, schema } from "../graph/external.ts";
import { given } from "../given.ts";
import { compareSpan } from "../graph/order.ts";
import { openReader, type Reader } from "../graph/reader.ts";
import { actRoles, commitmentRoles } from "../graph/roles.ts";
import { pledge, termLabels, value } from "../graph/vocabulary.ts";
import type { Evidence } from "../types.ts";
import { resolveIri } from "./names.ts";

/** Words that say one part of an act or commitment: "cue", "actor", "amount" … */
export interface Mark extends Evidence {
  readonly part: string;
}

/** A passage that says it, with the parts that lie in it. Offsets are UTF-16 code units of the document's text, end exclusive. */
export interface ExplainedPassage extends Evidence {
  /** From 1; absent when the graph does not number its sentences. */
  readonly sentence?: number;
  readonly paragraph?: number;
  /** In text order. */
  readonly marks: readonly Mark[];
}

/** The words that one act or commitment rests on. */
export interface Explanation {
  readonly iri: string;
  readonly kind: "act" | "commitment";
  /** "Emmanuel Macron: announce: France gives …" */
  readonly label: string;
  readonly rule?: string;
  readonly document: {
    readonly iri: string;
    /** Name that the text was read by: a file path. */
    readonly source?: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly published?: string;
  };
  /** The sentences that say it; after them, words elsewhere that it refers to. */
  readonly passages: readonly ExplainedPassage[];
}

/** A direct edge, as a question: why is it there? */
export interface EdgeName {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

const PARTS: readonly (readonly [part: string, property: NamedNode])[] = [
  ["cue", pledge.cue],
  ["hedge", pledge.hedge],
  ["content", pledge.contentMention],
  ["amount", pledge.amountMention],
  ["quantity", pledge.quantityMention],
  ["time", pledge.timeMention],
  ["purpose", pledge.purposeMention],
];
const ROLES = [...Object.values(actRoles), ...Object.values(commitmentRoles)];

/**
 * Shows the words behind an act, a commitment, a direct edge (all acts that make it) or an actor (all acts and commitments it takes
 * part in). Names are IRIs or prefixed names. Throws when the graph has no such node or edge.
 */
export function explain(graph: Iterable<Quad>, what: string | EdgeName): readonly Explanation[] {
  const reader = openReader(graph);
  if (typeof what !== "string") return explainEdge(what, reader);
  const node = reader.node(resolveIri(what));
  if (isFinding(node, reader)) return [explainNode(node, reader)];
  const findings = [pledge.actor, pledge.committer].flatMap((role) => reader.subjects(role, node));
  if (findings.length === 0) {
    throw new Error(
      `Nothing rests on words for <${node.value}>: give an act, a commitment, an actor or a direct edge of the graph.`,
    );
  }
  return explainAll(new Set(findings.map(({ value }) => value)), reader);
}

function explainEdge({ subject, predicate, object }: EdgeName, reader: Reader): readonly Explanation[] {
  const [actor, property, target] = [subject, predicate, object].map((name) =>
    reader.node(resolveIri(name)),
  ) as [NamedNode, NamedNode, NamedNode];
  const makers = edgeMakers({ actor, property, object: target }, reader);
  if (makers.length === 0) {
    throw new Error(
      `The graph has no edge ${subject} ${predicate} ${object}: ask for one that pledge:relatesTo covers.`,
    );
  }
  return explainAll(makers, reader);
}

function explainAll(iris: Iterable<string>, reader: Reader): readonly Explanation[] {
  const explanations = [...iris].sort().map((iri) => explainNode(reader.node(iri), reader));
  const begin = ({ passages }: Explanation): Evidence => passages[0] ?? { start: 0, end: 0, quote: "" };
  return explanations.sort((a, b) => {
    if (a.document.iri !== b.document.iri) return a.document.iri < b.document.iri ? -1 : 1;
    return compareSpan(begin(a), begin(b));
  });
}

function isFinding(node: Term, { isA }: Reader): boolean {
  return isA(node, pledge.SpeechAct) || isA(node, pledge.Commitment);
}

function explainNode(node: NamedNode, reader: Reader): Explanation {
  const { all, one, need } = reader;
  const kind = reader.isA(node, pledge.SpeechAct) ? "act" : "commitment";
  const marks = findMarks(node, reader);
  const sentences = all(node, pledge.evidence).sort((a, b) => compareSpan(reader.span(a), reader.span(b)));
  const within = (mark: Evidence, sentence: Evidence): boolean =>
    sentence.start <= mark.start && mark.end <= sentence.end;
  const said = sentences.map((passage): ExplainedPassage => {
    const evidence = reader.evidence(passage);
    return {
      ...evidence,
      ...place(passage, reader),
      marks: marks.filter(({ mark }) => within(mark, evidence)).map(({ mark }) => mark),
    };
  });
  const elsewhere = marks
    .filter(({ mark }) => !said.some((sentence) => within(mark, sentence)))
    .map(({ mark, passage }): ExplainedPassage => {
      const { start, end, quote } = mark;
      return { start, end, quote, ...place(passage, reader), marks: [mark] };
    });
  const document = need(need(node, pledge.evidence), nif.referenceContext);
  return {
    iri: node.value,
    kind,
    label: describeNode(node, kind, reader),
    ...given({ rule: one(node, pledge.rule)?.value }),
    document: {
      iri: document.value,
      ...given({
        source: one(document, dcterms.identifier)?.value,
        title: one(document, dcterms.title)?.value,
        publisher: publisher(document, reader),
        published: one(document, pledge.referenceDate)?.value,
      }),
    },
    passages: [...said, ...elsewhere],
  };
}

function publisher(document: Term, { one }: Reader): string | undefined {
  const actor = one(document, schema.publisher);
  return one(document, dcterms.publisher)?.value ?? (actor && one(actor, rdfs.label)?.value);
}

function describeNode(node: NamedNode, kind: Explanation["kind"], { all, one, need }: Reader): string {
  const labels = (role: NamedNode): string =>
    all(node, role)
      .map((actor) => one(actor, rdfs.label)?.value ?? actor.value)
      .sort()
      .join(", ");
  if (kind === "commitment") {
    // the label names what would be done, also where somebody undertakes not to do it
    const not = need(node, pledge.polarity).equals(value["pol-negative"]) ? "not: " : "";
    return `${labels(pledge.committer)}: ${not}${need(node, rdfs.label).value}`;
  }
  const type = need(node, pledge.actType).value;
  return `${labels(pledge.actor)}: ${termLabels[type] ?? type}: ${need(node, pledge.content).value}`;
}

interface FoundMark {
  readonly mark: Mark;
  readonly passage: Term;
}

function findMarks(node: NamedNode, reader: Reader): readonly FoundMark[] {
  const { all, one } = reader;
  const parts = PARTS.flatMap(([part, property]) =>
    all(node, property).map((passage) => ({ part, passage })),
  );
  const conditions = all(node, pledge.condition).flatMap((condition) =>
    all(condition, pledge.conditionMention).map((passage) => ({ part: "condition", passage })),
  );
  const roles = ROLES.flatMap(({ role, mention }) =>
    all(node, mention).flatMap((named) => {
      const passage = one(named, pledge.passage);
      return passage === undefined ? [] : [{ part: termLabels[role.value] ?? role.value, passage }];
    }),
  );
  const found = new Map(
    [...parts, ...conditions, ...roles].map(({ part, passage }) => [
      `${part} ${passage.value}`,
      { mark: { part, ...reader.evidence(passage) }, passage },
    ]),
  );
  return [...found.values()].sort(
    (a, b) => compareSpan(a.mark, b.mark) || (a.mark.part < b.mark.part ? -1 : 1),
  );
}

function place(passage: Term, { one, number }: Reader): Pick<ExplainedPassage, "sentence" | "paragraph"> {
  const [sentence, paragraph] = [one(passage, pledge.sentence), one(passage, pledge.paragraph)];
  return {
    ...given({ sentence: sentence && number(sentence), paragraph: paragraph && number(paragraph) }),
  };
}
