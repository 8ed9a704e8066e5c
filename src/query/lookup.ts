import type { NamedNode, Term } from "@rdfjs/types";
import { nif } from "../graph/external.ts";
import { compareSpan, sortAct, sortCommitment, compareText } from "../graph/order.ts";
import { readActors, readDocument } from "../graph/read.ts";
import { readAct, readCommitment } from "../graph/read-findings.ts";
import type { Reader } from "../graph/reader.ts";
import { act, pledge } from "../graph/vocabulary.ts";
import { ACT_TYPES, type Actor, type ActType } from "../types.ts";
import { indexNames } from "./actors.ts";
import type { Called } from "./filters.ts";
import {
  actRecord,
  commitmentRecord,
  documentRecord,
  type Actors,
  type ActRecord,
  type CommitmentRecord,
  type Place,
} from "./records.ts";

/** Makes records of single nodes, so that a query reads what it gives and not the whole graph. */
export interface Lookup {
  readonly reader: Reader;
  /** Sorted by id. */
  readonly actors: readonly Actor[];
  readonly actorsById: Actors;
  readonly called: Called;
  commitment(node: NamedNode): CommitmentRecord;
  act(node: NamedNode): ActRecord;
  document(node: NamedNode): Place;
  /** The document that a commitment, an act or a passage is in. */
  documentOf(node: Term): NamedNode;
}

/** Documents that are remembered while their findings are read, one document after the other. */
const REMEMBERED = 64;

/** Reads all actors at once, for names and labels; the rest when asked for. For a graph that does not change any more. */
export function openLookup(reader: Reader): Lookup {
  const actors = readActors(reader).sort((a, b) => compareText(a.id, b.id));
  const actorsById = new Map(actors.map((actor) => [actor.id, actor]));
  const places = new Map<string, Place>();

  function document(node: NamedNode): Place {
    const known = places.get(node.value);
    if (known !== undefined) return known;
    const facts = readDocument(node, reader);
    const place = {
      document: documentRecord(node.value, facts, actorsById),
      sentences: [...facts.sentences].sort(compareSpan),
    };
    if (places.size >= REMEMBERED) places.clear();
    places.set(node.value, place);
    return place;
  }

  function documentOf(node: Term): NamedNode {
    const passage = reader.one(node, pledge.evidence) ?? node;
    return reader.node(reader.need(passage, nif.referenceContext).value);
  }

  function commitment(node: NamedNode): CommitmentRecord {
    const home = documentOf(node);
    const types = reader
      .subjects(pledge.concerns, node)
      .filter((about) => reader.isA(about, pledge.SpeechAct))
      .map((about): ActType =>
        reader.concept(reader.need(about, pledge.actType), ACT_TYPES, (name) => act[name]),
      );
    return commitmentRecord(
      sortCommitment(readCommitment(node, home, reader)),
      {
        iri: node.value,
        actTypes: [...new Set(types)].sort(),
        thread: reader.one(node, pledge.inThread)?.value,
      },
      document(home),
      actorsById,
    );
  }

  function actOf(node: NamedNode): ActRecord {
    const home = documentOf(node);
    const reported = reader.all(node, pledge.reports).filter((one) => reader.isA(one, pledge.SpeechAct));
    return actRecord(
      sortAct(readAct(node, home, reader)),
      {
        iri: node.value,
        reports: reported.map(({ value }) => value).sort(compareText),
        commitment: reader.one(node, pledge.concerns)?.value,
      },
      document(home),
      actorsById,
    );
  }

  return {
    reader,
    actors,
    actorsById,
    called: indexNames(actors),
    commitment,
    act: actOf,
    document,
    documentOf,
  };
}
