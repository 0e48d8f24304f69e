/**
 * Imports for consumption of each month of 2024, in dollars: what decides how many of a year's lines fall into a
 * month.
 *
 * @source USITC DataWeb, imports for consumption by NAICS-3 and month, customs value, as of January 2026
 */
export const monthValues2024: readonly number[] = [
  254_282_909_564, 241_662_850_185, 258_112_112_027, 269_069_233_669, 275_067_929_545, 263_593_043_436,
  285_076_586_645, 276_075_011_913, 283_856_826_113, 291_235_841_505, 271_437_092_794, 281_725_364_984,
];

const total = monthValues2024.reduce((sum, value) => sum + value, 0);

/** Part of the year that has passed before each month, from 0 to 1: thirteen figures. */
const monthStarts: readonly number[] = monthValues2024.reduce<number[]>(
  (starts, value) => [...starts, (starts.at(-1) ?? 0) + value / total],
  [0],
);

/** When in the year the lines of a part come: as usual, mostly at its end, or mostly at its beginning. */
export type Season = 'usual' | 'late' | 'early';

function inSeason(passed: number, season: Season): number {
  if (season === 'usual') return passed;
  return season === 'late' ? passed * passed : 1 - (1 - passed) * (1 - passed);
}

/**
 * The lines of a year that fall into months `0..month-1`, of `count` lines whose first stands at `phase`.
 *
 * @param phase - from 0 to less than 1, so that rare lines do not all fall into January
 */
export function linesBefore(month: number, count: number, phase: number, season: Season = 'usual'): number {
  if (month >= 12) return count;
  const passed = count * inSeason(monthStarts[month] ?? 1, season) - phase;
  return Math.min(count, Math.max(0, Math.ceil(passed)));
}
