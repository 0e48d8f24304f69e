import { holdsOn, type DatedRow } from '../dated/dated-row.ts';

/** Finds the row of a key that holds on a day. */
export type DatedIndex<Row> = (key: string, date: string) => Row | null;

/** The rows of every key. */
export function rowsByKey<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, key);
}

/**
 * Puts dated rows into an index, so that a look-up costs no more than the few spells of one key and allocates
 * nothing. Null where no row holds.
 */
export function datedIndex<Row extends DatedRow>(
  rows: readonly Row[],
  key: (row: Row) => string,
): DatedIndex<Row> {
  const spells = rowsByKey(rows, key);
  return (wanted, date) => spells.get(wanted)?.find((row) => holdsOn(row, date)) ?? null;
}
