import { compare } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { lastDay } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { quotas } from './quotas.ts';

const open = quotas.upToEnd('opens').where(compare(quotas.date('closes'), '>=', lastDay()));
const charges = rowsOf('quota_charge');
const charged = charges
  .matching({ quota_no: open.text('quota_no'), opens: open.date('opens') })
  .where(compare(charges.date('charged'), '<=', lastDay()))
  .sum('qty_charged');

/**
 * Quota fill rate: quantity charged from the opening to the end of the period over the limit, for absolute and
 * tariff-rate quotas that are open on the last day (the day of closing included). Quantities in different units are
 * never added: ask by product, or of one unit.
 *
 * @nulls Null when no quota is open, when limits are zero, and when limits are in different units.
 */
export const quotaFillRate = measure({
  id: 'pti/quota-fill-rate',
  title: 'Quota fill rate',
  aliases: ['quota utilisation', 'TRQ fill rate'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(qty_charged since opening) / sum(limit_qty), quotas open on the last day',
  source: 'cfr-19-132',
  inputs: { charged: open.quantity(charged, 'unit'), limit: open.quantity('limit_qty', 'unit') },
  compute: ({ charged: used, limit }) => ratioOrNull(used, limit),
});
