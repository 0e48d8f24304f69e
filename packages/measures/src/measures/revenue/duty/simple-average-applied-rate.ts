import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { weightedMean } from '../../../formulas/basics/weighted-mean.ts';
import { consumptionLines } from './consumption-lines.ts';

/**
 * Simple average applied rate: the mean over tariff lines that were traded of the duty paid over the value of the
 * line, each ten-digit number once (also: AHS simple average). A few large products do not decide it, as they do
 * the effective rate.
 *
 * @nulls Null when nothing of value was entered.
 */
export const simpleAverageAppliedRate = measure({
  id: 'revenue/simple-average-applied-rate',
  title: 'Simple average applied rate of duty',
  aliases: ['unweighted average tariff', 'AHS simple average'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'mean over hts10 of sum(duty_paid) / sum(entered_value)',
  source: 'wits-metadata',
  inputs: {
    tariffLines: consumptionLines.groups(['hts10'], {
      duty: consumptionLines.sum('duty_paid'),
      value: consumptionLines.sum('entered_value'),
    }),
  },
  compute: ({ tariffLines }) =>
    weightedMean(
      tariffLines
        .filter(({ value }) => value !== 0)
        .map(({ duty, value }) => ({ value: ratioOrNull(duty, value), weight: 1 })),
    ),
});
