/** An estimate from a sample, with what its design says about its error. */
export interface DesignEstimate {
  readonly value: number;
  /** Variance of the value; null when a single-unit stratum leaves it unknown. */
  readonly variance: number | null;
  /** Sampled units less strata, n - H: the degrees of freedom of Student's t. */
  readonly degreesOfFreedom: number;
}
