/** A stratum of the frame, and the mean and spread of a variable over its sampled units: all that a variance needs. */
export interface StratumSpread {
  /** Units of the frame, N_h. */
  readonly population: number;
  /** Units sampled and reviewed, n_h. */
  readonly sampled: number;
  readonly mean: number;
  /** Sum of the squared deviations from the mean: (n_h - 1) s_h^2. */
  readonly squares: number;
}
