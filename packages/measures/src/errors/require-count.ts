import { MeasureInputError } from './measure-input-error.ts';

/**
 * Refuses a parameter that is not a safe integer of at least `least`.
 *
 * @throws MeasureInputError - NOT_AN_INTEGER, TOO_SMALL
 */
export function requireCount(formula: string, parameter: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value)) throw new MeasureInputError('NOT_AN_INTEGER', formula, parameter);
  if (value < least) throw new MeasureInputError('TOO_SMALL', formula, parameter);
}
