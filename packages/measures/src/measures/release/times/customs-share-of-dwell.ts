import { measure } from '../../../algebra/measure.ts';
import { larger, lesser, seconds } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { releases } from '../../../populations/releases.ts';
import { arrivedReleases } from './arrived-releases.ts';

const arrival = releases.instant('arrival_ts');
const released = releases.instant('release_ts');
const removed = arrivedReleases.where(releases.reported('gate_out_ts'));
const waited = larger(
  lesser(seconds(arrival, released), seconds(releases.instant('entry_filed_ts'), released)),
  0,
);

/**
 * Share of the time between arrival and removal in which the goods waited for customs (also: customs share of
 * dwell time). Customs has the goods from when they have arrived and are entered, whichever is later, until their
 * release: the weeks between a filing at sea and the arrival are no dwell, and with them the share would exceed
 * one. Releases of the period of which arrival, release and removal are known; a ratio of sums, so that long stays
 * weigh more.
 *
 * @nulls Null when no release of the period has all moments, and when no time passed.
 */
export const customsShareOfDwell = measure({
  id: 'release/customs-share-of-dwell',
  title: 'Customs share of dwell',
  aliases: ['share of dwell time', 'customs share of dwell time'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(max(0, release_ts - max(arrival_ts, entry_filed_ts))) / sum(gate_out_ts - arrival_ts)',
  source: 'wco-time-release',
  inputs: {
    waited: removed.sum(waited),
    stayed: removed.sum(seconds(arrival, releases.instant('gate_out_ts'))),
  },
  compute: ({ waited, stayed }) => ratioOrNull(waited, stayed),
});
