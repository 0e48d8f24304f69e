import type { CellProblem, ProblemCell, RoleContributions } from '../cells/cell-problem.ts';
import type { CellContributors } from './cell-contributors.ts';
import { ContributionIndices, type ContributionIndex } from './contribution-index.ts';
import { parametersOf, type ContributorRules } from './contributor-rules.ts';
import { cellJudge, largestNeeded, type CellJudge } from './judge-cell.ts';
import { FEWEST_TAX_RETURNS, hasTooFewContributors } from './primary-rules.ts';

/** A problem, and for each of its cells 1 if it is sensitive: what is to be protected. */
export interface JudgedProblem {
  readonly problem: CellProblem;
  readonly sensitive: Uint8Array;
}

/** What primary rules say of each cell of a problem, by the cell's number. */
export interface PrimaryCells {
  /** 1: sensitive for at least one party role. */
  readonly sensitive: Uint8Array;
  /**
   * By how much the upper bound that an attacker can derive must exceed the value, in whole units; 0 when exact
   * disclosure alone is to be prevented, and for cells that are not sensitive. As confidential as the rules.
   */
  readonly level: Float64Array;
  /** 1: a contribution to the cell has no known contributor; it was counted as one of its own. */
  readonly unidentified: Uint8Array;
}

/**
 * Judges all cells of a problem by primary rules, in every party role, sensitive if one role is. A cell without
 * records is not sensitive. What was marked sensitive is, and so is what nobody counted.
 *
 * @param problem - holdings collapsed
 * @param rules - made by {@link contributorRules}
 */
export function primaryCells(problem: CellProblem, rules: ContributorRules): PrimaryCells {
  return judged(problem, rules, new ContributionIndices(), () => true);
}

/**
 * Which cells of a problem are sensitive: 1 for those that are. See {@link primaryCells}. One that is sensitive anyhow is
 * not judged again.
 *
 * @param indices - those of the decision that the problem is a part of
 */
export function primaryStatus(
  problem: CellProblem,
  rules: ContributorRules,
  indices: ContributionIndices = new ContributionIndices(),
): Uint8Array {
  return judged(problem, rules, indices, (isSensitive) => !isSensitive).sensitive;
}

/** @param isJudged - whether to judge a cell, by whether it was found sensitive before */
function judged(
  problem: CellProblem,
  rules: ContributorRules,
  indices: ContributionIndices,
  isJudged: (isSensitive: boolean) => boolean,
): PrimaryCells {
  const { length } = problem.cells;
  const found = {
    sensitive: new Uint8Array(length),
    level: new Float64Array(length),
    unidentified: new Uint8Array(length),
  };
  const parameters = parametersOf(rules);
  const roles = judgedRoles(problem.roles, parameters.parties);
  const isUncounted = parameters.uncounted !== 'safe' && (roles === null || roles.length === 0);
  problem.cells.forEach((cell, at) => {
    if (cell.sensitive === true || (isUncounted && cell.inner.length > 0)) found.sensitive[at] = 1;
  });
  const judge = cellJudge(parameters);
  for (const role of roles ?? []) {
    const index = indices.of(role, problem.innerCount, parameters.weights ?? 'expanded');
    const cells = [...problem.cells.entries()].filter(([at]) => isJudged(found.sensitive[at] === 1));
    judgeRole(cells, index, largestNeeded(parameters), judge, found);
  }
  return found;
}

/** The roles to judge; null when one that should be judged is missing. */
export function judgedRoles(
  roles: readonly RoleContributions[],
  parties: readonly string[] | undefined,
): readonly RoleContributions[] | null {
  if (parties === undefined) return roles;
  const judged = roles.filter(({ party }) => parties.includes(party));
  return new Set(judged.map(({ party }) => party)).size === new Set(parties).size ? judged : null;
}

function judgeRole(
  cells: readonly (readonly [at: number, cell: ProblemCell])[],
  index: ContributionIndex,
  largest: number,
  judge: CellJudge,
  found: PrimaryCells,
): void {
  for (const [at, cell] of cells) {
    if (cell.inner.length === 0) continue;
    const contributors = index.contributorsOf(cell.inner, largest);
    if (contributors.hasUnidentified) found.unidentified[at] = 1;
    const level = judge(contributors);
    if (level === null && !isTaxUnsafe(cell, contributors)) continue;
    found.sensitive[at] = 1;
    found.level[at] = Math.max(found.level[at] ?? 0, level ?? 0);
  }
}

function isTaxUnsafe({ taxInformation }: ProblemCell, contributors: CellContributors): boolean {
  return (
    taxInformation !== undefined && hasTooFewContributors(contributors, FEWEST_TAX_RETURNS[taxInformation])
  );
}
