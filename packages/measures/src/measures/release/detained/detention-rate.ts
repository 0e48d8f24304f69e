import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { releases } from '../../../populations/releases.ts';
import { detentions } from './detentions.ts';

/**
 * Shipments detained in the period over releases of the period (also: share of entries detained). Two counts, each
 * by its own date: a detained shipment may be released later or never, so that this is no share of the same
 * shipments.
 *
 * @nulls Null when nothing was released.
 */
export const detentionRate = measure({
  id: 'release/detention-rate',
  title: 'Detention rate',
  aliases: ['detentions per release', 'share detained'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(detention) / count(release)',
  source: 'cfr-19-151-16',
  inputs: { detained: detentions.count(), released: releases.count() },
  compute: ({ detained, released }) => ratioOrNull(detained, released),
});
