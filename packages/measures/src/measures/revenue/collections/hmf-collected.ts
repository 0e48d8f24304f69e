import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { HARBOR_CLASS } from '../../../populations/accounting-classes.ts';
import { collections } from './receipts.ts';

/**
 * Harbor maintenance fee (HMF) collected: 0.125 percent of the value of what comes by vessel (class 501), net of
 * adjustments, by posting date.
 *
 * @nulls Never null; zero without a receipt.
 */
export const hmfCollected = measure({
  id: 'revenue/hmf-collected',
  title: 'Harbor maintenance fee collected',
  aliases: ['HMF', 'class 501'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(amount where class = 501)',
  source: 'cfr-19-24-24',
  inputs: { fee: collections.sum('amount').where(collections.codeIn('class', HARBOR_CLASS)) },
  compute: ({ fee }) => dollars(fee),
});
