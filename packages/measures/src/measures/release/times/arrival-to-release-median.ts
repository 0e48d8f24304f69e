import { measure } from '../../../algebra/measure.ts';
import { releases } from '../../../populations/releases.ts';
import { arrivalToRelease } from './arrival-to-release.ts';

/**
 * Median hours from the arrival of the goods to their release (also: median release time). Half of the releases of
 * the period took no longer. The median is exact (type 7); goods that were released before they arrived count
 * below zero.
 *
 * @nulls Null when no release of the period has both moments.
 */
export const arrivalToReleaseMedian = measure({
  id: 'release/arrival-to-release-median',
  title: 'Median arrival-to-release time',
  aliases: ['median release time'],
  unit: 'hours',
  direction: 'lower_is_better',
  formula: 'p50(release_ts - arrival_ts), in hours',
  source: 'wco-time-release',
  inputs: { median: releases.median(arrivalToRelease) },
  compute: ({ median }) => median,
});
