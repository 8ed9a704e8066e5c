import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * A thread that runs `NAME.node.js` beside the module of the address `beside` (its `import.meta.url`). Where the sources run, it is
 * `NAME.node.ts`, and the thread has to be told first how to read TypeScript. Flags of the program, such as --input-type, are not for it.
 */
export function startThread(name: string, beside: string, options: WorkerOptions): Worker {
  const isSource = beside.endsWith(".ts");
  const file = new URL(`${name}.node.${isSource ? "ts" : "js"}`, beside);
  if (!isSource) return new Worker(file, { ...options, execArgv: [] });
  const tsx = new URL("index.mjs", pathToFileURL(createRequire(beside).resolve("tsx/esm/api")));
  const script = `import("${tsx.href}").then(({ register }) => { register(); return import("${file.href}"); })`;
  return new Worker(script, { ...options, eval: true, execArgv: [] });
}
