import { MeasureInputError } from './measure-input-error.ts';

/**
 * Refuses any named input that is neither null nor a finite number.
 *
 * @throws MeasureInputError - NOT_FINITE
 */
export function requireFinite(formula: string, inputs: Readonly<Record<string, number | null>>): void {
  for (const parameter in inputs) {
    const value = inputs[parameter];
    if (value !== null && !Number.isFinite(value)) {
      throw new MeasureInputError('NOT_FINITE', formula, parameter);
    }
  }
}
