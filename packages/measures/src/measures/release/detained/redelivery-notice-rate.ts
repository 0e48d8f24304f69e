import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { releases } from '../../../populations/releases.ts';

/**
 * Notices to redeliver goods issued in the period, per thousand releases of the period (also: demands for
 * redelivery, CBP Form 4647). Two counts, each by its own date: the goods had been released days or weeks before.
 *
 * @nulls Null when nothing was released.
 */
export const redeliveryNoticeRate = measure({
  id: 'release/redelivery-notice-rate',
  title: 'Redelivery notice rate',
  aliases: ['notices to redeliver', 'CBP Form 4647'],
  unit: 'per_1000',
  direction: 'lower_is_better',
  formula: '1000 * count(redelivery) / count(release)',
  source: 'cfr-19-141-113',
  inputs: { notices: rowsOf('redelivery').count(), released: releases.count() },
  compute: ({ notices, released }) => ratioOrNull(notices, ratioOrNull(released, 1000)),
});
