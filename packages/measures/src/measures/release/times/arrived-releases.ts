import { allOf } from '../../../algebra/conditions.ts';
import { releases } from '../../../populations/releases.ts';

/** Releases of which the arrival and the moment of release are known. */
export const arrivedReleases = releases.where(
  allOf(releases.reported('arrival_ts'), releases.reported('release_ts')),
);
