import { measure } from '../../../algebra/measure.ts';
import { hours } from '../../../algebra/values.ts';
import { releases } from '../../../populations/releases.ts';

/**
 * Median hours from the filing of the entry to the release of the goods (also: declaration-to-release time). For
 * entries filed before arrival it holds the time in which the goods were still under way; where the goods left
 * before the entry was filed (immediate delivery) it is below zero.
 *
 * @nulls Null when no release of the period has a moment of release.
 */
export const filingToRelease = measure({
  id: 'release/filing-to-release',
  title: 'Declaration-to-release time',
  aliases: ['filing to release', 'entry processing time'],
  unit: 'hours',
  direction: 'lower_is_better',
  formula: 'p50(release_ts - entry_filed_ts), in hours',
  source: 'wco-time-release',
  inputs: {
    median: releases.median(hours(releases.instant('entry_filed_ts'), releases.instant('release_ts'))),
  },
  compute: ({ median }) => median,
});
