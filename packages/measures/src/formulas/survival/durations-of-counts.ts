import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireCount } from '../../errors/require-count.ts';
import type { Duration } from './duration.ts';

/** How many cases were observed for one time, and how many of them ended then; the rest are still open. */
export interface DurationCounts {
  readonly time: number | null;
  readonly cases: number | null;
  readonly ended: number | null;
}

/**
 * Durations of counted cases: one duration for each case of a table that counts cases by the time they were
 * observed (also: expanded frequency table, life table of grouped cases).
 *
 * @formula for each row: `ended` durations that ended and `cases - ended` that did not
 * @unit unit of the times
 * @nulls Null when a row hides its time, its cases or those that ended.
 * @source definition
 * @throws MeasureInputError - a time is not finite, a count is no whole number, or more ended than there are cases
 * @example
 * durationsOfCounts([{ time: 3, cases: 2, ended: 1 }]); // => [{ time: 3, ended: true }, { time: 3, ended: false }]
 * durationsOfCounts([{ time: 3, cases: null, ended: 1 }]); // => null
 */
export function durationsOfCounts(counts: readonly DurationCounts[]): readonly Duration[] | null {
  const times = reportedNumbers(
    'durationsOfCounts',
    'time',
    counts.map(({ time }) => time),
  );
  const reported = counts.flatMap(({ time, cases, ended }) =>
    time === null || cases === null || ended === null ? [] : [{ time, cases, ended }],
  );
  if (times === null || reported.length < counts.length) return null;
  return reported.flatMap(expanded);
}

function expanded({ time, cases, ended }: Readonly<Record<keyof DurationCounts, number>>): Duration[] {
  requireCount('durationsOfCounts', 'ended', ended, 0);
  requireCount('durationsOfCounts', 'cases', cases, ended);
  return Array.from({ length: cases }, (_case, at) => ({ time, ended: at < ended }));
}
