import { kindOfColumn, type RelationName, type ValueKind } from '../vocabulary/relation.ts';
import type { AnyRow, CellValue } from './row.ts';

/** A value of a row as expressions compute with it: moments are seconds since 1970, parties the text of their key. */
export type RowValue = string | number | boolean | null;

/** Reads a column of a row by the vocabulary; a column that the row lacks is null. */
export function columnValue(relation: RelationName, column: string, row: AnyRow): RowValue {
  const value = row[column];
  if (value === null || value === undefined) return null;
  const kind = kindOfColumn(relation, column);
  if (kind === null) throw new TypeError('a measure names a column that its relation does not have');
  return readers[kind](value);
}

const readers: Readonly<Record<ValueKind, (value: NonNullable<CellValue>) => RowValue>> = {
  integer: Number,
  real: Number,
  text: String,
  party: String,
  date: (value) => String(value).slice(0, 10),
  instant: (value) => secondsOf(String(value)),
  flag: (value) => value === true || value === 'true',
};

/** Seconds since 1970 of a moment written as ISO text, with a blank or a T, with or without a zone (UTC). */
function secondsOf(text: string): number {
  return Date.parse(`${text.slice(0, 10)}T${text.slice(11, 19)}Z`) / 1000;
}
