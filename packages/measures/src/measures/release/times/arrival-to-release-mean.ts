import { measure } from '../../../algebra/measure.ts';
import { seconds } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { releases } from '../../../populations/releases.ts';
import { arrivedReleases } from './arrived-releases.ts';

/**
 * Mean hours from the arrival of the goods to their release (also: average release time, of a time release study).
 * Releases of the period of which both moments are known; all of them have ended, so that nothing is censored.
 * Goods that were released before they arrived count below zero.
 *
 * @nulls Null when no release of the period has both moments.
 */
export const arrivalToReleaseMean = measure({
  id: 'release/arrival-to-release-mean',
  title: 'Mean arrival-to-release time',
  aliases: ['release time', 'mean release time', 'time release study'],
  unit: 'hours',
  direction: 'lower_is_better',
  formula: 'sum(release_ts - arrival_ts) / count(release), in hours',
  source: 'wco-time-release',
  inputs: {
    elapsed: arrivedReleases.sum(seconds(releases.instant('arrival_ts'), releases.instant('release_ts'))),
    released: arrivedReleases.count(),
  },
  compute: ({ elapsed, released }) => ratioOrNull(ratioOrNull(elapsed, released), 3600),
});
