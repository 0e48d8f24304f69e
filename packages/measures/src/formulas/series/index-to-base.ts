import { requireFinite } from '../../errors/require-finite.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/**
 * Index to base: a value relative to the base period, which is 100 (also: index, base 100).
 *
 * @formula 100 * value / base
 * @unit index points; 100 is the base period
 * @nulls Null when an input is null or the base is zero.
 * @source definition
 * @throws MeasureInputError - an input is not finite
 * @example
 * indexToBase({ value: 33.4, base: 28.5 }); // => 117.193
 * indexToBase({ value: 1, base: 0 }); // => null
 */
export function indexToBase(pair: Readonly<Record<'value' | 'base', number | null>>): number | null {
  requireFinite('indexToBase', pair);
  const ratio = ratioOrNull(pair.value, pair.base);
  return ratio === null ? null : finiteOrNull(100 * ratio);
}
