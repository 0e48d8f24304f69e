/** A record with the same names and other values. */
export function mapValues<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  map: (value: A, name: string) => B,
): Readonly<Record<K, B>> {
  const entries = Object.entries<A>(record).map(([name, value]) => [name, map(value, name)] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are those of the record
  return Object.fromEntries(entries) as Record<K, B>;
}
