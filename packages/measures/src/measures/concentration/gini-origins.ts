import { measure } from '../../algebra/measure.ts';
import { gini as giniCoefficient } from '../../formulas/concentration/gini.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { originValues } from './vectors/values-by.ts';

/**
 * Origin Gini: inequality of value over the countries of origin that supply, without the small-sample
 * correction.
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const giniOrigins = measure({
  id: 'concentration/gini-origins',
  title: 'Gini coefficient of origins, general imports',
  aliases: ['Gini index', 'inequality'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum((2i - n - 1) * v_i) / (n * V), v ascending, over countries of origin',
  source: 'ineq',
  inputs: { origins: originValues },
  compute: ({ origins }) => giniCoefficient(amountsOf(origins)),
});
