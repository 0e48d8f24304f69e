import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

const seizures = rowsOf('seizure');

/**
 * Textile seizures: shipments of textiles or apparel seized in the period, for whatever violation, infringement
 * among them. FY2023: over 5,000 shipments of 129 million dollars.
 *
 * @nulls Never null; zero when nothing was seized.
 */
export const textileSeizures = measure({
  id: 'textiles/textile-seizures',
  title: 'Textile seizures',
  aliases: ['apparel seizures'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(seizure where textile)',
  source: 'cbp-textile-statistics',
  inputs: { shipments: seizures.count().where(seizures.is('textile')) },
  compute: ({ shipments }) => shipments,
});
