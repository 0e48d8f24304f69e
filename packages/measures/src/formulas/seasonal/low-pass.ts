import { windowSums } from '../series/window-sums.ts';

/** Moving averages of a season, a season and three: what is left of a seasonal series but its season. */
export function lowPass(values: readonly number[], season: number): readonly number[] {
  return [season, season, 3].reduce(averages, values);
}

/** The mean of each full window; shorter than its input by one less than the window. */
const averages = (values: readonly number[], size: number): readonly number[] =>
  windowSums(values, size)
    .filter((sum) => sum !== null)
    .map((sum) => sum / size);
