import { measure } from '../../../algebra/measure.ts';
import { quartileSpread } from '../../../formulas/robust/quartile-spread.ts';
import { releases } from '../../../populations/releases.ts';
import { arrivalToRelease } from './arrival-to-release.ts';

/**
 * Spread of release times: interquartile range over the median of the hours from arrival to release (also:
 * predictability of release). Zero when all take the same time.
 *
 * @nulls Null when no release of the period has both moments, and when half or more were released by the time they
 * arrived: a spread has no relation to a median of zero or below.
 */
export const releasePredictability = measure({
  id: 'release/release-predictability',
  title: 'Release time spread',
  aliases: ['release predictability', 'predictability of release', 'interquartile range of release time'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: '(p75 - p25) / p50 of release_ts - arrival_ts',
  source: 'wco-time-release',
  inputs: {
    lower: releases.quantile(arrivalToRelease, 0.25),
    median: releases.median(arrivalToRelease),
    upper: releases.quantile(arrivalToRelease, 0.75),
  },
  compute: quartileSpread,
});
