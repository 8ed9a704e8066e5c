/** Options of commands that speak with a store of somebody else. */

import type { ClientOptions } from "../node.ts";
import { say, type Io } from "./io.ts";
import { isLoopback } from "./local-server.ts";

/** Credentials come from the environment, where no list of processes shows them. */
export function clientOptions(io: Io, url: string, timeout?: number): ClientOptions {
  const { PLEDGEGRAPH_USER: user, PLEDGEGRAPH_PASSWORD: password, PLEDGEGRAPH_TOKEN: token } = io.env;
  if ((user === undefined) !== (password === undefined))
    throw new Error("PLEDGEGRAPH_USER and PLEDGEGRAPH_PASSWORD belong together: set both or none");
  if (token !== undefined && user !== undefined)
    throw new Error("set either PLEDGEGRAPH_TOKEN or PLEDGEGRAPH_USER and PLEDGEGRAPH_PASSWORD");
  const credentials =
    token !== undefined
      ? { token }
      : user !== undefined && password !== undefined
        ? { user, password }
        : undefined;
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: "", hostname: "" };
  if (credentials !== undefined && protocol === "http:" && !isLoopback(hostname.replace(/^\[|\]$/g, "")))
    say(io, `${url} is not encrypted: your credentials can be read on the way`);
  return {
    signal: io.stop,
    ...(credentials === undefined ? {} : { credentials }),
    ...(timeout === undefined || timeout === 0 ? {} : { timeoutMs: timeout * 1000 }),
  };
}
