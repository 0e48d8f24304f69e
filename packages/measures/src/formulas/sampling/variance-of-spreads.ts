import { requireChoice } from '../../errors/require-choice.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { singleUnitError } from './checked-strata.ts';
import type { SampleDesign } from './sample-design.ts';
import type { StratumSpread } from './stratum-spread.ts';

/**
 * Design variance of an expanded total: the sum over strata of N_h^2 (1 - f_h) s_h^2 / n_h, with s_h^2 of divisor
 * n_h - 1 and f_h = n_h / N_h, or zero without finite population correction. Null where a policy leaves it unknown.
 *
 * @throws MeasureInputError - SINGLE_UNIT by the policy; NOT_SUPPORTED, a design of other words
 */
export function varianceOfSpreads(
  formula: string,
  strata: readonly StratumSpread[],
  design: SampleDesign,
): number | null {
  requireChoice(formula, 'design.correction', design.correction, ['finite', 'none']);
  const uncovered = (stratum: StratumSpread) =>
    design.correction === 'none' ? 1 : 1 - stratum.sampled / stratum.population;
  const lone = strata.findIndex((stratum) => stratum.sampled === 1 && uncovered(stratum) > 0);
  if (lone >= 0) return varianceWithLone(formula, strata, design, lone, uncovered);
  return finiteOrNull(compensatedSum(strata.map((stratum) => ownVariance(stratum) * uncovered(stratum))));
}

/** N_h^2 s_h^2 / n_h, without correction; zero for a single unit. */
function ownVariance({ population, sampled, squares }: StratumSpread): number {
  return squares === 0 ? 0 : (population / sampled) * population * (squares / (sampled - 1));
}

function varianceWithLone(
  formula: string,
  strata: readonly StratumSpread[],
  { singleUnit }: SampleDesign,
  lone: number,
  uncovered: (stratum: StratumSpread) => number,
): number | null {
  const isLone = (stratum: StratumSpread) => stratum.sampled === 1 && uncovered(stratum) > 0;
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
  strata: readonly StratumSpread[],
  lone: readonly StratumSpread[],
  uncovered: (stratum: StratumSpread) => number,
): number {
  const units = compensatedSum(strata.map(({ sampled }) => sampled));
  const centre = compensatedSum(strata.map(({ population, mean }) => population * mean)) / units;
  return compensatedSum(
    lone.map((stratum) => uncovered(stratum) * (stratum.population * stratum.mean - centre) ** 2),
  );
}
