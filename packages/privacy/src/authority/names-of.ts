/** The own names of a table, in its order, typed as its keys. */
export function namesOf<K extends string>(table: Readonly<Record<K, unknown>>): [K, ...K[]] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys knows no key types; tables are never empty
  return Object.keys(table) as [K, ...K[]];
}
