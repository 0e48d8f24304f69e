import { measure } from '../../../algebra/measure.ts';
import { benfordChiSquare as testOfDigits } from '../../../formulas/digits/benford-chi-square.ts';
import { byFirstDigit, firstDigitCounts } from './leading-digits.ts';

/**
 * Benford chi-square of first digits: goodness of fit of the lines by the first digit of their entered value to
 * Benford's law, on 8 degrees of freedom (15.51 at 5 percent). It grows with the number of lines and refuses every
 * large ledger; the mean absolute deviation beside it does not. Lines of ten dollars and more; cancelled entries do
 * not count.
 *
 * @nulls Null when there is no such line.
 */
export const benfordChiSquare = measure({
  id: 'risk/benford-chi-square',
  title: 'Benford chi-square, first digit',
  aliases: ['first-digit test', 'digit goodness of fit'],
  unit: 'chi_square',
  direction: 'lower_is_better',
  formula: 'sum over d of (lines beginning with d - n b_d)^2 / (n b_d), b_d = log10(1 + 1/d)',
  source: 'nigrini-2012',
  inputs: { digits: byFirstDigit },
  compute: ({ digits }) => testOfDigits(firstDigitCounts(digits), 'first')?.statistic ?? null,
});
