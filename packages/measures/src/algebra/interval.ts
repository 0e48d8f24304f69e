/**
 * An estimate with the ends of its interval, as sampling gives it: `lower <= estimate <= upper`, all three finite
 * and in the unit of the measure. Where one of them is not defined there is no interval at all, but null.
 */
export interface Interval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** What a measure can give for a cell, by the name under which it says so. */
export interface MeasureResults {
  readonly number: number;
  readonly interval: Interval;
}

/** Whether a measure gives a number, as most do, or an interval. */
export type ResultKind = keyof MeasureResults;

/** The value of a measure in one cell, where it is defined. */
export type MeasureValue = MeasureResults[ResultKind];

/**
 * Whether a value is an interval.
 *
 * @example
 * isInterval({ estimate: 0.9, lower: 0.8, upper: 0.95 }); // => true
 * isInterval(0.9); // => false
 * isInterval(null); // => false
 */
export function isInterval(value: MeasureValue | null): value is Interval {
  return typeof value === 'object' && value !== null;
}

/**
 * The numbers in a value: none, the number, or estimate, lower and upper end.
 *
 * @example
 * numbersIn({ estimate: 0.9, lower: 0.8, upper: 0.95 }); // => [0.9, 0.8, 0.95]
 * numbersIn(null); // => []
 */
export function numbersIn(value: MeasureValue | null): readonly number[] {
  if (value === null) return [];
  return isInterval(value) ? [value.estimate, value.lower, value.upper] : [value];
}
