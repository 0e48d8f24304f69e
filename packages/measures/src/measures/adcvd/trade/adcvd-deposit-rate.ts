import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { coveredLines, coveredValue, deposits } from '../covered-lines.ts';

/**
 * Effective AD/CVD deposit rate: antidumping and countervailing deposits over the value of the goods covered by
 * orders. Both sides are the lines that name a case, a line under both orders once. FY2015: 1.2 of 10.1 billion
 * dollars.
 *
 * @nulls Null when no value is covered.
 */
export const adcvdDepositRate = measure({
  id: 'adcvd/adcvd-deposit-rate',
  title: 'Effective deposit rate',
  aliases: ['average dumping deposit rate', 'AD/CVD rate'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(ad_deposit + cvd_deposit) / sum(entered_value), lines with an AD or a CVD case',
  source: 'cbp-trade-travel-report',
  inputs: { deposited: coveredLines.sum(deposits), value: coveredValue },
  compute: ({ deposited, value }) => ratioOrNull(deposited, value),
});
