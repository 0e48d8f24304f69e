import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { sumOrNull } from '../../formulas/basics/sum-or-null.ts';
import { requirementsOf, securedPrincipals } from './secured-principals.ts';

/**
 * Under-secured amount: by how much continuous bonds fall short of what is required, principal by principal. A
 * bond that is larger than it must be does not make up for another.
 *
 * @nulls Null when an amount is not reported; zero without a bond.
 */
export const underSecuredAmount = measure({
  id: 'bonds/under-secured-amount',
  title: 'Under-secured amount',
  aliases: ['bond shortfall', 'insufficient bond amount'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum over principals of max(0, required - amount)',
  source: 'cfr-19-113-13',
  inputs: { principals: securedPrincipals },
  compute: ({ principals }) =>
    dollars(
      sumOrNull(
        requirementsOf(principals)?.map(({ amount, required }) => Math.max(0, required - amount)) ?? [null],
      ),
    ),
});
