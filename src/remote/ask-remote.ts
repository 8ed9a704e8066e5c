/** Queries to an endpoint of somebody else: https://www.w3.org/TR/sparql11-protocol/#query-operation */

import { plainMediaType, PROLOGUE, formOf, readAnswer, type SparqlResult } from "../query/index.ts";
import { createClient, type Client, type ClientOptions, type RemoteAnswer } from "./client.ts";
import { RemoteError } from "./remote-error.ts";

/**
 * Sends a query to a SPARQL endpoint and gives its answer as `Graph.sparql` does. Our prefixes are preset. `truncated` is what the
 * endpoint says of itself with `X-SPARQL-MaxRows`, which not all do. Throws a {@link RemoteError}.
 */
export async function askRemote(
  url: string,
  query: string,
  options: ClientOptions = {},
): Promise<SparqlResult> {
  const mediaType = plainMediaType(query);
  const { text, headers } = await ask(createClient(options), url, PROLOGUE + query, mediaType);
  const truncated = headers.has("x-sparql-maxrows");
  try {
    return readAnswer({ form: formOf(query), mediaType, text, truncated }, query);
  } catch (error) {
    throw new RemoteError("refused", `${url}: the answer is no ${mediaType}: ${text.slice(0, 120)}`, {
      cause: error,
    });
  }
}

/** As a form, which every endpoint takes. */
export async function ask(client: Client, url: string, query: string, accept: string): Promise<RemoteAnswer> {
  const answer = await client({
    method: "POST",
    url,
    accept,
    contentType: "application/x-www-form-urlencoded",
    body: new URLSearchParams({ query }).toString(),
  });
  if (answer.status === 404)
    throw new RemoteError("refused", `${url}: there is no endpoint at this address.`);
  return answer;
}
