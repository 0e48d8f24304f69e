import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireCount } from '../../errors/require-count.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { windowSums } from './window-sums.ts';

/**
 * Centred moving average over one season, a series as long as its input (also: 2 x 12 average). For an even
 * season the two outermost values count half, so that the average stands on a period and not between two.
 *
 * @formula (0.5 * m_(t-s/2) + m_(t-s/2+1) + ... + 0.5 * m_(t+s/2)) / s for even s
 * @unit unit of the values
 * @nulls Null where the window is not full or holds a null.
 * @source classical-decomposition
 * @throws MeasureInputError - a value is not finite, season is not a whole number of at least 2
 * @example
 * centredMovingAverage([1, 2, 3, 4, 5, 6], 4); // => [null, null, 3, 4, null, null]
 */
export function centredMovingAverage(
  values: readonly (number | null)[],
  season: number,
): readonly (number | null)[] {
  requireCount('centredMovingAverage', 'season', season, 2);
  reportedNumbers('centredMovingAverage', 'values', values);
  const half = Math.floor(season / 2);
  const sums = windowSums(values, season);
  return values.map((_value, at) => {
    const late = sums[at + half] ?? null;
    const early = season % 2 === 1 ? late : (sums[at + half - 1] ?? null);
    return late === null || early === null ? null : finiteOrNull((early / 2 + late / 2) / season);
  });
}
