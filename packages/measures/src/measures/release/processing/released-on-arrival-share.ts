import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { releases } from '../../../populations/releases.ts';
import { arrivedReleases } from '../times/arrived-releases.ts';

/**
 * Share of the releases of the period that were effective no later than the arrival of the goods, that moment
 * included (also: immediate release).
 *
 * @nulls Null when no release of the period has both moments.
 */
export const releasedOnArrivalShare = measure({
  id: 'release/released-on-arrival-share',
  title: 'Released on or before arrival share',
  aliases: ['released on arrival', 'immediate release'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(release where release_ts <= arrival_ts) / count(release where both are known)',
  source: 'wto-tfa-7',
  inputs: {
    immediate: arrivedReleases
      .count()
      .where(compare(releases.instant('release_ts'), '<=', releases.instant('arrival_ts'))),
    arrived: arrivedReleases.count(),
  },
  compute: ({ immediate, arrived }) => ratioOrNull(immediate, arrived),
});
