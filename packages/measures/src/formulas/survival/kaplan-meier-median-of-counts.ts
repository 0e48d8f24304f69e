import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireCount } from '../../errors/require-count.ts';

/** How many cases were observed for a time, counted by whether they ended then. */
export interface CountedDurations {
  readonly time: number | null;
  readonly ended: number | null;
  /** Cases that were still open when they were looked at last, after this time. */
  readonly open: number | null;
}

/** Rounding allowed when a product of shares is held against a half. */
const rounding = 2 ** -50;

/**
 * Kaplan-Meier median of cases that are counted by their time: what `kaplanMeierMedian` gives for the cases one by one,
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
  const groups = times.map((time, at) => ({ time, ended: ended[at] ?? 0, open: open[at] ?? 0 }));
  return medianOf(groups.toSorted((left, right) => left.time - right.time));
}

type Group = Readonly<Record<'time' | 'ended' | 'open', number>>;

/** Groups of one time may stand apart: what is open leaves only after all that ended then have been counted. */
function medianOf(sorted: readonly Group[]): number | null {
  let atRisk = sorted.reduce((total, { ended, open }) => total + ended + open, 0);
  let survival = 1;
  for (const [time, groups] of Map.groupBy(sorted, (group) => group.time)) {
    const ended = groups.reduce((total, group) => total + group.ended, 0);
    if (ended > 0) survival *= (atRisk - ended) / atRisk;
    if (survival <= 1 / 2 + rounding) return time;
    atRisk -= groups.reduce((total, group) => total + group.ended + group.open, 0);
  }
  return null;
}

function countsOf(name: 'ended' | 'open', counted: readonly CountedDurations[]): readonly number[] | null {
  const counts = counted.flatMap((group) => group[name] ?? []);
  for (const count of counts) requireCount('kaplanMeierMedianOfCounts', name, count, 0);
  return counts.length < counted.length ? null : counts;
}
