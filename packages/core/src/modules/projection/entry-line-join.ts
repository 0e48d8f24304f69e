import { sql } from 'kysely';
import type { MartJoin } from './mart-column.ts';

/** The entry line that a tariff number stands on. */
export const entryLineJoin: MartJoin = Object.freeze({
  alias: 'line',
  table: sql.table('entry_line'),
  on: sql`line.entry_no = f.entry_no and line.line_no = f.line_no`,
});
