import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { PROCESSING_CLASSES } from '../../../populations/accounting-classes.ts';
import { collections } from './receipts.ts';

/**
 * Merchandise processing fee (MPF) collected: formal entries (class 499), informal entries (311) and the surcharge
 * for manual entries (500), net of adjustments, by posting date.
 *
 * @nulls Never null; zero without a receipt.
 */
export const mpfCollected = measure({
  id: 'revenue/mpf-collected',
  title: 'Merchandise processing fee collected',
  aliases: ['MPF', 'class 499'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(amount where class in (499, 311, 500))',
  source: 'cfr-19-24-23',
  inputs: { fee: collections.sum('amount').where(collections.codeIn('class', ...PROCESSING_CLASSES)) },
  compute: ({ fee }) => dollars(fee),
});
