import { createHash } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { askRemote, createClient, type ClientOptions } from "../../src/index.ts";
import { answerDigest } from "../../src/remote/digest-auth.ts";
import { fakeStore, type FakeStore, type HangUp, type Reply, type Seen } from "./fake-store.ts";

const stores: FakeStore[] = [];
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});
async function open(before: (seen: Seen, number: number) => Reply | HangUp | undefined): Promise<FakeStore> {
  const store = await fakeStore(before);
  stores.push(store);
  return store;
}
const QUICK: ClientOptions = { delayMs: 1, attempts: 3 };
const USER = { credentials: { user: "ada", password: "pläin" } };

describe("a store that is busy", () => {
  test.each([429, 502, 503, 504])("%i is tried again", async (status) => {
    const store = await open((_, number) => (number < 3 ? { status } : undefined));
    expect(await askRemote(store.url, "ASK {}", QUICK)).toEqual({ form: "ASK", boolean: true });
    expect(store.seen).toHaveLength(3);
  });

  test("a connection that breaks is tried again", async () => {
    const store = await open((_, number) => (number < 3 ? "hang up" : undefined));
    expect(await askRemote(store.url, "ASK {}", QUICK)).toEqual({ form: "ASK", boolean: true });
  });

  test("not for ever", async () => {
    const store = await open(() => ({ status: 503, body: "<h1>Come\u001b[31m back</h1>\n later" }));
    await expect(askRemote(store.url, "ASK {}", QUICK)).rejects.toMatchObject({
      code: "unreachable",
      message: expect.stringMatching(/^POST http:\S+ 503 Service Unavailable: Come/) as string,
    });
    expect(store.seen).toHaveLength(3);
  });

  test("one that does not answer", async () => {
    const store = await open(() => "hang up");
    await expect(askRemote(store.url, "ASK {}", QUICK)).rejects.toMatchObject({ code: "unreachable", message: expect.stringMatching(/tried 3 times/) as string }); // prettier-ignore
  });

  test.each([400, 404, 409, 500])("%i is not tried again", async (status) => {
    const store = await open(() => ({ status, body: "x".repeat(5_000) }));
    const error: unknown = await askRemote(store.url, "ASK {}", QUICK).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "refused" });
    expect((error as Error).message.length).toBeLessThan(500);
    expect(store.seen).toHaveLength(1);
  });
});

describe("credentials", () => {
  const seenBy = async (before: (seen: Seen) => Reply | undefined, options: ClientOptions) => {
    const store = await open(before);
    const outcome = await askRemote(store.url, "ASK {}", { ...QUICK, ...options }).then(() => "done", (error: unknown) => (error as { code: string }).code);
    return [outcome, store.seen.map(({ authorization }) => authorization?.replace(/ .*/, ""))];
  }; // prettier-ignore
  const challenge = (scheme: string): Reply => ({ status: 401, headers: { "www-authenticate": scheme } });

  test("a token is sent at once", async () => {
    expect(await seenBy(() => undefined, { credentials: { token: "t" } })).toEqual(["done", ["Bearer"]]);
  });

  test("a password goes only to who asks", async () => {
    expect(await seenBy(() => undefined, USER)).toEqual(["done", [undefined]]);
    const expected = `Basic ${Buffer.from("ada:pläin").toString("base64")}`;
    const asks = ({ authorization }: Seen) =>
      authorization === expected ? undefined : challenge('Basic realm="x"');
    expect(await seenBy(asks, USER)).toEqual(["done", [undefined, "Basic"]]);
  });

  test("Digest is answered", async () => {
    const asks = ({ authorization }: Seen) =>
      authorization?.startsWith("Digest ") === true
        ? undefined
        : challenge('Digest realm="r", nonce="n", qop="auth"');
    expect(await seenBy(asks, USER)).toEqual(["done", [undefined, "Digest"]]);
  });

  test("wrong ones are said to be", async () => {
    expect(await seenBy(() => challenge("Basic"), USER)).toEqual(["denied", [undefined, "Basic"]]);
    expect(await seenBy(() => challenge("Basic"), {})).toEqual(["denied", [undefined]]);
  });

  // RFC 7616, 3.9.1
  test.each([
    ["MD5", "8ca523f5e9506fed4657c9700eebdbec"],
    ["SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"],
  ])("the example of RFC 7616 with %s", (algorithm, response) => {
    const asked = `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`;
    const answer = answerDigest(asked, {
      user: "Mufasa",
      password: "Circle of Life",
      method: "GET",
      uri: "/dir/index.html",
      cnonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
    });
    expect(answer).toContain(`response="${response}"`);
  });

  test("without qop, as RFC 2069 had it", () => {
    const md5 = (text: string) => createHash("md5").update(text).digest("hex");
    const answer = answerDigest('Digest realm="r", nonce="n"', { user: "u", password: "p", method: "GET", uri: "/", cnonce: "c" });
    expect(answer).toContain(`response="${md5(`${md5("u:r:p")}:n:${md5("GET:/")}`)}"`);
  }); // prettier-ignore

  test.each([null, 'Basic realm="x"', "Digest", 'Digest realm="r", nonce="n", algorithm=SHA-512', 'Digest realm="r", nonce="n", qop="auth-int"'])("%s is no challenge that we can answer", (asked) => {
    expect(answerDigest(asked, { user: "u", password: "p", method: "GET", uri: "/", cnonce: "c" })).toBeUndefined();
  }); // prettier-ignore
});

describe("redirects", () => {
  test("to another place are refused, and it sees nothing", async () => {
    const other = await open(() => undefined);
    const store = await open(() => ({ status: 307, headers: { location: other.url } }));
    await expect(askRemote(store.url, "ASK {}", { ...QUICK, credentials: { token: "t" } })).rejects.toMatchObject({ code: "refused", message: expect.stringMatching(/redirects to another place/) as string }); // prettier-ignore
    expect(other.seen).toEqual([]);
  });

  test("in the same place are followed, with method and body", async () => {
    const store = await open(({ url }) =>
      url === "/store" ? { status: 308, headers: { location: "/there" } } : undefined,
    );
    expect(await askRemote(store.url, "ASK {}", QUICK)).toEqual({ form: "ASK", boolean: true });
    expect(store.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(["POST /store", "POST /there"]);
  });

  test("that would lose the body, and those without end, are refused", async () => {
    const lost = await open(() => ({ status: 302, headers: { location: "/there" } }));
    await expect(askRemote(lost.url, "ASK {}", QUICK)).rejects.toMatchObject({ code: "refused" });
    const endless = await open(() => ({ status: 307, headers: { location: "/store" } }));
    await expect(askRemote(endless.url, "ASK {}", QUICK)).rejects.toThrow(/more than 5 times/);
  });
});

test.each([["ftp://x/"], ["file:///etc/passwd"], ["nonsense"], ["http://ada:secret@127.0.0.1/"]])("%s is no address", async (url) => {
  const failed = createClient()({ method: "GET", url });
  await expect(failed).rejects.toMatchObject({ code: "address", message: expect.not.stringContaining("secret") as string });
}); // prettier-ignore

test("an answer that is none is said to be", async () => {
  const store = await open(() => ({ status: 200, body: "<html>hello" }));
  await expect(askRemote(store.url, "ASK {}", QUICK)).rejects.toThrow(
    /is no application\/sparql-results\+json: <html>hello/,
  );
});
