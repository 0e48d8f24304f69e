import { MeasureInputError } from './measure-input-error.ts';

/**
 * Refuses any named parameter that is not a number from 0 to 1.
 *
 * @throws MeasureInputError - NOT_A_FRACTION
 */
export function requireFraction(formula: string, parameters: Readonly<Record<string, number>>): void {
  for (const [parameter, value] of Object.entries(parameters)) {
    if (!(value >= 0 && value <= 1)) throw new MeasureInputError('NOT_A_FRACTION', formula, parameter);
  }
}
