/** What was found in a document: by this program, or as a file of predictions says. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  extractFacts,
  IngestError,
  makeSource,
  readAnnotations,
  toPrediction,
  type Annotations,
  type GazetteerEntry,
  type ScoreInput,
} from "../node.ts";
import { given } from "../given.ts";
import type { Source } from "../types.ts";
import { say, type Io } from "./io.ts";
import { loadModel } from "./load-model.ts";
import { readAnnotationFile, type GoldFile } from "./read-gold.ts";

interface Finding {
  /** Folder of what another program found. */
  readonly predictions: string | undefined;
  readonly gazetteer: readonly GazetteerEntry[];
}

/** Undefined, and said why, when nothing can be compared. A document without a file of predictions has none. */
export async function inputOf(
  file: GoldFile,
  { predictions, gazetteer }: Finding,
  io: Io,
): Promise<ScoreInput | undefined> {
  const { gold, text } = file;
  if (predictions === undefined) {
    const found = await extracted(file, gazetteer, io);
    return found === undefined ? undefined : { gold, found, ...given({ text }) };
  }
  const path = join(predictions, `${gold.document.id}.json`);
  if (!existsSync(path)) {
    say(io, `${path}: there is no such file: counted as if nothing was found in ${gold.document.id}`);
    return { gold, ...given({ text }) };
  }
  const found = await readAnnotationFile(path, io);
  return found === undefined ? undefined : { gold, found, ...given({ text }) };
}

async function extracted(
  { path, gold, metadata, text = "" }: GoldFile,
  gazetteer: readonly GazetteerEntry[],
  io: Io,
): Promise<Annotations | undefined> {
  let source: Source;
  try {
    source = makeSource(gold.document.id, text, metadata);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    say(io, `${path}: ${error.message}`);
    return undefined;
  }
  if (source.text !== text) {
    say(
      io,
      `${path}: its text begins with a byte order mark or has line ends other than \\n, and offsets would shift: convert the text and annotate it again`,
    );
    return undefined;
  }
  const { facts } = extractFacts([source], { analyser: await loadModel(), gazetteer });
  const [document] = facts.documents;
  if (document === undefined) throw new Error(`${source.id}: nothing came back of one document`);
  const { annotations, problems } = readAnnotations(toPrediction(document, facts.actors));
  if (annotations === undefined) throw new TypeError(`${source.id}: ${problems[0]?.message ?? ""}`);
  return annotations;
}
