import { reportedNumbers } from '../../errors/reported-numbers.ts';
import type { Duration } from './duration.ts';

/**
 * The cases when each says how long and whether it ended, else null.
 *
 * @throws MeasureInputError - NOT_FINITE (`durations[3]`)
 */
export function reportedDurations(
  formula: string,
  durations: readonly Duration[],
): readonly Readonly<{ time: number; ended: boolean }>[] | null {
  reportedNumbers(
    formula,
    'durations',
    durations.map(({ time }) => time),
  );
  const reported = durations.flatMap(({ time, ended }) =>
    time === null || ended === null ? [] : [{ time, ended }],
  );
  return reported.length < durations.length ? null : reported;
}
