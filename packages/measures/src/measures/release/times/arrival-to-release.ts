import { hours } from '../../../algebra/values.ts';
import { releases } from '../../../populations/releases.ts';

/** Hours from the arrival of the goods to their release; below zero where they were released before they arrived. */
export const arrivalToRelease = hours(releases.instant('arrival_ts'), releases.instant('release_ts'));
