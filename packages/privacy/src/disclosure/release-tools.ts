import type { ReleasePolicy, SourcePolicy } from './release-policy.ts';
import { isContributorRules, parametersOf } from './rules/contributor-rules.ts';
import type { LinearSolver } from './solver/linear-solver.ts';
import { loadLinearSolver, type SolverOptions } from './solver/load-linear-solver.ts';
import { methodNeedsSolver } from './suppression/suppression-method.ts';

/** What releasing by a policy needs and has to be loaded first, so that releasing itself need not wait. */
export interface ReleaseTools {
  /** Solves linear programs; null where no source of the policy needs that. */
  readonly solver: LinearSolver | null;
}

/** A report waits no longer for one solve; what has no answer by then is withheld or refused. */
const secondsPerSolve = 10;

/** For policies that need nothing. */
export const withoutTools: ReleaseTools = Object.freeze({ solver: null });

/**
 * Loads what a policy needs: the solver HiGHS where a source's rules ask for intervals or for a method of suppression that
 * solves programs, or its values are rounded with control, and nothing otherwise. Load it once and keep it.
 *
 * @throws SolverError - INTERVAL_AUDIT_NEEDS_HIGHS: the policy needs the package `highs`, which is not installed
 * @example
 * const policy = { id: 'census-1', sources: { census: publisherTreated({ publisher: 'U.S. Census Bureau', authority: '13 U.S.C. 9' }) } };
 * await releaseTools(policy); // => { solver: null }
 */
export async function releaseTools(
  policy: ReleasePolicy,
  options: SolverOptions = {},
): Promise<ReleaseTools> {
  if (!Object.values(policy.sources).some(needsSolver)) return withoutTools;
  return { solver: await loadLinearSolver({ secondsPerSolve, ...options }) };
}

function needsSolver(policy: SourcePolicy): boolean {
  if (policy.kind === 'controlledRounding') return true;
  const rules = policy.kind === 'cellKeyPerturbation' ? policy.amounts : policy;
  if (!isContributorRules(rules)) return false;
  const { intervals, suppression } = parametersOf(rules);
  return intervals !== undefined || methodNeedsSolver(suppression);
}
