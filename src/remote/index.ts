export { askRemote } from "./ask-remote.ts";
export { createClient, type Client, type ClientOptions, type Credentials } from "./client.ts";
export { graphStore } from "./graph-store.ts";
export { push, type Pushed, type PushOptions } from "./push.ts";
export { readRemote, type ReadRemoteOptions } from "./read-remote.ts";
export { RemoteError, type RemoteErrorCode } from "./remote-error.ts";
export type { RemoteStore } from "./remote-store.ts";
export { updateStore } from "./update-store.ts";
