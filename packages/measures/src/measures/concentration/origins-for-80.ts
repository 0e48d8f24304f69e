import { measure } from '../../algebra/measure.ts';
import { countForShare } from '../../formulas/concentration/count-for-share.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { originValues } from './vectors/values-by.ts';

/**
 * Origins for 80 percent: fewest countries of origin whose values together reach 80 percent.
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const originsFor80 = measure({
  id: 'concentration/origins-for-80',
  title: 'Origins that make 80 percent of general imports',
  aliases: ['Pareto count', '80/20'],
  unit: 'count',
  direction: 'neutral',
  formula: 'min k: sum(k largest v) >= 0.8 * V over countries of origin',
  source: 'definition',
  inputs: { origins: originValues },
  compute: ({ origins }) => countForShare(amountsOf(origins), 0.8),
});
