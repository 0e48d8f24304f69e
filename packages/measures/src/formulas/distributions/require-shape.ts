import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { requirePositive } from '../../errors/require-positive.ts';

/** Between these a distribution function keeps its digits and is found in a moment; no count lies outside. */
const least = 1e-10;
const most = 1e15;

/**
 * Refuses a shape or a number of degrees of freedom that is not from 1e-10 to 1e15.
 *
 * @throws MeasureInputError - NOT_FINITE, NOT_POSITIVE, TOO_SMALL, TOO_LARGE
 */
export function requireShape(formula: string, shapes: Readonly<Record<string, number>>): void {
  requirePositive(formula, shapes);
  for (const [parameter, shape] of Object.entries(shapes)) {
    if (shape < least) throw new MeasureInputError('TOO_SMALL', formula, parameter);
    if (shape > most) throw new MeasureInputError('TOO_LARGE', formula, parameter);
  }
}
