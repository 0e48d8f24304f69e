import { not } from '../../../algebra/conditions.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

const lines = rowsOf('entry_line');
const cancelled = rowsOf('entry_summary')
  .matching({ entry_no: lines.text('entry_no') })
  .where(rowsOf('entry_summary').is('cancelled'));

/** Entry lines whose entry was not cancelled; inputs take them over the fiscal year to date, as designs are yearly. */
export const entriesOfYear = lines.where(not(cancelled.exist()));
