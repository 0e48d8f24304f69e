import { measure } from '../../algebra/measure.ts';
import { effectiveNumber } from '../../formulas/concentration/effective-number.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { originValues } from './vectors/values-by.ts';

/**
 * Effective suppliers: reciprocal of the sum of squared shares, how many equal countries of origin would
 * be as concentrated (also: numbers equivalent, Hill number of order 2).
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const effectiveSuppliers = measure({
  id: 'concentration/effective-suppliers',
  title: 'Effective number of suppliers, general imports',
  aliases: ['numbers equivalent', 'inverse HHI', 'inverse Simpson index'],
  unit: 'effective_count',
  direction: 'higher_is_better',
  formula: '1 / sum((v / V)^2) over countries of origin',
  source: 'hill-1973',
  inputs: { origins: originValues },
  compute: ({ origins }) => effectiveNumber(amountsOf(origins)),
});
