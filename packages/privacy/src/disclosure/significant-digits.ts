/**
 * A figure to three significant digits: percentiles lie between the values of single contributors, and are not
 * shown more exactly than that.
 *
 * @example
 * threeSignificantDigits(123_456); // => 123_000
 * threeSignificantDigits(0.012345); // => 0.0123
 */
export function threeSignificantDigits(figure: number): number {
  return Number(figure.toPrecision(3));
}
