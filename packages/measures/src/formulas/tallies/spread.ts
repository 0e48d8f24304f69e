import { compensatedSum } from '../shared/compensated-sum.ts';
import type { StratumSpread } from '../sampling/stratum-spread.ts';

/** Units of a sample that have the same value. */
export interface UnitClass {
  readonly count: number;
  readonly value: number;
}

/** Where a stratum's sample comes from. */
export interface SampledPart {
  readonly population: number;
  readonly sampled: number;
}

/**
 * Mean and spread of a variable of few values; units in no class have the value zero. The squared deviations are
 * the sum over pairs of classes of n_i n_j (v_i - v_j)^2 / n, whose terms are all positive.
 */
export function spreadOfClasses(
  { population, sampled }: SampledPart,
  classes: readonly UnitClass[],
): StratumSpread {
  const counted = classes.reduce((sum, { count }) => sum + count, 0);
  const all = [...classes, { count: sampled - counted, value: 0 }];
  const pairs = all.flatMap((one, at) =>
    all.slice(at + 1).map((other) => one.count * other.count * (one.value - other.value) ** 2),
  );
  return {
    population,
    sampled,
    mean: compensatedSum(all.map(({ count, value }) => count * value)) / sampled,
    squares: compensatedSum(pairs) / sampled,
  };
}

/**
 * Mean and spread of a variable that is known within a domain and zero outside of it: the squares within the domain,
 * and those between the domain's mean and zero.
 */
export function spreadWithin(
  { population, sampled }: SampledPart,
  domain: { readonly units: number; readonly total: number; readonly variance: number },
): StratumSpread {
  const { units, total, variance } = domain;
  const between = units === 0 ? 0 : (sampled - units) * (total / units) * (total / sampled);
  const within = units < 2 ? 0 : (units - 1) * variance;
  return { population, sampled, mean: total / sampled, squares: within + between };
}
