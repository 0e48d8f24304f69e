import { MeasureInputError } from './measure-input-error.ts';
import { reportedNumbers } from './reported-numbers.ts';

/**
 * The amounts of a vector when every one is reported, null when one is null.
 *
 * @throws MeasureInputError - NOT_FINITE, NEGATIVE, naming the position (`values[3]`)
 */
export function reportedAmounts(
  formula: string,
  parameter: string,
  values: readonly (number | null)[],
): readonly number[] | null {
  const reported = reportedNumbers(formula, parameter, values);
  const negative = values.findIndex((value) => value !== null && value < 0);
  if (negative >= 0) throw new MeasureInputError('NEGATIVE', formula, `${parameter}[${negative}]`);
  return reported;
}
