import { not } from '../algebra/conditions.ts';
import { rowsOf } from '../algebra/record-rows.ts';

const entries = rowsOf('entry_summary');

/** Entry summaries that were not cancelled, by date of entry. */
export const validEntries = entries.where(not(entries.is('cancelled')));
