/** A confidence interval around a value. */
export interface Interval {
  readonly lower: number;
  readonly value: number;
  readonly upper: number;
}
