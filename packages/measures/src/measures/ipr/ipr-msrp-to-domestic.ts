import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { infringingSeizures } from './infringing-seizures.ts';

/**
 * MSRP to domestic value ratio: how many times the suggested retail price of the genuine goods exceeds the
 * domestic value of the infringing ones, over seizures that infringe. FY2010: 1.4 billion to 188.1 million
 * dollars.
 *
 * @nulls Null when no domestic value was seized.
 */
export const iprMsrpToDomestic = measure({
  id: 'ipr/ipr-msrp-to-domestic',
  title: 'MSRP to domestic value ratio',
  aliases: ['retail to domestic value'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(msrp) / sum(domestic_value), seizures where ipr',
  source: 'cbp-ipr-statistics',
  inputs: { price: infringingSeizures.sum('msrp'), value: infringingSeizures.sum('domestic_value') },
  compute: ({ price, value }) => ratioOrNull(price, value),
});
