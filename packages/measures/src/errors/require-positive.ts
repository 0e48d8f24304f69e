import { MeasureInputError } from './measure-input-error.ts';
import { requireFinite } from './require-finite.ts';

/**
 * Refuses any named input that is neither null nor a finite number above zero.
 *
 * @throws MeasureInputError - NOT_FINITE, NOT_POSITIVE
 */
export function requirePositive(formula: string, inputs: Readonly<Record<string, number | null>>): void {
  requireFinite(formula, inputs);
  for (const parameter in inputs) {
    if ((inputs[parameter] ?? 1) <= 0) throw new MeasureInputError('NOT_POSITIVE', formula, parameter);
  }
}
