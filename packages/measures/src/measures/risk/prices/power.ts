import type { Value } from '../../../algebra/expression.ts';
import { times } from '../../../algebra/values.ts';

/** A value multiplied with itself, as often as a whole exponent from 1 says. */
export function power(of: Value<'number'>, exponent: number): Value<'number'> {
  if (exponent <= 1) return of;
  const half = power(of, Math.floor(exponent / 2));
  return exponent % 2 === 0 ? times(half, half) : times(times(half, half), of);
}
