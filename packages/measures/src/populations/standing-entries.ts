import { not } from '../algebra/conditions.ts';
import { rowsOf } from '../algebra/record-rows.ts';

const entries = rowsOf('entry_summary');

/** Entry summaries that were not cancelled, by the date of entry. */
export const standingEntries = entries.where(not(entries.is('cancelled')));
