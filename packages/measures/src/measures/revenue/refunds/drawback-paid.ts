import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Drawback paid so far on the claims filed in the period, up to 99 percent of the duties. Claims carry no date of
 * payment: the amount belongs to the month of filing and grows while claims are processed.
 *
 * @nulls Never null; zero without a claim.
 */
export const drawbackPaid = measure({
  id: 'revenue/drawback-paid',
  title: 'Drawback paid',
  aliases: ['drawback disbursed'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(paid_amount), by filed_date',
  source: 'gao-20-182',
  inputs: { paid: rowsOf('drawback_claim').sum('paid_amount') },
  compute: ({ paid }) => dollars(paid),
});
