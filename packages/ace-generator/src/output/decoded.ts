import { storedRecordColumns, type RecordColumn, type RecordFact } from '@tradepulse/measures';
import { isoDay, isoInstant } from '../calendar/day.ts';

/** A row as measures see it. */
export type PlainRow = Readonly<Record<string, string | number | bigint | boolean | null>>;

/**
 * A record as measures see it: what identifies nobody, with dates and instants as ISO text, decimals and ratios as
 * numbers, and parties as keys.
 *
 * @param keys - the key of each party so far, which grows: equal numbers of one kind of party have equal keys
 */
export function decoded(
  fact: RecordFact,
  row: Readonly<Record<string, unknown>>,
  keys: Map<string, bigint>,
): PlainRow {
  return Object.fromEntries(
    storedRecordColumns(fact).map(([name, column]) => [name, decodedValue(column, row[name], keys)]),
  );
}

function decodedValue(column: RecordColumn, value: unknown, keys: Map<string, bigint>): PlainRow[string] {
  if (typeof value === 'number') return decodedNumber(column, value);
  if (typeof value === 'string')
    return column.party === null ? value : keyOf(`${column.party} ${value}`, keys);
  return typeof value === 'boolean' ? value : null;
}

function decodedNumber(column: RecordColumn, value: number): string | number {
  switch (column.type) {
    case 'date':
      return isoDay(value);
    case 'instant':
      return isoInstant(0, value);
    case 'decimal':
    case 'ratio':
      return value / 10 ** (column.scale ?? 0);
    default:
      return value;
  }
}

function keyOf(party: string, keys: Map<string, bigint>): bigint {
  const known = keys.get(party) ?? BigInt(keys.size + 1);
  keys.set(party, known);
  return known;
}
