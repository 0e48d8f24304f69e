import { measure } from '../../../algebra/measure.ts';
import { protests } from './protests.ts';

/**
 * Protests against decisions of CBP filed in the period (19 U.S.C. 1514). A protest of several entries is one.
 *
 * @nulls Never null; zero when none was filed.
 */
export const protestsFiled = measure({
  id: 'liquidation/protests-filed',
  title: 'Protests filed',
  aliases: ['number of protests', '19 USC 1514 protests'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(protest_no), by date of filing',
  source: 'usc-19-1514-a',
  inputs: { filed: protests.distinct('protest_no') },
  compute: ({ filed }) => filed,
});
