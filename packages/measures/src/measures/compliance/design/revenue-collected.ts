import { not } from '../../../algebra/conditions.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

const receipts = rowsOf('collection');

/** Duty, tax and fees collected in the fiscal year up to the end of the period, refunds taken off; no penalties. */
export const revenueCollected = receipts
  .where(not(receipts.codeIn('source', 'PENALTY', 'DAMAGES')))
  .sum('amount')
  .over({ kind: 'to_date', year: 'fiscal' });
