import { measure } from '../../algebra/measure.ts';
import { abandonedShipments } from './abandoned-shipments.ts';

/**
 * Voluntary abandonments: shipments detained on suspicion of infringement that were abandoned instead of seized
 * (the simplified process for express carriers), by the date of that decision. FY2015: 2,857.
 *
 * @nulls Never null; zero when there was none.
 */
export const voluntaryAbandonments = measure({
  id: 'ipr/voluntary-abandonments',
  title: 'Voluntary abandonments',
  aliases: ['abandoned shipments', 'express abandonment'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(detention where ipr and outcome = ABANDONED) by decision',
  source: 'cbp-ipr-statistics',
  inputs: { shipments: abandonedShipments.count() },
  compute: ({ shipments }) => shipments,
});
