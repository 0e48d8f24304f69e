/** So far below 1 that every day until the year 2243 is. */
const BELOW = 100_000;
const DAY = 86_400_000;

/**
 * The version of what is only dated. Filers and reports count no versions, and parts of an entry stand and fall with
 * its version: of two states the later day must have the higher one. CBP's own versions begin with 100 (00100), those
 * of an extract with 1; both have the last word over a state that only has a day.
 *
 * @example
 * datedVersion('2026-01-05'); // => -79542
 */
export function datedVersion(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY - BELOW;
}
