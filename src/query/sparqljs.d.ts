/** What we use of SPARQL.js, which brings no types. */
declare module "sparqljs" {
  export class Parser {
    constructor(options: { readonly prefixes: Readonly<Record<string, string>> });
    parse(query: string): unknown;
  }
}
