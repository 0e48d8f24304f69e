import { describe, expect, it } from 'vitest';
import type { CellProblem, ProblemCell } from '../cells/cell-problem.ts';
import { contributorRules } from '../rules/contributor-rules.ts';
import { withDifferences } from './with-differences.ts';

const rules = contributorRules({ minimumContributors: 3 });

/** Inner cells of so many contributors each, who bring 1; cells as lists of inner cells. */
function problem(
  contributors: readonly number[],
  cells: readonly (Partial<Omit<ProblemCell, 'inner'>> & { readonly inner: readonly number[] })[],
): CellProblem {
  const inner = contributors.flatMap((count, at) => Array.from({ length: count }, () => at));
  return {
    innerCount: contributors.length,
    roles: [
      {
        party: 'importer',
        inner: Int32Array.from(inner),
        holder: Int32Array.from(inner, (_, at) => at),
        amount: Float64Array.from(inner, () => 1),
      },
    ],
    cells: cells.map((cell) => ({
      value: 1,
      state: 'asked',
      ...cell,
      inner: Int32Array.from(cell.inner),
    })),
  };
}

const added = (given: CellProblem): readonly (readonly number[])[] =>
  withDifferences(given, rules)
    .problem.cells.filter(({ state }) => state === 'hidden')
    .map(({ inner }) => [...inner]);

describe('withDifferences', () => {
  it('R-52 adds what a cell within another leaves, where it has too few contributors', () => {
    // 4 and 2 contributors: the total less the first is the second.
    expect(added(problem([4, 2], [{ inner: [0, 1] }, { inner: [0] }]))).toEqual([[1], [1]]);
    expect(added(problem([4, 3], [{ inner: [0, 1] }, { inner: [0] }]))).toEqual([]);
  });

  it('leaves out what nobody asked for and nothing released can tell of', () => {
    const given = problem([4, 2, 1], [{ inner: [0] }, { inner: [2], state: 'hidden' }]);
    expect(withDifferences(given, rules).places).toEqual([0, null]);
  });

  it('protects the same records once, however many cells nobody asked for consist of them', () => {
    const hidden = { inner: [1], state: 'hidden' } as const;
    const given = problem([4, 2], [{ inner: [0, 1] }, hidden, hidden]);
    expect(withDifferences(given, rules).places).toEqual([0, 1, null]);
  });

  it('R-53 takes what nobody asked for as tax information where the cells asked for are', () => {
    // Five returns each: enough of the nation, too few of a port.
    const two = (taxInformation: NonNullable<ProblemCell['taxInformation']>) =>
      problem(
        [15, 5],
        [
          { inner: [0, 1], taxInformation },
          { inner: [0], taxInformation },
        ],
      );
    expect(added(two('stateOrAbove'))).toEqual([]);
    expect(added(two('belowState'))).toEqual([[1], [1]]);
  });
});
