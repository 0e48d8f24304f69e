import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { openAmount, openBills } from './open-bills.ts';

/**
 * New shipper share: share of uncollected antidumping and countervailing duty on entries from new shippers, at the
 * end of the period.
 *
 * @nulls Null when nothing is open.
 */
export const newShipperShare = measure({
  id: 'adcvd/new-shipper-share',
  title: 'New shipper share of uncollected',
  aliases: ['new shipper debt'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(balance where new_shipper) / sum(balance) of open AD/CVD bills',
  source: 'gao-08-391',
  inputs: {
    newShippers: openBills.sum(openAmount).where(openBills.is('new_shipper')),
    open: openBills.sum(openAmount),
  },
  compute: ({ newShippers, open }) => ratioOrNull(newShippers, open),
});
