/** Reads texts in a worker of this page. Nothing is sent anywhere; what is loaded comes from the page or from its own server. */
import { enclosed } from "./enclosed.ts";
import type { PageGraph, ReadRequest, Reply } from "./extract-messages.ts";
import { unpackText } from "./unpack.ts";

export interface Progress {
  readonly words: string;
  /** 0 to 1; nothing while nobody knows. */
  readonly share: number | undefined;
}

export interface Extractor {
  /** Rejects with what went wrong in words; an `AbortError` when `signal` says so, which ends the worker. */
  read(
    request: Omit<ReadRequest, "model">,
    options: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
  ): Promise<{ readonly graph: PageGraph; readonly problems: readonly string[] }>;
}

/** The page's extractor; nothing when it was made without. */
export function findExtractor(): Extractor | undefined {
  const packed = enclosed("worker");
  if (packed === undefined) return undefined;
  let worker: Promise<Worker> | undefined;
  let given = false;
  return {
    async read(request, { signal, onProgress }) {
      onProgress({ words: "Loading the language model", share: undefined });
      const starting = (worker ??= start(packed));
      try {
        const model = given ? undefined : modelOf(packed);
        const answer = await ask(await starting, { ...request, model }, { signal, onProgress });
        given = true;
        return answer;
      } catch (error) {
        // after a failure nobody knows what it has loaded
        worker = undefined;
        given = false;
        void starting.then(
          (failed) => {
            failed.terminate();
          },
          () => undefined,
        );
        throw error;
      }
    },
  };
}

async function start(packed: string): Promise<Worker> {
  if (packed === "") return new Worker("extractor.js");
  const address = URL.createObjectURL(new Blob([await unpackText(packed)], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}

function modelOf(packed: string): ReadRequest["model"] {
  if (packed === "") return { address: new URL(".", location.href).href };
  return { lemmas: enclosed("lemmas") ?? "", model: enclosed("model") ?? "" };
}

function ask(
  worker: Worker,
  request: ReadRequest,
  { signal, onProgress }: Parameters<Extractor["read"]>[1],
): ReturnType<Extractor["read"]> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new DOMException("Stopped.", "AbortError"));
    };
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener("abort", stop, { once: true });
    worker.onerror = (event) => {
      event.preventDefault();
      reject(
        new Error(
          event.message === "" ? "This browser does not let the page read texts by itself." : event.message,
        ),
      );
    };
    worker.onmessage = ({ data: reply }: MessageEvent<Reply>) => {
      if (reply.do === "read")
        onProgress({ words: `Reading: ${reply.sentences} sentences`, share: reply.share });
      else if (reply.do === "fail") reject(new Error(reply.message));
      else if (reply.do === "done")
        resolve({ graph: reply.graph, problems: reply.problems.map(({ message }) => message) });
    };
    worker.postMessage(request);
  });
}
