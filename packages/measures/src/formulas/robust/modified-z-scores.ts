import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { median } from '../shared/median.ts';
import { medianAbsoluteDeviation } from './median-absolute-deviation.ts';

/** The third quartile of the normal distribution, to the four digits in print. */
const normalQuartile = 0.6745;

/**
 * Modified z-scores: how far each value lies from the median, in units of the median absolute deviation scaled so
 * that normal data have a deviation of about one. Above 3.5, either way, a value is called an outlier.
 *
 * @formula 0.6745 * (x - median(x)) / MAD(x)
 * @unit 1 (scores, in the order of the values)
 * @nulls Null when a value is null, over no values, and when the MAD is zero: then more than half are alike and no
 *   distance has a measure. There is no falling back on the mean absolute deviation.
 * @source iglewicz-hoaglin-1993
 * @throws MeasureInputError - a value is not finite
 * @example
 * modifiedZScores([1, 2, 3, 4, 100])?.at(-1); // => 65.4265
 * modifiedZScores([5, 5, 5, 9]); // => null
 */
export function modifiedZScores(values: readonly (number | null)[]): readonly number[] | null {
  const reported = reportedNumbers('modifiedZScores', 'values', values);
  if (reported === null) return null;
  const deviation = medianAbsoluteDeviation(reported);
  if (deviation === null) return null;
  const centre = median(reported);
  const scores = reported.map((value) => (normalQuartile * (value - centre)) / deviation);
  // Over a deviation of zero no score is finite.
  return scores.every(Number.isFinite) ? scores : null;
}
