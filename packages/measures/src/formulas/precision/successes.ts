import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { requireAmounts } from '../../errors/require-amounts.ts';

/** How many of some trials succeeded; not whole where an effective sample size is used. */
export type Successes = Readonly<Record<'successes' | 'trials', number | null>>;

/**
 * The two numbers when both are reported and there were trials, else null.
 *
 * @throws MeasureInputError - a number is negative or not finite, more succeeded than were tried
 */
export function reportedSuccesses(
  formula: string,
  { successes, trials }: Successes,
): Readonly<Record<'successes' | 'trials', number>> | null {
  requireAmounts(formula, { successes, trials });
  if (successes === null || trials === null) return null;
  if (successes > trials) throw new MeasureInputError('TOO_LARGE', formula, 'successes');
  return trials === 0 ? null : { successes, trials };
}
