import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { releases } from '../../../populations/releases.ts';

/**
 * Share of the releases of the period that had been placed on hold, once or more often, by CBP or a partner
 * agency. Shipments that are still on hold are not released yet and do not count.
 *
 * @nulls Null when nothing was released.
 */
export const holdRate = measure({
  id: 'release/hold-rate',
  title: 'Hold rate',
  aliases: ['share of shipments held', 'cargo holds'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(release where hold_count > 0) / count(release)',
  source: 'cbp-cargo-release',
  inputs: {
    held: releases.count().where(compare(releases.number('hold_count'), '>', 0)),
    released: releases.count(),
  },
  compute: ({ held, released }) => ratioOrNull(held, released),
});
