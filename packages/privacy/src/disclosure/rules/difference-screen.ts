import type { CellProblem, ProblemCell, RoleContributions } from '../cells/cell-problem.ts';
import type { CellContributors } from './cell-contributors.ts';
import type { ContributionIndex, ContributionIndices } from './contribution-index.ts';
import { parametersOf, type ContributorRules } from './contributor-rules.ts';
import { cellJudge, largestNeeded, type CellJudge } from './judge-cell.ts';
import { judgedRoles } from './primary-cells.ts';
import { FEWEST_TAX_RETURNS, hasTooFewContributors } from './primary-rules.ts';

/**
 * Tells of most differences of cells at once that they are safe, from the contributors of the two cells alone: of what is
 * left of a whole there are at least as many contributors as the whole has more than the part, none is larger than in the
 * whole, and the total is the difference. Every rule that holds for those bounds holds for what is left.
 */
export class DifferenceScreen {
  readonly #cells: readonly ProblemCell[];
  readonly #roles: readonly ContributionIndex[] | null;
  readonly #judge: CellJudge;
  readonly #largest: number;

  /**
   * @param rules - made by {@link contributorRules}
   * @param indices - those of the decision that the problem is a part of
   */
  constructor(
    { cells, roles, innerCount }: CellProblem,
    rules: ContributorRules,
    indices: ContributionIndices,
  ) {
    const parameters = parametersOf(rules);
    const judged = judgedRoles(roles, parameters.parties) ?? [];
    this.#cells = cells;
    this.#judge = cellJudge(parameters);
    this.#largest = largestNeeded(parameters);
    const isUsable = judged.every(hasBounds) && judged.length > 0;
    this.#roles = isUsable ? judged.map((role) => indices.of(role, innerCount, 'plain')) : null;
  }

  /**
   * Whether what a part leaves of a whole is safe for certain; false says nothing.
   *
   * @param whole - the number of a cell
   * @param part - the number of one within it
   * @param taxInformation - at which level the difference is tax information, if it is
   */
  isSafe(whole: number, part: number, taxInformation: ProblemCell['taxInformation']): boolean {
    return (
      this.#roles?.every((role) => {
        const bounds = this.#bounds(this.#contributors(role, whole), this.#contributors(role, part));
        if (bounds === null || this.#judge(bounds) !== null) return false;
        return (
          taxInformation === undefined || !hasTooFewContributors(bounds, FEWEST_TAX_RETURNS[taxInformation])
        );
      }) === true
    );
  }

  #bounds(whole: CellContributors, part: CellContributors): CellContributors | null {
    const count = whole.count - part.count;
    return count <= 0 || whole.hasNegative ? null : { ...whole, count, total: whole.total - part.total };
  }

  #contributors(index: ContributionIndex, cell: number): CellContributors {
    return index.contributorsOf(this.#cells[cell]?.inner ?? NOTHING, this.#largest);
  }
}

const NOTHING = new Int32Array(0);

/** Whether bounds say something: weights, waivers and requests of some can be others' in what is left. */
function hasBounds({ amount, weight, waived, asked }: RoleContributions): boolean {
  return (
    weight === undefined && waived === undefined && asked === undefined && amount.every(Number.isSafeInteger)
  );
}
