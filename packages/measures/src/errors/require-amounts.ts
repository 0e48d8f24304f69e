import { MeasureInputError } from './measure-input-error.ts';
import { requireFinite } from './require-finite.ts';

/**
 * Refuses any named input that is neither null nor a finite number of zero or more.
 *
 * @throws MeasureInputError - NOT_FINITE, NEGATIVE
 */
export function requireAmounts(formula: string, inputs: Readonly<Record<string, number | null>>): void {
  requireFinite(formula, inputs);
  for (const parameter in inputs) {
    if ((inputs[parameter] ?? 0) < 0) throw new MeasureInputError('NEGATIVE', formula, parameter);
  }
}
