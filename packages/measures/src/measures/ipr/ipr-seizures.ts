import { measure } from '../../algebra/measure.ts';
import { infringingSeizures } from './infringing-seizures.ts';

/**
 * IPR seizures: shipments seized for violations of trademark, copyright or exclusion orders (counterfeit seizures,
 * intellectual property). A shipment counts once: tables of seizure lines give about five times as many. FY2020:
 * 26,503 shipments; FY2023: 19,522 shipments in about 102,600 lines.
 *
 * @nulls Never null; zero when nothing was seized.
 */
export const iprSeizures = measure({
  id: 'ipr/ipr-seizures',
  title: 'IPR seizures',
  aliases: ['counterfeit seizures', 'intellectual property seizures'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(seizure where ipr)',
  source: 'cbp-ipr-statistics',
  inputs: { shipments: infringingSeizures.count() },
  compute: ({ shipments }) => shipments,
});
