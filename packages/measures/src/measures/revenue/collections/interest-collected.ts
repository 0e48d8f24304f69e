import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { INTEREST_CLASS } from '../../../populations/accounting-classes.ts';
import { collections } from './receipts.ts';

/**
 * Interest collected on late deposits and on supplemental bills (class 044), net of adjustments, by posting date.
 *
 * @nulls Never null; zero without a receipt.
 */
export const interestCollected = measure({
  id: 'revenue/interest-collected',
  title: 'Interest collected',
  aliases: ['class 044', 'interest on bills'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(amount where class = 044)',
  source: 'usc-19-1505',
  inputs: { interest: collections.sum('amount').where(collections.codeIn('class', INTEREST_CLASS)) },
  compute: ({ interest }) => dollars(interest),
});
