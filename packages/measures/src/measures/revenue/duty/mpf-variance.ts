import { measure } from '../../../algebra/measure.ts';
import { minus } from '../../../algebra/values.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { feeEntries, theoreticalFee } from './theoretical-fee.ts';

/**
 * MPF declared less theoretical: the merchandise processing fee that formal entries declare, less what the rule
 * asks of them, entry by entry. Above zero is paid too much, below too little; the two cancel in the sum.
 *
 * @nulls Never null; zero without a formal entry.
 */
export const mpfVariance = measure({
  id: 'revenue/mpf-variance',
  title: 'Merchandise processing fee declared less theoretical',
  aliases: ['MPF variance', 'MPF underpayment'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(mpf_est - theoretical fee), formal entries',
  source: 'cfr-19-24-23',
  inputs: { variance: feeEntries.sum(minus(feeEntries.number('mpf_est'), theoreticalFee)) },
  compute: ({ variance }) => dollars(variance),
});
