import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireCount } from '../../errors/require-count.ts';
import { survivalSteps, timeOfShare } from './survival-steps.ts';

/** How many cases were observed for a time, counted by whether they ended then. */
export interface CountedDurations {
  readonly time: number | null;
  readonly ended: number | null;
  /** Cases that were still open when they were looked at last, after this time. */
  readonly open: number | null;
}

/**
 * Kaplan-Meier median of cases that are counted by their time (also: median of a life table): what `kaplanMeierMedian` gives for the cases one by one,
 * for as many cases as there are days in which they may end and not as there are cases.
 *
 * @formula min t: S(t) <= 1/2
 * @unit unit of the times
 * @nulls Null when a time or a count is null, over no cases, and when more than half are still open for as long as any
 *   ended.
 * @source kaplan-meier-1958, klein-moeschberger-2003
 * @throws MeasureInputError - a time is not finite, a count is no whole number of zero or more
 * @example
 * kaplanMeierMedianOfCounts([{ time: 3, ended: 1, open: 0 }, { time: 5, ended: 0, open: 1 }, { time: 8, ended: 1, open: 0 }]); // => 8
 * kaplanMeierMedianOfCounts([{ time: 3, ended: 0, open: 7 }]); // => null
 */
export function kaplanMeierMedianOfCounts(counted: readonly CountedDurations[]): number | null {
  const times = reportedNumbers(
    'kaplanMeierMedianOfCounts',
    'time',
    counted.map(({ time }) => time),
  );
  const ended = countsOf('ended', counted);
  const open = countsOf('open', counted);
  if (times === null || ended === null || open === null) return null;
  const cases = times.map((time, at) => ({ time, ended: ended[at] ?? 0, open: open[at] ?? 0 }));
  return timeOfShare(survivalSteps(cases), 1 / 2);
}

function countsOf(name: 'ended' | 'open', counted: readonly CountedDurations[]): readonly number[] | null {
  const counts = counted.flatMap((group) => group[name] ?? []);
  for (const count of counts) requireCount('kaplanMeierMedianOfCounts', name, count, 0);
  return counts.length < counted.length ? null : counts;
}
