/** One range of an Accept header: `text/*;q=0.5`. */
interface Range {
  readonly type: string;
  readonly subtype: string;
  readonly quality: number;
}

/**
 * The media type to answer with, out of `offered` in our order of preference; undefined when none is accepted. The most specific
 * range that matches a type gives its quality (RFC 9110, 12.5.1). Parameters other than q are not heeded.
 *
 * `text/csv;q=0.9, *\/*;q=0.1` takes CSV where it is offered, `application/*` the first that begins so, no header the first of all.
 */
export function negotiate(accept: string | null, offered: readonly string[]): string | undefined {
  const ranges = (accept ?? "").split(",").flatMap(readRange);
  if (accept === null || accept.trim() === "") return offered[0];
  const [best] = offered
    .map((mediaType) => ({ mediaType, quality: qualityOf(mediaType, ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return best?.mediaType;
}

function readRange(text: string): Range[] {
  const [name = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const [, type, subtype] = /^([^/\s]+)\/([^/\s]+)$/.exec(name) ?? [];
  if (type === undefined || subtype === undefined) return [];
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
  return [{ type, subtype, quality: /^(?:0(?:\.\d*)?|1(?:\.0*)?)$/.test(quality) ? Number(quality) : 0 }];
}

function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  const [type, subtype] = mediaType.split("/");
  const matches = (exact: (range: Range) => boolean): readonly number[] =>
    ranges.filter(exact).map(({ quality }) => quality);
  const bySpecificity = [
    matches((range) => range.type === type && range.subtype === subtype),
    matches((range) => range.type === type && range.subtype === "*"),
    matches((range) => range.type === "*" && range.subtype === "*"),
  ];
  return Math.max(0, ...(bySpecificity.find((found) => found.length > 0) ?? []));
}
