import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { abandonedShipments } from './abandoned-shipments.ts';

/**
 * Interdiction cost savings: cost of seizures that the government avoided because shipments detained for
 * infringement were abandoned, by the date of that decision. FY2015: an estimated 2.2 million dollars.
 *
 * @nulls Never null; zero when nothing was abandoned.
 */
export const interdictionSavings = measure({
  id: 'ipr/interdiction-savings',
  title: 'Interdiction cost savings',
  aliases: ['avoided seizure cost'],
  unit: 'usd',
  direction: 'higher_is_better',
  formula: 'sum(avoided_cost where ipr and outcome = ABANDONED) by decision',
  source: 'cbp-ipr-statistics',
  inputs: { avoided: abandonedShipments.sum('avoided_cost') },
  compute: ({ avoided }) => dollars(avoided),
});
