/** A property that is there only when it has a value, as `exactOptionalPropertyTypes` wants it. */
export function given<Key extends string, Value>(
  key: Key,
  found: Value | undefined,
): { readonly [K in Key]?: Value } {
  return found === undefined ? {} : ({ [key]: found } as { readonly [K in Key]?: Value });
}
