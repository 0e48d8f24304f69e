import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { requireCount } from '../../errors/require-count.ts';

/**
 * Refuses what is not a month from 1 to 12.
 *
 * @throws MeasureInputError - NOT_AN_INTEGER, TOO_SMALL, TOO_LARGE
 */
export function requireMonth(formula: string, parameter: string, month: number): void {
  requireCount(formula, parameter, month, 1);
  if (month > 12) throw new MeasureInputError('TOO_LARGE', formula, parameter);
}
