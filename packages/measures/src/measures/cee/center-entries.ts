import { allOf, not } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

const entries = rowsOf('entry_summary');

/** Entry summaries that a Center owns, cancelled ones left out. */
export const centerEntries = entries.where(allOf(not(entries.is('cancelled')), entries.reported('center')));
