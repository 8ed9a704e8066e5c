/** The library in a worker: texts in, a page's graph out. Built into one file that a page runs from its server or out of itself. */
import { assertFacts, extractFacts, loadAnalyser, readText, savedForms, viewData } from "../src/index.ts";
import type { Analyser } from "../src/index.ts";
import type { Problem, Source } from "../src/types.ts";
import { unpackBytes, unpackText } from "./unpack.ts";
import type { ReadRequest, Reply } from "./extract-messages.ts";

let loading: Promise<Analyser> | undefined;

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  read(data).then(
    (done) => {
      say(done);
    },
    (error: unknown) => {
      say({ do: "fail", message: error instanceof Error ? error.message : String(error) });
    },
  );
});

function say(reply: Reply): void {
  postMessage(reply);
}

async function read({ model, texts, metadata }: ReadRequest): Promise<Reply> {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const { name, text } of texts) {
    const done = await readText(name, text, metadata);
    sources.push(done.source);
    problems.push(...done.problems);
  }
  say({ do: "load" });
  loading ??= load(model);
  const analyser = counting(await loading, sources);
  const extracted = extractFacts(sources, { analyser });
  const { facts } = extracted;
  const named = new Map(sources.map(({ id, text }) => [id, text]));
  const kept = facts.documents.map(({ hash, source }) => [hash.slice(0, 16), named.get(source.id) ?? ""]);
  const title = facts.documents.length === 1 ? facts.documents[0]?.source.title : undefined;
  return {
    do: "done",
    graph: {
      data: viewData(facts, title === undefined ? {} : { title }),
      exports: savedForms(assertFacts(facts)),
      texts: Object.fromEntries(kept) as Record<string, string>,
    },
    problems: [...problems, ...extracted.problems],
  };
}

async function load(model: ReadRequest["model"]): Promise<Analyser> {
  if (model === undefined) throw new Error("The language model was not given to the worker.");
  if ("lemmas" in model)
    return loadAnalyser({ model: unpackBytes(model.model), lemmas: await unpackText(model.lemmas) });
  const [bytes, lemmas] = await Promise.all([
    fetched(`${model.address}english.bin.gz`),
    fetched(`${model.address}english.lemmas.json`),
  ]);
  return loadAnalyser({ model: new Uint8Array(await bytes.arrayBuffer()), lemmas: await lemmas.text() });
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok === true) return response;
  throw new Error("The server does not give the language model. Is `pledgegraph` still running?");
}

/** The analyser that says how far it is, ten times a second at most. */
function counting(analyser: Analyser, sources: readonly Source[]): Analyser {
  const all = sources.reduce((sum, { text }) => sum + text.replace(/\s+/g, "").length, 0);
  let [sentences, letters, told] = [0, 0, 0];
  return {
    ...analyser,
    tag: (words) => {
      sentences += 1;
      letters += words.join("").length;
      const now = performance.now();
      if (now - told > 100) {
        told = now;
        say({ do: "read", sentences, share: Math.min(1, letters / Math.max(1, all)) });
      }
      return analyser.tag(words);
    },
  };
}
