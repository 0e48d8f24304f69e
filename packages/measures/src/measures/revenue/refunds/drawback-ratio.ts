import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { dutyReceipts } from '../collections/receipts.ts';

/**
 * Drawback ratio: drawback paid on claims filed in the period over duty collected in it. Drawback gives back duty
 * of earlier years: a ratio of flows, not of one cohort. Each fact is added up before they meet.
 *
 * @nulls Null when no duty was collected.
 */
export const drawbackRatio = measure({
  id: 'revenue/drawback-ratio',
  title: 'Drawback over duty collected',
  aliases: ['drawback share of duty'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(paid_amount) / sum(duty receipts)',
  source: 'gao-20-182',
  inputs: { paid: rowsOf('drawback_claim').sum('paid_amount'), duty: dutyReceipts.sum('amount') },
  compute: ({ paid, duty }) => ratioOrNull(paid, duty),
});
