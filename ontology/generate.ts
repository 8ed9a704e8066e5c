/**
 * The ontology is the source of every term: this makes `src/graph/vocabulary.ts` (typed terms and the tables that the
 * ontology states), `src/graph/ontology.generated.ts` (ontology and shapes as text, for where there are no files) and
 * `src/query/queries.generated.ts` (the queries, with what their headers say).
 *
 *     npx tsx ontology/generate.ts            write them
 *     npx tsx ontology/generate.ts --check    exit 1 when one is stale
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { argv, exit, stderr } from "node:process";
import { fileURLToPath } from "node:url";
import { DataFactory, Parser, Store } from "n3";
import { generateQueries } from "./generate-queries.ts";

const { namedNode } = DataFactory;
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const SKOS = "http://www.w3.org/2004/02/skos/core#";
const PLEDGE = "https://w3id.org/pledgegraph/ns#";
const NAMESPACES: readonly (readonly [name: string, iri: string, about: string])[] = [
  ["pledge", PLEDGE, "Classes and properties of the Pledgegraph ontology."],
  ["act", "https://w3id.org/pledgegraph/act-type/", "Act types, under Searle's five points."],
  ["status", "https://w3id.org/pledgegraph/status/", "What has become of a commitment."],
  ["value", "https://w3id.org/pledgegraph/value/", "Polarity, modality, certainty, voice, actor basis, genre and context."],
];
const BANNER = "// Generated from ontology/ by ontology/generate.ts. Do not edit.\n";

/** Makes the text of `src/graph/vocabulary.ts` from the text of the ontology. Throws on a term without a comment or definition. */
export function generateVocabulary(ontology: string): string {
  const store = new Store(new Parser({ format: "text/turtle" }).parse(ontology));
  const value = (iri: string, predicate: string): string | undefined =>
    store.getObjects(namedNode(iri), namedNode(predicate), null)[0]?.value;

  const terms = sorted(new Set(store.getSubjects(null, null, null).map((term) => term.value)));
  const documented = terms.filter((iri) => NAMESPACES.some(([, namespace]) => iri.startsWith(namespace)));
  const undocumented = documented.filter((iri) => about(iri) === undefined || label(iri) === undefined);
  if (undocumented.length > 0) {
    throw new Error(
      `ontology/pledgegraph.ttl: give each of these an rdfs:label or skos:prefLabel and an rdfs:comment or skos:definition: ${undocumented.join(", ")}`,
    );
  }

  function about(iri: string): string | undefined {
    return value(iri, `${RDFS}comment`) ?? value(iri, `${SKOS}definition`);
  }
  function label(iri: string): string | undefined {
    return value(iri, `${RDFS}label`) ?? value(iri, `${SKOS}prefLabel`);
  }

  const objects = NAMESPACES.map(([name, namespace, what]) => {
    const members = documented
      .filter((iri) => iri.startsWith(namespace))
      .map((iri) => `  /** ${comment(about(iri) ?? "")} */\n  ${key(iri.slice(namespace.length))}: namedNode(${JSON.stringify(iri)}),`);
    return `/** ${what} */\nexport const ${name} = {\n${members.join("\n")}\n} as const;\n`;
  });

  const edges = documented.flatMap((iri) => {
    const edge = value(iri, `${PLEDGE}edge`);
    const role = value(iri, `${PLEDGE}edgeTo`);
    return edge === undefined || role === undefined
      ? []
      : [`  ${key(local(iri))}: { edge: pledge.${local(edge)}, role: pledge.${local(role)} },`];
  });
  const order = documented.flatMap((iri) => {
    const notation = local(iri) !== "scheme" && iri.includes("/status/") ? value(iri, `${SKOS}notation`) : undefined;
    return notation === undefined ? [] : [`  ${key(local(iri))}: ${notation},`];
  });
  const properties = sorted(
    store.getSubjects(namedNode(`${RDFS}subPropertyOf`), namedNode(`${PLEDGE}relatesTo`), null).map((term) => term.value),
  ).map((iri) => `  pledge.${local(iri)},`);
  const labels = documented.map((iri) => `  ${JSON.stringify(iri)}: ${JSON.stringify(label(iri))},`);

  return [
    BANNER,
    'import { DataFactory } from "n3";\n',
    "const { namedNode } = DataFactory;\n",
    ...objects,
    "/** The direct edge that abbreviates an act of a type, and the role of the act that it points at. */",
    `export const actEdges = {\n${edges.join("\n")}\n} as const;\n`,
    "/** All direct edges. */",
    `export const edgeProperties = [\n${properties.join("\n")}\n] as const;\n`,
    "/** Stage of each status: 1x before commitment, 2x commitment stands, 3x being carried out, 4x closed. */",
    `export const statusOrder = {\n${order.join("\n")}\n} as const;\n`,
    "/** What to print for a term, by its IRI. */",
    `export const termLabels: Readonly<Record<string, string>> = {\n${labels.join("\n")}\n};\n`,
  ].join("\n");
}

/** Makes the text of `src/graph/ontology.generated.ts`. */
export function generateTexts(ontology: string, shapes: string): string {
  return [
    BANNER,
    "/** Text of ontology/pledgegraph.ttl. */",
    `export const ontologyTurtle = ${template(ontology)};\n`,
    "/** Text of ontology/shapes.ttl. */",
    `export const shapesTurtle = ${template(shapes)};\n`,
  ].join("\n");
}

function sorted(iris: Iterable<string>): string[] {
  return [...iris].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function local(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function comment(text: string): string {
  return text.replaceAll("*/", "* /").replace(/\s+/g, " ");
}

function template(text: string): string {
  return `\`${text.replace(/[`\\]|\$\{/g, (found) => `\\${found}`)}\``;
}

/** The generated files: where they belong and what they should hold now. */
export function generatedFiles(): readonly { readonly file: string; readonly text: string }[] {
  const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const ontology = readFileSync(at("pledgegraph.ttl"), "utf8");
  const shapes = readFileSync(at("shapes.ttl"), "utf8");
  const queries = readdirSync(at("queries")).sort().map((file) => ({ file, text: readFileSync(at(`queries/${file}`), "utf8") }));
  return [
    { file: at("../src/graph/vocabulary.ts"), text: generateVocabulary(ontology) },
    { file: at("../src/graph/ontology.generated.ts"), text: generateTexts(ontology, shapes) },
    { file: at("../src/query/queries.generated.ts"), text: BANNER + generateQueries(queries) },
  ];
}

function isStale({ file, text }: { readonly file: string; readonly text: string }): boolean {
  return readFileSync(file, "utf8") !== text;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (argv.includes("--check")) {
    const stale = generatedFiles().filter(isStale);
    for (const { file } of stale) stderr.write(`${file} is stale: run npx tsx ontology/generate.ts\n`);
    exit(stale.length > 0 ? 1 : 0);
  }
  for (const { file, text } of generatedFiles()) writeFileSync(file, text);
}
