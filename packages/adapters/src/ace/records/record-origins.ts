import type { SubjectName } from '@tradepulse/core';
import { catairMappings } from './catair/catair-mappings.ts';
import { es003Mapping } from './reports/es003-mapping.ts';

/** Where a column of the warehouse is from, in one of the formats that are read. */
export interface RecordOrigin {
  /** The format, such as `AE` or `ES-003`. */
  readonly format: string;
  readonly subject: SubjectName;
  readonly column: string;
  /** The record and field that say it, or what it is worked out of. */
  readonly from: string;
  /** Whether it is the result of arithmetic on what fields say. */
  readonly worked: boolean;
}

/**
 * Where every column is from that a public format fills. A column that is not listed is null in rows of the format.
 *
 * @example
 * recordOrigins().find(({ format, column }) => format === 'AE' && column === 'entry_date')?.from;
 * // => '11 estimated entry date'
 */
export function recordOrigins(): readonly RecordOrigin[] {
  const mappings = [...catairMappings.map(([mapping]) => mapping), es003Mapping];
  return mappings.flatMap(({ format, origins: tables }) =>
    tables.flatMap(({ subject, origins }) =>
      [...origins].map(([column, { from, worked }]) => ({ format, subject, column, from, worked })),
    ),
  );
}
