import { measure } from '../../algebra/measure.ts';
import { dollarsPer } from '../../formulas/basics/dollars-per.ts';
import { infringingLines } from './infringing-lines.ts';
import { infringingSeizures } from './infringing-seizures.ts';

/**
 * Average MSRP per seizure: suggested retail price of the infringing lines over infringing shipments; each side is
 * counted on its own grain, so that a shipment of many lines counts once. Published averages are of totals that
 * were not rounded: FY2013 is printed as slightly over 71,500 dollars, 1.74 billion over 24,361 give 71,426.
 *
 * @nulls Null when nothing was seized.
 */
export const iprMsrpPerSeizure = measure({
  id: 'ipr/ipr-msrp-per-seizure',
  title: 'Average MSRP per seizure',
  aliases: ['retail value per seizure'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(msrp of lines where ipr) / count(seizure where ipr)',
  source: 'cbp-ipr-statistics',
  inputs: { price: infringingLines.sum('msrp'), shipments: infringingSeizures.count() },
  compute: ({ price, shipments }) => dollarsPer(price, shipments),
});
