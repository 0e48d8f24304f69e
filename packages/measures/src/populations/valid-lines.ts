import { not } from '../algebra/conditions.ts';
import { rowsOf } from '../algebra/record-rows.ts';

const entries = rowsOf('entry_summary');
const lines = rowsOf('entry_line');

const cancelled = entries.where(entries.is('cancelled')).matching({ entry_no: lines.text('entry_no') });

/** Lines of entry summaries that were not cancelled, by date of entry: whether they were is told by the summary alone. */
export const validLines = lines.where(not(cancelled.exist()));
