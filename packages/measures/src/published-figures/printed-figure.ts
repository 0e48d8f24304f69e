/**
 * A number as a publication prints it: known to half a unit of its last printed digit.
 *
 * `{ value: 34.6, decimals: 1 }` is 34.55 to 34.65; `{ value: 480, decimals: -1 }` is a figure rounded to tens. A printed
 * percentage is a fraction with two decimals more: "up 23 percent" is `{ value: 0.23, decimals: 2 }`.
 */
export interface PrintedFigure {
  readonly value: number;
  /** Digits printed after the point; below zero where digits before it are rounded away. */
  readonly decimals: number;
}
