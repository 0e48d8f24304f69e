import { measure } from '../../algebra/measure.ts';
import { not } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { hours } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const all = rowsOf('release');
const releases = all.where(not(all.is('reversed')));
const dwell = hours(releases.instant('arrival_ts'), releases.instant('release_ts'));
const median = releases.median(dwell);

/**
 * Center release time ratio: the median hours from arrival to release of shipments that Centers manage, over that of
 * all shipments whatever their Center, for the same ports and modes; below one Centers are quicker. Releases before
 * arrival count with their negative hours, withdrawn releases not at all.
 *
 * @nulls Null when no shipment of a Center was released, and when the median of all is zero.
 */
export const centerReleaseRatio = measure({
  id: 'cee/center-release-ratio',
  title: 'Center release time ratio',
  aliases: ['release time of Center accounts'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: 'p50(hours where center) / p50(hours)',
  source: 'definition',
  inputs: {
    centers: median.where(releases.reported('center')),
    all: median.wholeOf('center'),
  },
  compute: ({ centers, all: everyone }) => ratioOrNull(centers, everyone),
});
