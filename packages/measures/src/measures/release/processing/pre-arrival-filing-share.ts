import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { releases } from '../../../populations/releases.ts';

const arrived = releases.where(releases.reported('arrival_ts'));

/**
 * Share of the releases of the period whose entry was filed before the conveyance arrived (also: pre-arrival
 * processing). Releases whose arrival is not known do not count.
 *
 * @nulls Null when no release of the period has an arrival.
 */
export const preArrivalFilingShare = measure({
  id: 'release/pre-arrival-filing-share',
  title: 'Pre-arrival filing share',
  aliases: ['pre-arrival processing', 'filed before arrival'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(release where entry_filed_ts < arrival_ts) / count(release where arrival_ts is known)',
  source: 'wco-time-release',
  inputs: {
    early: arrived
      .count()
      .where(compare(releases.instant('entry_filed_ts'), '<', releases.instant('arrival_ts'))),
    arrived: arrived.count(),
  },
  compute: ({ early, arrived: all }) => ratioOrNull(early, all),
});
