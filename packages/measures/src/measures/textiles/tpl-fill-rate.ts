import { compare } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { firstDay, lastDay } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const limits = rowsOf('quota_limit');
const levels = limits
  .always()
  .where(limits.codeIn('kind', 'TPL'))
  .where(compare(limits.date('opens'), '<=', lastDay()))
  .where(compare(limits.date('closes'), '>=', firstDay()));

const charges = rowsOf('quota_charge');
const charged = charges
  .matching({ quota_no: limits.text('quota_no'), opens: limits.date('opens') })
  .where(compare(charges.date('charged'), '<=', lastDay()))
  .sum('qty_charged');

/**
 * Tariff preference level fill (TPL fill rate): quantity charged to preference levels up to the end of the period
 * over their limits, for the levels whose time overlaps the period. The charges of the quota system are taken
 * instead of the square metres of flagged lines, since a line does not say which level it used. A level that is
 * full is 1; nothing beyond it gets the preference.
 *
 * @nulls Null when no level overlaps the period, when the limit is zero, and when limits are in different units.
 */
export const tplFillRate = measure({
  id: 'textiles/tpl-fill-rate',
  title: 'Tariff preference level fill',
  aliases: ['TPL utilisation', 'tariff preference level usage'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(charged up to the last day) / sum(limit), quotas of kind TPL that overlap the period',
  source: 'cfr-19-10-tpl',
  inputs: { charged: levels.quantity(charged, 'unit'), limit: levels.quantity('limit_qty', 'unit') },
  compute: ({ charged: used, limit }) => ratioOrNull(used, limit),
});
