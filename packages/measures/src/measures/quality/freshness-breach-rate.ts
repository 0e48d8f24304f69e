import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const loads = rowsOf('load_batch');

/**
 * Freshness breach rate: the share of loads that came later than their cadence (daily, weekly, monthly, quarterly)
 * promises. A load that never came is no row: look at the count of loads too.
 *
 * @nulls Null when nothing was loaded.
 */
export const freshnessBreachRate = measure({
  id: 'quality/freshness-breach-rate',
  title: 'Freshness breach rate',
  aliases: ['late loads', 'SLA breaches of feeds'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(batch where late) / count(batch)',
  source: 'dhs-cbp-pia-036',
  inputs: { late: loads.count().where(loads.is('late')), loads: loads.count() },
  compute: ({ late, loads: all }) => ratioOrNull(late, all),
});
