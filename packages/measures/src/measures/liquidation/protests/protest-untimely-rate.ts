import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { protests } from './protests.ts';

/**
 * Share of the protests filed in the period that were rejected because they came too late, after 180 days. CBP's
 * own finding is counted, not the days: where the last day is no working day, a protest of the 181st or 182nd is
 * in time.
 *
 * @nulls Null when no protest was filed.
 */
export const protestUntimelyRate = measure({
  id: 'liquidation/protest-untimely-rate',
  title: 'Untimely protest rate',
  aliases: ['late protests', 'protests after 180 days'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'distinct(protest rejected as untimely) / distinct(protest), by date of filing',
  source: 'usc-19-1514',
  inputs: {
    untimely: protests.distinct('protest_no').where(protests.codeIn('status', 'UT')),
    filed: protests.distinct('protest_no'),
  },
  compute: ({ untimely, filed }) => ratioOrNull(untimely, filed),
});
