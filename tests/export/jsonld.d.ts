/** The part of jsonld 9 that the tests use; it brings no types. */
declare module "jsonld" {
  interface Options {
    readonly format: "application/n-quads";
    readonly documentLoader: (url: string) => Promise<never>;
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<string> };
  export default jsonld;
}
