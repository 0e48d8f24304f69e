import { measure } from '../../algebra/measure.ts';
import { topShare } from '../../formulas/concentration/top-share.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { originValues } from './vectors/values-by.ts';

/**
 * Top five origin share: value share of the five largest countries of origin (also: CR5, concentration
 * ratio).
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const top5OriginShare = measure({
  id: 'concentration/top5-origin-share',
  title: 'Share of the five largest origins, general imports',
  aliases: ['CR5', 'concentration ratio'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(five largest v) / V over countries of origin',
  source: 'cbp-import-trends',
  inputs: { origins: originValues },
  compute: ({ origins }) => topShare(amountsOf(origins), 5),
});
