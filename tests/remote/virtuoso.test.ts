/** A store of another maker: what is pushed is there, once, and comes back. */

import { spawn } from "node:child_process";
import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askRemote, openGraph, readGraph, type Graph } from "../../src/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { exporterFor } from "../../src/export/index.ts";
import { splitGraph } from "../../src/remote/parts.ts";
import { session, type Session } from "../cli/session.ts";
import { wellFacts } from "../graph/well-facts.ts";
import { exampleTurtle } from "../ontology/example.ts";
import { hasVirtuoso, startVirtuoso, type Virtuoso } from "./virtuoso.ts";

const small = openGraph(assertFacts(wellFacts));
const large = openGraph([...assertFacts(wellFacts), ...readGraph(exampleTurtle, "turtle")]);
const text = (graph: Graph) => exporterFor("ntriples").write(graph.quads());
const fileOf = ({ file }: Session, graph: Graph) => file("graph.nt", text(graph));
const countsOf = (graph: Graph) =>
  splitGraph(graph.quads()).map(({ graph: name, lines }) => [name, lines.length]);

describe.skipIf(!hasVirtuoso)(`Virtuoso ${hasVirtuoso ? "" : "NOT FOUND: SKIPPED"}`, () => {
  let virtuoso: Virtuoso;
  let endpoint: string;
  beforeAll(async () => {
    virtuoso = await startVirtuoso();
    endpoint = `${virtuoso.url}/sparql`;
  });
  afterAll(() => {
    virtuoso.stop();
  });

  async function remoteCounts(): Promise<(string | number)[][]> {
    const query =
      'SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), "https://w3id.org/pledgegraph/") && !CONTAINS(STR(?g), "manifest")) } GROUP BY ?g ORDER BY ?g';
    const result = await askRemote(endpoint, query);
    if (result.form !== "SELECT") throw new Error("rows only");
    return result.rows
      .map(({ g, n }) => [g?.value ?? "", Number(n?.value)])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  }

  test("has every triple of every graph; a second push changes nothing; a document that is gone is dropped", async () => {
    const context = session();
    const argv = (graph: Graph) => ["push", fileOf(context, graph), "--to", endpoint];
    expect(await context.run(argv(large))).toMatchObject({ exit: 0, stderr: expect.stringMatching(/ 0 unchanged, 0 dropped/) as string });
    expect(await remoteCounts()).toEqual(countsOf(large));
    expect((await context.run(argv(large))).stderr).toMatch(/: 0 graphs sent, \d+ unchanged, 0 dropped/);
    expect(await remoteCounts()).toEqual(countsOf(large));
    expect((await context.run(argv(small))).stderr).toMatch(/, [1-9]\d* dropped/);
    expect(await remoteCounts()).toEqual(countsOf(small));
  }); // prettier-ignore

  test("gives the graph back with --from, literal for literal", async () => {
    const context = session();
    await context.run(["push", fileOf(context, large), "--to", endpoint]);
    const back = await context.run(["export", "--from", endpoint, "--to", "ntriples"]);
    expect([back.exit, back.stderr]).toEqual([0, ""]);
    expect(back.stdout === text(large)).toBe(true);
    const asked = ["SELECT ?l { GRAPH ?g { ?s a pledge:State ; rdfs:label ?l } } ORDER BY ?l", "--csv"];
    const here = await context.run(["query", fileOf(context, large), ...asked.map((word) => word.replace("GRAPH ?g", ""))]);
    expect((await context.run(["query", "--from", endpoint, ...asked])).stdout).toBe(here.stdout);
    expect((await context.run(["query", "--from", endpoint, "--commitments", "--json"])).stdout).toBe(JSON.stringify(large.commitments(), undefined, 2) + "\n");
    const few = await context.run(["export", "--from", endpoint, "--to", "ntriples", "--max-quads", "10"]);
    expect([few.exit, few.stderr]).toEqual([2, expect.stringMatching(/and 10 may be read/)]);
  }); // prettier-ignore

  test("by the graph store protocol, and with a password that it asks for by Digest", async () => {
    const context = session();
    const graph = fileOf(context, small);
    const crud = await context.run(["push", graph, "--to", `${virtuoso.url}/sparql-graph-crud`, "--protocol", "graph-store"]);
    expect([crud.exit, crud.stderr]).toEqual([0, expect.stringMatching(/graphs sent/)]);
    expect(await remoteCounts()).toEqual(countsOf(small));
    const secured = ["push", fileOf(context, large), "--to", `${virtuoso.url}/sparql-auth`];
    const env = { PLEDGEGRAPH_USER: "dba", PLEDGEGRAPH_PASSWORD: "dba" };
    expect((await context.run(secured)).stderr).toMatch(/401 Unauthorized.*PLEDGEGRAPH_USER/);
    expect(await context.run(secured, { env: { ...env, PLEDGEGRAPH_PASSWORD: "wrong" } })).toMatchObject({ exit: 2 });
    expect(await context.run(secured, { env })).toMatchObject({ exit: 0 });
    expect(await remoteCounts()).toEqual(countsOf(large));
  }); // prettier-ignore

  test.each([4, 9])("a push that is killed after %i requests is made good by the next", async (most) => {
    const context = session();
    await context.run(["push", fileOf(context, small), "--to", endpoint]);
    // a proxy that counts
    let killed: () => void = () => undefined;
    let requests = 0;
    const proxy = createServer((incoming, outgoing) => {
      const { method, headers, url = "" } = incoming;
      const passed = send(virtuoso.url + url, { method, headers }, (answer) => {
        if (++requests === most) killed();
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(passed);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/sparql`;
    const argv = ["--import", "tsx", "src/cli/main.ts", "push", fileOf(context, large), "--to", address];
    const child = spawn(process.execPath, argv, { stdio: "ignore" });
    killed = () => child.kill("SIGKILL");
    expect(await new Promise((resolve) => child.on("exit", (_, signal) => { resolve(signal); }))).toBe("SIGKILL");
    proxy.closeAllConnections();
    proxy.close();
    expect(await remoteCounts()).not.toEqual(countsOf(large));
    expect(await context.run(["push", fileOf(context, large), "--to", endpoint])).toMatchObject({ exit: 0 });
    expect(await remoteCounts()).toEqual(countsOf(large));
  }); // prettier-ignore
});
