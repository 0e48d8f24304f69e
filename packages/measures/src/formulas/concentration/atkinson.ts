import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { requirePositive } from '../../errors/require-positive.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { mean } from '../shared/mean.ts';

/**
 * Atkinson index of inequality: share of the total that could be given up, were it spread evenly, for an
 * aversion to inequality.
 *
 * @formula 1 - mean((v / mean(v))^(1 - aversion))^(1 / (1 - aversion)); for an aversion of 1,
 *   1 - geometric mean / mean
 * @unit 1 (a ratio), from 0 among equals to below 1; 1 when a value is zero and the aversion 1 or more
 * @nulls Null when a value is null, and when the values are none or add to zero.
 * @source atkinson-1970, ineq
 * @throws MeasureInputError - a value is negative or not finite, the aversion is not above zero
 * @example
 * atkinson([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261], 0.5); // => 0.1796591
 * atkinson([1, 4], 1); // => 0.2
 * atkinson([], 0.5); // => null
 */
export function atkinson(values: readonly (number | null)[], aversion: number): number | null {
  requirePositive('atkinson', { aversion });
  const amounts = reportedAmounts('atkinson', 'values', values);
  if (amounts === null || amounts.length === 0) return null;
  const average = mean(amounts);
  if (average === 0) return null;
  if (aversion >= 1 && amounts.includes(0)) return 1;
  return finiteOrNull(
    -Math.expm1(
      logEquallyDistributed(
        amounts.map((each) => each / average),
        1 - aversion,
      ),
    ),
  );
}

/** Logarithm of the power mean, by way of expm1 and log1p so that nothing cancels near equality. */
function logEquallyDistributed(relatives: readonly number[], power: number): number {
  if (power === 0) return mean(relatives.map((relative) => Math.log(relative)));
  return Math.log1p(mean(relatives.map((relative) => Math.expm1(power * Math.log(relative))))) / power;
}
