import { requireFraction } from '../../errors/require-fraction.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { bisect } from './bisect.ts';
import { requireShape } from './require-shape.ts';
import { studentTTail } from './student-t-tail.ts';

/**
 * Quantile of Student's t: the value below which a share p lies (also: critical value of t; 2.447 for p = 0.975
 * and 6 degrees of freedom). Degrees of freedom need not be whole.
 *
 * @formula F(t; nu) = p, by bisection to the last bit
 * @unit standard errors
 * @nulls Null at p = 0 and p = 1, where the quantile is not finite, and where it is beyond a double.
 * @source student-1908, loader-2000
 * @throws MeasureInputError - p is not between 0 and 1, degreesOfFreedom is not from 1e-10 to 1e15
 * @example
 * studentTQuantile({ p: 0.975, degreesOfFreedom: 6 }); // => 2.4469
 * studentTQuantile({ p: 0, degreesOfFreedom: 6 }); // => null
 */
export function studentTQuantile(share: Readonly<Record<'p' | 'degreesOfFreedom', number>>): number | null {
  const { p, degreesOfFreedom } = share;
  requireFraction('studentTQuantile', { p });
  requireShape('studentTQuantile', { degreesOfFreedom });
  if (p === 0 || p === 1) return null;
  const tail = Math.min(p, 1 - p);
  const beyond = (distance: number) => studentTTail(distance, degreesOfFreedom) <= tail;
  const farthest = Math.sqrt(degreesOfFreedom) * 1e150;
  let high = 1;
  while (!beyond(high) && high < farthest) high *= 2;
  if (!beyond(high)) return null;
  return finiteOrNull(Math.sign(p - 1 / 2) * bisect(beyond, { low: 0, high }));
}
