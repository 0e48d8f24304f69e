import { requireCount } from '../../errors/require-count.ts';
import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import type { SampledPart } from './spread.ts';

/**
 * Strata with units, in the frame and in the sample; null when a stratum of the frame has no sampled unit: then
 * nothing is known of a part of the population.
 *
 * @throws MeasureInputError - NOT_AN_INTEGER or TOO_SMALL (`strata[1].population`), a frame that is smaller than
 *   its sample
 */
export function talliedStrata<S extends SampledPart>(
  formula: string,
  strata: readonly S[],
): readonly S[] | null {
  for (const [at, { population, sampled }] of strata.entries()) {
    requireCount(formula, `strata[${at}].sampled`, sampled, 0);
    requireCount(formula, `strata[${at}].population`, population, sampled);
  }
  const held = strata.filter(({ population }) => population > 0);
  return held.some(({ sampled }) => sampled === 0) ? null : held;
}

/**
 * Refuses a count of a part that is no whole number or exceeds the count of what it is a part of.
 *
 * @throws MeasureInputError - NOT_AN_INTEGER, TOO_SMALL or TOO_LARGE
 */
export function requirePart(formula: string, parameter: string, part: number, whole: number): void {
  requireCount(formula, parameter, part, 0);
  if (part > whole) throw new MeasureInputError('TOO_LARGE', formula, parameter);
}

/** Expansion (Horvitz-Thompson) estimate of a total: what the sample of a stratum holds, times N_h / n_h. */
export function expanded<S extends SampledPart>(strata: readonly S[], of: (stratum: S) => number): number {
  return compensatedSum(strata.map((stratum) => (stratum.population / stratum.sampled) * of(stratum)));
}
