import { measure } from '../../../algebra/measure.ts';
import { benfordMad as meanDeviation } from '../../../formulas/digits/benford-mad.ts';
import { byFirstDigit, firstDigitCounts } from './leading-digits.ts';

/**
 * Benford mean absolute deviation (MAD) of first digits: mean gap between the shares of lines by the first digit of
 * their entered value and Benford's law. Up to 0.006 is close, to 0.012 acceptable, to 0.015 marginal (Nigrini). It
 * does not grow with the number of lines, but few lines deviate by chance. Lines of ten dollars and more; cancelled
 * entries do not count.
 *
 * @nulls Null when there is no such line.
 */
export const benfordMad = measure({
  id: 'risk/benford-mad',
  title: 'Benford mean absolute deviation, first digit',
  aliases: ["Benford's law", 'first-digit law', 'MAD of digits'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: 'sum over d of abs(share of lines beginning with d - log10(1 + 1/d)) / 9',
  source: 'benford-analysis',
  inputs: { digits: byFirstDigit },
  compute: ({ digits }) => meanDeviation(firstDigitCounts(digits), 'first'),
});
