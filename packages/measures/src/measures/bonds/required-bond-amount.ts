import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { sumOrNull } from '../../formulas/basics/sum-or-null.ts';
import { requirementsOf, securedPrincipals } from './secured-principals.ts';

/**
 * Required bond amount: what the continuous bonds of importers in force at the end of the period should amount to:
 * for each principal ten percent of the duties, taxes and fees paid in the twelve months that end with the period,
 * at least 50,000 dollars, rounded up in steps of 10,000 to 100,000 and of 100,000 above, then added up. Interest,
 * penalties and liquidated damages are no part of the base.
 *
 * @nulls Null when an amount is not reported; zero without a bond.
 */
export const requiredBondAmount = measure({
  id: 'bonds/required-bond-amount',
  title: 'Required bond amount',
  aliases: ['bond formula', 'continuous bond amount'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum over principals of max(50,000, roundup(0.10 x duties, taxes and fees of 12 months))',
  source: 'cbp-bond-formula',
  inputs: { principals: securedPrincipals },
  compute: ({ principals }) =>
    dollars(sumOrNull(requirementsOf(principals)?.map(({ required }) => required) ?? [null])),
});
