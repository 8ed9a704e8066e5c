/** Why a store of somebody else did not do what was asked; stable, for programs. */
export type RemoteErrorCode =
  "address" | "unreachable" | "denied" | "refused" | "too-much" | "differs" | "other-graph";

/**
 * `address`: no address that can be asked; `unreachable`: no answer, though tried again; `denied`: it wants other credentials;
 * `refused`: it said no, in its own words; `too-much`: more than was allowed; `differs`: it has other triples than it was sent;
 * `other-graph`: it has the documents of another graph, which a push would drop.
 */
export class RemoteError extends Error {
  override readonly name = "RemoteError";
  readonly code: RemoteErrorCode;

  constructor(code: RemoteErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
