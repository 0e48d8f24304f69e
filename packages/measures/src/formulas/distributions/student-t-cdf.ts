import { requireFinite } from '../../errors/require-finite.ts';
import { requireShape } from './require-shape.ts';
import { studentTTail } from './student-t-tail.ts';

/**
 * Distribution function of Student's t: probability of a value of t or less. Degrees of freedom need not be
 * whole.
 *
 * @formula 1 - I_x(nu / 2, 1 / 2) / 2 for t above zero, x = nu / (nu + t^2), and its complement below
 * @unit 1 (a probability)
 * @nulls Never null.
 * @source abramowitz-stegun, loader-2000
 * @throws MeasureInputError - t is not finite, degreesOfFreedom is not from 1e-10 to 1e15
 * @example
 * studentTCdf({ t: 1, degreesOfFreedom: 1 }); // => 0.75
 * studentTCdf({ t: 0, degreesOfFreedom: 6 }); // => 0.5
 */
export function studentTCdf(point: Readonly<Record<'t' | 'degreesOfFreedom', number>>): number {
  const { t, degreesOfFreedom } = point;
  requireFinite('studentTCdf', { t });
  requireShape('studentTCdf', { degreesOfFreedom });
  const tail = studentTTail(Math.abs(t), degreesOfFreedom);
  return t < 0 ? tail : 1 - tail;
}
