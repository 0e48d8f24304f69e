import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { releases } from '../../../populations/releases.ts';

/**
 * Share of the releases of the period that were withdrawn after they had been granted, as known now: a release of
 * the last days may still be withdrawn.
 *
 * @nulls Null when nothing was released.
 */
export const releaseReversalRate = measure({
  id: 'release/release-reversal-rate',
  title: 'Release reversal rate',
  aliases: ['releases withdrawn', 're-held after release'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(release where reversed) / count(release)',
  source: 'cbp-cargo-release',
  inputs: { reversed: releases.count().where(releases.is('reversed')), released: releases.count() },
  compute: ({ reversed, released }) => ratioOrNull(reversed, released),
});
