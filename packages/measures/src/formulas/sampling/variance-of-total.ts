import { requireChoice } from '../../errors/require-choice.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { mean } from '../shared/mean.ts';
import { singleUnitError, type CheckedStratum } from './checked-strata.ts';
import type { SampleDesign } from './sample-design.ts';

/**
 * Design variance of an expanded total: the sum over strata of N_h^2 (1 - f_h) s_h^2 / n_h, with s_h^2 of divisor
 * n_h - 1 and f_h = n_h / N_h, or zero without finite population correction. Null where a policy leaves it unknown.
 *
 * @throws MeasureInputError - SINGLE_UNIT by the policy; NOT_SUPPORTED, a design of other words
 */
export function varianceOfTotal(
  formula: string,
  strata: readonly CheckedStratum[],
  design: SampleDesign,
): number | null {
  requireChoice(formula, 'design.correction', design.correction, ['finite', 'none']);
  const uncovered = (stratum: CheckedStratum) =>
    design.correction === 'none' ? 1 : 1 - stratum.values.length / stratum.population;
  const lone = strata.findIndex((stratum) => stratum.values.length === 1 && uncovered(stratum) > 0);
  if (lone >= 0) return varianceWithLone(formula, strata, design, lone, uncovered);
  return finiteOrNull(compensatedSum(strata.map((stratum) => ownVariance(stratum) * uncovered(stratum))));
}

/** N_h^2 s_h^2 / n_h, without correction; zero for a single unit. */
function ownVariance({ population, values }: CheckedStratum): number {
  const average = mean(values);
  const squares = compensatedSum(values.map((value) => (value - average) ** 2));
  if (squares === 0) return 0;
  return (population / values.length) * population * (squares / (values.length - 1));
}

function varianceWithLone(
  formula: string,
  strata: readonly CheckedStratum[],
  { singleUnit }: SampleDesign,
  lone: number,
  uncovered: (stratum: CheckedStratum) => number,
): number | null {
  const isLone = (stratum: CheckedStratum) => stratum.values.length === 1 && uncovered(stratum) > 0;
  const others = strata.filter((stratum) => !isLone(stratum));
  const known = compensatedSum(others.map((stratum) => ownVariance(stratum) * uncovered(stratum)));
  switch (singleUnit) {
    case 'refuse':
      throw singleUnitError(formula, lone);
    case 'unknown':
      return null;
    case 'certainty':
      return finiteOrNull(known);
    case 'average':
      return others.length === 0 ? null : finiteOrNull((known / others.length) * strata.length);
    case 'centre':
      return finiteOrNull(known + loneVariance(strata, strata.filter(isLone), uncovered));
    default:
      requireChoice(formula, 'design.singleUnit', singleUnit, []);
      return null;
  }
}

/** Squared distance of each lone unit, expanded, from the mean of all expanded units. */
function loneVariance(
  strata: readonly CheckedStratum[],
  lone: readonly CheckedStratum[],
  uncovered: (stratum: CheckedStratum) => number,
): number {
  const centre = mean(
    strata.flatMap(({ population, values }) => values.map((value) => (population / values.length) * value)),
  );
  return compensatedSum(
    lone.map((stratum) => uncovered(stratum) * (stratum.population * mean(stratum.values) - centre) ** 2),
  );
}
