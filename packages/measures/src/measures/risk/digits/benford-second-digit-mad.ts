import { measure } from '../../../algebra/measure.ts';
import { benfordMad as meanDeviation } from '../../../formulas/digits/benford-mad.ts';
import { byFirstTwoDigits, secondDigitCounts } from './leading-digits.ts';

/**
 * Benford second-digit deviation (MAD): mean gap between the shares of lines by the second digit of their entered
 * value and Benford's law; rounding shows in it as too many zeros and fives. Up to 0.008 is close, to 0.010
 * acceptable, to 0.011 marginal in the R package (the book is quoted with 0.012). Lines of ten dollars and more;
 * cancelled entries do not count.
 *
 * @nulls Null when there is no such line.
 */
export const benfordSecondDigitMad = measure({
  id: 'risk/benford-second-digit-mad',
  title: 'Benford mean absolute deviation, second digit',
  aliases: ['second-digit test', 'second-digit law'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: 'sum over d of abs(share of lines with second digit d - b2_d) / 10',
  source: 'benford-analysis',
  inputs: { digits: byFirstTwoDigits },
  compute: ({ digits }) => meanDeviation(secondDigitCounts(digits), 'second'),
});
