import { not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { minus, outer, over, seconds } from '../../../algebra/values.ts';
import { releases } from '../../../populations/releases.ts';
import { holds } from '../detained/holds.ts';

const ofShipment = holds.matching({ entry_no: releases.text('entry_no') });
const released = outer(releases.instant('release_ts'));
const sinceFirst = ofShipment.maximum(seconds(holds.instant('start_ts'), released));
const sinceLast = ofShipment.minimum(seconds(holds.instant('end_ts'), released));
const stillHeld = ofShipment.where(not(holds.reported('end_ts'))).exist();

/**
 * Median hours that a shipment was on hold: from its first hold to the removal of its last one, so that holds of
 * several agencies that overlap are not added. Releases of the period that had been held; by then their holds are
 * over, and those with a hold that was never removed are left out (see aged held shipments).
 *
 * @nulls Null when no release of the period had been held.
 */
export const holdHours = measure({
  id: 'release/hold-hours',
  title: 'Hold time',
  aliases: ['hours on hold', 'duration of holds'],
  unit: 'hours',
  direction: 'lower_is_better',
  formula: 'p50(last end_ts - first start_ts of the holds of a release), in hours',
  source: 'wco-time-release',
  inputs: { median: releases.where(not(stillHeld)).median(over(minus(sinceFirst, sinceLast), 3600)) },
  compute: ({ median }) => median,
});
