import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { releases } from '../../../populations/releases.ts';

const trucks = releases.where(releases.codeIn('mode', '30', '31'));

/**
 * Share of the truck releases of the period that passed through a lane for trusted trade, FAST (Free and Secure
 * Trade). Trucks are modes 30 and 31; automobiles, pedestrians and other road traffic (32 to 34) have no such
 * lane.
 *
 * @nulls Null when nothing came by truck.
 */
export const fastLaneShare = measure({
  id: 'release/fast-lane-share',
  title: 'Trusted trader truck lane share',
  aliases: ['FAST lane share', 'free and secure trade'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(release where truck and fast) / count(release where truck)',
  source: 'cbp-fast',
  inputs: { fast: trucks.count().where(releases.is('fast')), released: trucks.count() },
  compute: ({ fast, released }) => ratioOrNull(fast, released),
});
