/** The part of rdf-canonize 5 that the tests use; it brings no types. */
declare module "rdf-canonize" {
  import type { Quad } from "@rdfjs/types";

  export function canonize(
    quads: readonly Quad[],
    options: { readonly algorithm: "RDFC-1.0"; readonly format: "application/n-quads" },
  ): Promise<string>;
}
