import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';

/**
 * Average seizure value: domestic value per seizure, total over incidents. A few large ones pull it up. Published
 * averages are of unrounded totals: FY2010 is printed as 9,425 dollars, the printed 188.1 million over 19,959 give
 * 9,424.3.
 *
 * @nulls Null when nothing was seized.
 */
export const averageSeizureValue = measure({
  id: 'enforcement/average-seizure-value',
  title: 'Average seizure value',
  aliases: ['value per seizure'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(domestic_value) / count(seizure)',
  source: 'cbp-ipr-statistics',
  inputs: { value: rowsOf('seizure').sum('domestic_value'), seizures: rowsOf('seizure').count() },
  compute: ({ value, seizures: count }) => dollarsPer(value, count),
});
