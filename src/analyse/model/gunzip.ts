/** Unpacks gzip with what browsers and Node.js both have. */

/** Files grow at most to this many bytes: more is no model of ours, but a small file made to fill the memory. */
export const MOST = 64 * 1024 * 1024;

/** The unpacked bytes. Throws when `bytes` are no gzip, are damaged (gzip has a checksum) or unpack to over 64 MB. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  refuseOther(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(damaged);
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > MOST)
      throw new Error(`The model unpacks to more than ${MOST} bytes: this is not a model file.`);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Throws when the bytes do not begin as gzip does. */
export function refuseOther(bytes: Uint8Array): void {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return;
  throw new Error("The model is no gzip file: give the bytes of a file such as english.bin.gz, as they are.");
}

export function damaged(cause: unknown): never {
  throw new Error("The model file is damaged or cut short: get it again.", { cause });
}
