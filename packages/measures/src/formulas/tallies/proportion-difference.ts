import type { DesignEstimate } from '../sampling/design-estimate.ts';
import type { SampleDesign } from '../sampling/sample-design.ts';
import { estimateFromSpreads } from './estimate-from-spreads.ts';
import { spreadOfClasses, type UnitClass } from './spread.ts';
import { expanded, requirePart, talliedStrata } from './tallied-strata.ts';

/** How many sampled units of a stratum belong to a part of the population, and how many of those have a property. */
export interface CountedPart {
  readonly inDomain: number;
  readonly successes: number;
}

/** A stratum of the frame whose sample holds units of two parts of the population that have none in common. */
export interface ComparedStratum {
  readonly population: number;
  /** Units sampled and reviewed, n_h, of either part or of neither. */
  readonly sampled: number;
  readonly first: CountedPart;
  readonly second: CountedPart;
}

/**
 * Difference of two proportions of one sample, the first less the second, from counts by stratum (also: partner
 * compliance gap). It is `domainDifference` of zeros and ones: the parts share strata, and the variance holds their
 * covariance.
 *
 * @formula p1 - p2, var = var(sum(w*(d1*(y - p1)/sum(w*d1) - d2*(y - p2)/sum(w*d2)))) = v1 + v2 - 2 cov
 * @unit 1 (a fraction); the variance in its square
 * @nulls Null when a stratum of the frame has no sampled unit, when one of the parts has none, and over no strata. The
 *   variance alone is null where the single-unit policy leaves it unknown.
 * @source r-survey
 * @throws MeasureInputError - a count is no whole number, a part exceeds its whole, a single unit is refused
 * @example
 * proportionDifference([{ population: 8, sampled: 4, first: { inDomain: 2, successes: 2 }, second: { inDomain: 2, successes: 1 } }], { correction: 'none', singleUnit: 'refuse' }).value; // => 0.5
 */
export function proportionDifference(
  strata: readonly ComparedStratum[],
  design: SampleDesign,
): DesignEstimate | null {
  const formula = 'proportionDifference';
  strata.forEach((stratum, at) => requireParts(formula, stratum, at));
  const tallied = talliedStrata(formula, strata);
  const first = tallied && proportionOf(tallied, (stratum) => stratum.first);
  const second = tallied && proportionOf(tallied, (stratum) => stratum.second);
  if (tallied === null || first === null || second === null) return null;
  const spreads = tallied.map((stratum) =>
    spreadOfClasses(stratum, [
      ...classesOf(stratum.first, first, 1),
      ...classesOf(stratum.second, second, -1),
    ]),
  );
  return estimateFromSpreads(formula, first.value - second.value, spreads, design);
}

function requireParts(formula: string, { sampled, first, second }: ComparedStratum, at: number): void {
  requirePart(formula, `strata[${at}].first.successes`, first.successes, first.inDomain);
  requirePart(formula, `strata[${at}].second.successes`, second.successes, second.inDomain);
  requirePart(formula, `strata[${at}].inDomain`, first.inDomain + second.inDomain, sampled);
}

interface Proportion {
  readonly size: number;
  readonly value: number;
  /** One less the value. */
  readonly rest: number;
}

function proportionOf(
  strata: readonly ComparedStratum[],
  part: (stratum: ComparedStratum) => CountedPart,
): Proportion | null {
  const size = expanded(strata, (stratum) => part(stratum).inDomain);
  if (size === 0) return null;
  const value = expanded(strata, (stratum) => part(stratum).successes) / size;
  const rest = expanded(strata, (stratum) => part(stratum).inDomain - part(stratum).successes) / size;
  return { size, value, rest };
}

function classesOf(
  { inDomain, successes }: CountedPart,
  { size, value, rest }: Proportion,
  sign: 1 | -1,
): readonly UnitClass[] {
  return [
    { count: successes, value: (sign * rest) / size },
    { count: inDomain - successes, value: (-sign * value) / size },
  ];
}
