import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { releases } from '../../../populations/releases.ts';

/**
 * Share of the releases of the period in which no officer intervened (also: touchless, automated or paperless
 * release).
 *
 * @nulls Null when nothing was released.
 */
export const automatedReleaseShare = measure({
  id: 'release/automated-release-share',
  title: 'Automated release share',
  aliases: ['touchless release', 'paperless release', 'release without an officer'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(release where touchless) / count(release)',
  source: 'cbp-cargo-release',
  inputs: { automated: releases.count().where(releases.is('touchless')), released: releases.count() },
  compute: ({ automated, released }) => ratioOrNull(automated, released),
});
