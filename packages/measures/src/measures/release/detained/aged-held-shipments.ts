import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { dayOf, lastDay, orElse, workingDays } from '../../../algebra/values.ts';
import { holds } from './holds.ts';

const open = holds.standing('start_date', dayOf(holds.instant('end_ts')));

/**
 * Shipments that are on hold at the end of the period and have been for more than five working days, the time that
 * CBP has to decide between release and detention (19 CFR 151.16(b): weekends and holidays excluded, so that nine
 * days may be no more than five). A shipment with several such holds is one; a hold without an entry number stands
 * for itself. A hold that was removed on the last day does not count.
 *
 * @nulls Never null; zero when no shipment is held so long.
 */
export const agedHeldShipments = measure({
  id: 'release/aged-held-shipments',
  title: 'Shipments held over five days',
  aliases: ['aged holds', 'shipments on hold', 'open holds'],
  unit: 'count',
  direction: 'lower_is_better',
  formula:
    'distinct(shipment in hold where open and working days from start_date to the end of the period > 5)',
  source: 'cfr-19-151-16',
  inputs: {
    shipments: open
      .distinct(orElse(holds.text('entry_no'), holds.text('hold_no')))
      .where(compare(workingDays(holds.date('start_date'), lastDay()), '>', 5)),
  },
  compute: ({ shipments }) => shipments,
});
