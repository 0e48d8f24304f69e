/**
 * What to do with a stratum of which one unit was sampled, out of more, so that it shows no variance:
 * - `refuse`: throw, SINGLE_UNIT;
 * - `unknown`: keep the estimate, and have its variance null;
 * - `certainty`: let the stratum add nothing to the variance, as one that is sampled whole;
 * - `centre`: take its distance from the mean of all sampled units instead of that of its stratum (conservative);
 * - `average`: let it add what the other strata add on average.
 */
export type SingleUnitPolicy = 'refuse' | 'unknown' | 'certainty' | 'centre' | 'average';

/** How a stratified sample was drawn, and what is assumed where it says too little. */
export interface SampleDesign {
  /**
   * `finite`: without replacement, variances times 1 - n_h/N_h (survey texts; not (N - n)/(N - 1));
   * `none`: as if with replacement.
   */
  readonly correction: 'finite' | 'none';
  readonly singleUnit: SingleUnitPolicy;
}
