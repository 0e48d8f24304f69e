import { measure } from '../../algebra/measure.ts';
import { largestShare } from '../../formulas/concentration/largest-share.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { originValues } from './vectors/values-by.ts';

/**
 * Largest supplier share: share of the largest country of origin (also: dominance).
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const largestSupplierShare = measure({
  id: 'concentration/largest-supplier-share',
  title: 'Share of the largest supplier, general imports',
  aliases: ['CR1', 'dominance', 'top origin share'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'max(v) / V over countries of origin',
  source: 'definition',
  inputs: { origins: originValues },
  compute: ({ origins }) => largestShare(amountsOf(origins)),
});
