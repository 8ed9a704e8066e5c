import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Store } from "oxigraph";

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The connection ends before the store does what it was asked, or after. */
export type HangUp = "hang up" | "hang up when done";

export interface FakeStore {
  /** Takes queries, updates, and the graph store protocol with ?graph=. */
  readonly url: string;
  readonly seen: readonly Seen[];
  readonly data: Store;
  readonly close: () => void;
}

/** A small store in this process, Oxigraph behind HTTP. `before` may answer in its place, or end the connection. */
export async function fakeStore(
  before: (seen: Seen, number: number) => Reply | HangUp | undefined = () => undefined,
): Promise<FakeStore> {
  const data = new Store();
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const one = await see(request);
      seen.push(one);
      const said = before(one, seen.length);
      const reply =
        said === undefined || said === "hang up when done" ? answer(data, one, request.headers) : said;
      if (reply === "hang up" || said === "hang up when done") request.socket.destroy();
      else response.writeHead(reply.status, reply.headers).end(reply.body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/store`,
    seen,
    data,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function see(request: IncomingMessage): Promise<Seen> {
  let body = "";
  for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString();
  return {
    method: request.method ?? "",
    url: request.url ?? "",
    authorization: request.headers.authorization,
    body,
  };
}

function answer(
  data: Store,
  { method, url, body }: Seen,
  { accept = "", "content-type": type = "" }: IncomingMessage["headers"],
): Reply {
  const graph = new URL(url, "http://x").searchParams.get("graph");
  const name = `<${graph ?? ""}>`;
  try {
    if (type === "application/sparql-update") data.update(body);
    else if (graph === null) {
      const query = new URLSearchParams(body).get("query") ?? "";
      return {
        status: 200,
        body: data.query(query, { results_format: accept, use_default_graph_as_union: true }) as string,
      };
    } else if (method === "GET") {
      const found = data.query(`CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ${name} { ?s ?p ?o } }`, {
        results_format: "text/turtle",
      }) as string;
      return { status: found === "" ? 404 : 200, body: found };
    } else {
      if (method !== "POST") data.update(`DROP SILENT GRAPH ${name}`);
      if (method !== "DELETE") data.update(`INSERT DATA { GRAPH ${name} { ${body} } }`);
    }
    return { status: 204 };
  } catch (error) {
    return { status: 400, body: (error as Error).message };
  }
}
