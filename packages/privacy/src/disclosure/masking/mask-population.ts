import type { CellKeyPerturbation } from '../noise/cell-key-perturbation.ts';
import type { SourcePolicy } from '../release-policy.ts';
import type { ReleaseTools } from '../release-tools.ts';
import type { ControlledRounding } from '../rounding/controlled-rounding-policy.ts';
import type { ContributorRules } from '../rules/contributor-rules.ts';
import { SolverError } from '../solver/solver-error.ts';
import type { Population } from '../statistical-table.ts';
import type { CountedPopulation, PrintedCells } from './counted-records.ts';
import { perturbPopulation } from './perturb-population.ts';
import { roundPopulation } from './round-population.ts';

/** The policies by which counts are shown, but not exactly. */
export type MaskingPolicy = ControlledRounding | CellKeyPerturbation;

/** Whether a policy shows counts that are not exact. */
export function isMasking(policy: SourcePolicy | undefined): policy is MaskingPolicy {
  return policy?.kind === 'controlledRounding' || policy?.kind === 'cellKeyPerturbation';
}

/** The rules by which a population is judged although its source shows counts that are not exact; null where it is masked. */
export function rulesBesideCounts(
  { amounts }: Pick<Population, 'amounts'>,
  policy: SourcePolicy | undefined,
): ContributorRules | null {
  return isMasking(policy) && amounts === true ? (policy.amounts ?? null) : null;
}

/**
 * What is printed for the cells of a population of counts.
 *
 * @param tabled - the cells that stand in the table
 * @throws SolverError - INTERVAL_AUDIT_NEEDS_HIGHS: rounding with control needs a solver, and there is none
 */
export function maskPopulation(
  population: CountedPopulation,
  policy: MaskingPolicy,
  { solver }: ReleaseTools,
  tabled: ReadonlySet<number>,
): PrintedCells {
  if (policy.kind === 'cellKeyPerturbation') return perturbPopulation(population, policy);
  if (solver === null) throw new SolverError('INTERVAL_AUDIT_NEEDS_HIGHS', {});
  return roundPopulation(population, policy, solver, tabled);
}
