import { errorClass } from '@tradepulse/privacy';

const sentences = {
  /** A row has not the form of the table; the place says which row, from 1, and which column. */
  ROW_INVALID: (p: { table: string }) =>
    `a row of the table ${p.table} has not the form that the table wants`,
  /** Two rows are about the same thing at the same time; the place says the later row. */
  ROWS_OVERLAP: (p: { table: string; earlier: number }) =>
    `a row of the table ${p.table} holds while row ${p.earlier} of the same key does`,
  /** A row ends before it begins. */
  INTERVAL_EMPTY: (p: { table: string }) => `a row of the table ${p.table} ends before it begins`,
  /** A row names what no row of another table has. */
  REFERENCE_UNKNOWN: (p: { table: string; to: string }) =>
    `a row of the table ${p.table} names what the table ${p.to} does not have`,
  /** There is no such table. */
  TABLE_UNKNOWN: () => 'there is no reference table of that name',
  /** A table comes without its source or its date. */
  SOURCE_MISSING: (p: { table: string }) => `the table ${p.table} comes without its source or its date`,
} as const;

/** Reference tables of the host's own cannot be used. */
export const ReferenceTableError = errorClass('ReferenceTableError', sentences);
