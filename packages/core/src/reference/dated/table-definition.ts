import type { z } from 'zod';
import type { DatedRow, SourcedRow } from './dated-row.ts';

/** Where a table comes from and from when it is. */
export interface TableSource {
  readonly source: string;
  /** The day, month or year for which the table holds. */
  readonly asOf: string;
}

/** One reference table: its form, and the rows that come with the package. */
export interface TableDefinition<Row extends SourcedRow> extends TableSource {
  /** The table of the warehouse; its columns are the row's. */
  readonly table: `ref_${string}`;
  readonly row: z.ZodType<Row>;
  /** What tells a row from others. No two rows of one key hold on the same day. */
  readonly key: (row: Row) => string;
  /** The field office, Center, issue, category, programme or other code that a row is about or names. */
  readonly subject: (row: Row) => string;
  /** What to know before relying on it. */
  readonly caveats: readonly string[];
  readonly rows: () => Promise<readonly Row[]>;
}

/** Whether a row holds for a time only. */
export function isDated(row: SourcedRow): row is DatedRow {
  return 'valid_from' in row && 'valid_to' in row;
}
