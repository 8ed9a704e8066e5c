/** What a page may load and run: the policy that the build wrote into it, widened only for the extractor. */

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/;
const NO_WORKER = "worker-src 'none'";

/** The page's policy. Throws when it has none. */
export function policyOf(page: string): string {
  const policy = META.exec(page)?.[1];
  if (policy === undefined)
    throw new Error('The viewer\'s template has no policy. Use the index.html that "vite build" made.');
  return policy;
}

/**
 * The page with leave to run the extractor: from the place that served the page, or out of itself. In the second case the worker
 * has the page's policy and needs WebAssembly; a served worker comes with a policy of its own.
 */
export function allowWorker(page: string, from: "server" | "page"): string {
  const policy = policyOf(page);
  const widened =
    from === "server"
      ? policy.replace(NO_WORKER, "worker-src 'self'")
      : policy
          .replace(NO_WORKER, "worker-src blob:")
          .replace("script-src ", "script-src 'wasm-unsafe-eval' ");
  return page.replace(policy, () => widened);
}
