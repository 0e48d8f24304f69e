import { MeasureInputError } from './measure-input-error.ts';

/**
 * Refuses a choice that is not on the list: types are not there at run time.
 *
 * @throws MeasureInputError - NOT_SUPPORTED
 */
export function requireChoice(
  formula: string,
  parameter: string,
  choice: string,
  supported: readonly string[],
): void {
  if (!supported.includes(choice)) throw new MeasureInputError('NOT_SUPPORTED', formula, parameter);
}
