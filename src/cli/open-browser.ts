import { spawn } from "node:child_process";
import { say, type Io } from "./io.ts";

/** The address is ours, http://…/, and goes to the program as an argument, never through a shell. */
export function openBrowser(url: string, io: Io): void {
  const [program, ...words] = { darwin: ["open"], win32: ["rundll32", "url.dll,FileProtocolHandler"] }[
    process.platform as string
  ] ?? ["xdg-open"];
  if (program === undefined) return;
  const browser = spawn(program, [...words, url], { stdio: "ignore", detached: true });
  browser.on("error", () => {
    say(io, `no browser could be opened: go to ${url}`);
  });
  browser.unref();
}
