import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { feeEntries, theoreticalFee } from './theoretical-fee.ts';

/**
 * Theoretical merchandise processing fee (MPF): what the rate on value, with the least and the most of the date of
 * entry, asks of formal entry summaries. The fee is of the line, half a cent up, the limits are of the entry;
 * lines exempt by preference or otherwise pay nothing, and an entry with no other line owes nothing, not the
 * minimum. Entries before the table of fees (fiscal year 2014) are not counted.
 *
 * @nulls Never null; zero without a formal entry.
 */
export const mpfTheoretical = measure({
  id: 'revenue/mpf-theoretical',
  title: 'Theoretical merchandise processing fee',
  aliases: ['MPF due', 'expected MPF', 'class 499 computed'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum over formal entries of min(maximum, max(minimum, sum over lines of rate x entered_value))',
  source: 'cfr-19-24-23',
  inputs: { fee: feeEntries.sum(theoreticalFee) },
  compute: ({ fee }) => dollars(fee),
});
