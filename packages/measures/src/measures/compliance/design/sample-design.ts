import type { SampleDesign } from '../../../formulas/sampling/sample-design.ts';

/**
 * How variances are taken: without replacement, by 1 - n_h/N_h as survey texts have it, and a stratum of which one line
 * was reviewed stands as far from the mean of all lines as it does, which overstates its variance rather than not
 * having one (R's `adjust`). How many strata that is about, `compliance/singleton-strata` tells.
 */
export const sampleDesign: SampleDesign = { correction: 'finite', singleUnit: 'centre' };
