import { measure } from '../../../algebra/measure.ts';
import { releases } from '../../../populations/releases.ts';
import { arrivalToRelease } from './arrival-to-release.ts';

/**
 * Hours within which nine in ten releases of the period occurred after the arrival of the goods (also: P90 of
 * release time), exact (type 7).
 *
 * @nulls Null when no release of the period has both moments.
 */
export const arrivalToReleaseP90 = measure({
  id: 'release/arrival-to-release-p90',
  title: 'Release time of the slowest tenth, 90th percentile',
  aliases: ['90th percentile release time', 'P90 release time'],
  unit: 'hours',
  direction: 'lower_is_better',
  formula: 'p90(release_ts - arrival_ts), in hours',
  source: 'wco-time-release',
  inputs: { ninetieth: releases.quantile(arrivalToRelease, 0.9) },
  compute: ({ ninetieth }) => ninetieth,
});
