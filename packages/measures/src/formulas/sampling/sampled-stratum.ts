/** A stratum of the frame and the units sampled from it. */
export interface SampledStratum<Unit> {
  /** Units of the frame in this stratum, N_h. */
  readonly population: number;
  /** The units sampled and reviewed, n_h of them; leave out those that were not reviewed. */
  readonly units: readonly Unit[];
}
