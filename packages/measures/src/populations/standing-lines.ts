import { not } from '../algebra/conditions.ts';
import { rowsOf } from '../algebra/record-rows.ts';

const entries = rowsOf('entry_summary');
const lines = rowsOf('entry_line');
const cancelled = entries.matching({ entry_no: lines.text('entry_no') }).where(entries.is('cancelled'));

/** Lines of entry summaries that were not cancelled, by the date of entry: the summary alone tells whether they were. */
export const standingLines = lines.where(not(cancelled.exist()));
