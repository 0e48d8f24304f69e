import { not } from '../algebra/conditions.ts';
import type { Predicate } from '../algebra/predicate.ts';
import { rowsOf } from '../algebra/record-rows.ts';

const entries = rowsOf('entry_summary');
const lines = rowsOf('entry_line');
const cancelled = entries.matching({ entry_no: lines.text('entry_no') }).where(entries.is('cancelled'));

/** Lines whose entry summary was not cancelled: the summary alone tells. */
export const isStandingLine: Predicate = not(cancelled.exist());

/** Lines of entry summaries that were not cancelled, by the date of entry. */
export const standingLines = lines.where(isStandingLine);
