import { MeasureInputError } from './measure-input-error.ts';

const isReported = (values: readonly (number | null)[]): values is readonly number[] =>
  !values.includes(null);

/**
 * The values of a vector when every one is reported: null when one is null, because what is built from an
 * unreported part is unknown.
 *
 * @throws MeasureInputError - NOT_FINITE, naming the position (`values[3]`)
 */
export function reportedNumbers(
  formula: string,
  parameter: string,
  values: readonly (number | null)[],
): readonly number[] | null {
  const wrong = values.findIndex((value) => value !== null && !Number.isFinite(value));
  if (wrong >= 0) throw new MeasureInputError('NOT_FINITE', formula, `${parameter}[${wrong}]`);
  return isReported(values) ? values : null;
}
