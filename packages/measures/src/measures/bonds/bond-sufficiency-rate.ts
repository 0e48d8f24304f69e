import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { requirementsOf, securedPrincipals } from './secured-principals.ts';

/**
 * Bond sufficiency rate: of the principals with a continuous bond in force at the end of the period, those whose
 * bond amounts to what is required of them or more. A principal has one such bond for an activity; should the
 * records hold two, their amounts are added.
 *
 * @nulls Null when nobody has a continuous bond, or an amount is not reported.
 */
export const bondSufficiencyRate = measure({
  id: 'bonds/bond-sufficiency-rate',
  title: 'Bond sufficiency rate',
  aliases: ['sufficient bonds', 'bond adequacy'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(principal where amount >= required) / count(principal)',
  source: 'cfr-19-113-13',
  inputs: { principals: securedPrincipals },
  compute: ({ principals }) => {
    const bonds = requirementsOf(principals);
    return bonds === null
      ? null
      : ratioOrNull(bonds.filter(({ amount, required }) => amount >= required).length, bonds.length);
  },
});
