import { compare } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { days, outer } from '../../algebra/values.ts';
import { quotas } from './quotas.ts';

const charges = rowsOf('quota_charge');

/** What was charged to the quota of a charge up to its day, by all ports. */
const chargedSoFar = charges
  .matching({ quota_no: charges.text('quota_no'), opens: charges.date('opens') })
  .where(compare(charges.date('charged'), '<=', outer(charges.date('charged'))))
  .sum('qty_charged');

const filledOn = charges
  .matching({ quota_no: quotas.text('quota_no'), opens: quotas.date('opens') })
  .where(compare(chargedSoFar, '>=', outer(quotas.number('limit_qty'))))
  .first('charged');

const filled = quotas.on(filledOn);

/**
 * Days to fill a quota: median days from the opening of a quota to the day on which cumulative charges reach its
 * limit, over quotas that were filled in the period. A quota that was filled on the day of opening took 0 days. Those
 * that never fill are not here; the fill rate tells of them.
 *
 * @nulls Null when no quota was filled in the period.
 */
export const quotaDaysToFill = measure({
  id: 'pti/quota-days-to-fill',
  title: 'Days to fill a quota',
  aliases: ['quota fill time', 'days until a quota is full'],
  unit: 'days',
  direction: 'neutral',
  formula: 'median over quotas of (first day on which cumulative charges reach the limit - opening)',
  source: 'cfr-19-132',
  inputs: { days: filled.median(days(quotas.date('opens'), filledOn)) },
  compute: ({ days: median }) => median,
});
