import { not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { holds } from './holds.ts';

/**
 * Share of the holds placed in the period that were placed for a partner government agency and not for CBP. A
 * shipment with holds of two agencies counts twice: the grain is the hold.
 *
 * @nulls Null when no hold was placed.
 */
export const pgaHoldShare = measure({
  id: 'release/pga-hold-share',
  title: 'Partner agency share of holds',
  aliases: ['PGA holds', 'partner government agency holds'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(hold where agency <> CBP) / count(hold)',
  source: 'wco-time-release',
  inputs: { others: holds.count().where(not(holds.codeIn('agency', 'CBP'))), placed: holds.count() },
  compute: ({ others, placed }) => ratioOrNull(others, placed),
});
