import { requireFinite } from '../../errors/require-finite.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/**
 * Difference: one amount less another (also: balance, change, net value).
 *
 * @formula minuend - subtrahend
 * @unit unit of the inputs; negative when the subtrahend is the larger
 * @nulls Null when an input is null (not reported).
 * @source definition
 * @throws MeasureInputError - an input is not finite
 * @example
 * differenceOrNull(207.4, 261.4); // => -54.0
 * differenceOrNull(207.4, null); // => null
 */
export function differenceOrNull(minuend: number | null, subtrahend: number | null): number | null {
  requireFinite('differenceOrNull', { minuend, subtrahend });
  return minuend === null || subtrahend === null ? null : finiteOrNull(minuend - subtrahend);
}
