import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soleContributors } from '../../cells/insiders.ts';
import { FIRST_PRIME } from '../../cells/prime-field.ts';
import { ContributorRules } from '../../rules/contributor-rules.ts';
import { primaryStatus } from '../../rules/primary-cells.ts';
import { suppressionByDefinition } from '../fixtures/definition.ts';
import { problemOf, type RandomTable } from '../fixtures/random-problem.ts';
import { gaussSuppression, type SuppressionProblem } from './gauss-suppression.ts';

/** Random tables: up to 4 x 4 inner cells, some of them empty, with few holders, who are therefore alone in many. */
const contribution = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 60 }));
const randomTables: fc.Arbitrary<RandomTable> = fc.record({
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
  contributions: fc.array(fc.array(contribution, { maxLength: 7 }), { minLength: 16, maxLength: 16 }),
});

/** What elimination is given of a random table, candidates in descending order of value. */
function problemFor(table: RandomTable, kind: 'G0' | 'G1' | 'G2', known: number): SuppressionProblem {
  const problem = problemOf(table);
  const sensitive = primaryStatus(problem, new ContributorRules({ minimumContributors: 3, pPercent: 10 }));
  const safe = problem.cells.filter((_, cell) => sensitive[cell] !== 1);
  const ordered = safe.toSorted((a, b) => b.value - a.value).map(({ inner }) => inner);
  const singletons = new Uint8Array(problem.innerCount).map((_, inner) => (inner % 3 === 0 ? 1 : 0));
  return {
    innerCount: problem.innerCount,
    known: ordered.slice(0, known),
    candidates: ordered.slice(known),
    targets: problem.cells.filter((_, cell) => sensitive[cell] === 1).map(({ inner }) => inner),
    insiders: kind === 'G1' ? soleContributors(problem) : [],
    singletons: kind === 'G2' ? singletons : null,
  };
}

describe.each(['G0', 'G1', 'G2'] as const)('R-52 suppression by elimination, %s', (kind) => {
  it('withholds what the definition withholds, cell for cell', () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const problem = problemFor(table, kind, 0);
        expect([...gaussSuppression(problem, FIRST_PRIME).withheld]).toEqual([
          ...suppressionByDefinition(problem),
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('suppression by elimination with something known', () => {
  it('withholds what the definition withholds, as long as nothing is exposed', () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const problem = problemFor(table, 'G0', 1);
        const { withheld, exposed } = gaussSuppression(problem, FIRST_PRIME);
        fc.pre(!exposed.includes(1));
        expect([...withheld]).toEqual([...suppressionByDefinition(problem)]);
      }),
      { numRuns: 200 },
    );
  });

  it('says what the known exposes, and goes on with the rest', () => {
    // The sum of 0 and 1 is known, and 1 is known: 0 is exposed. The sum of 2 and 3 may be shown, and 2 not.
    const columns = (...lists: readonly (readonly number[])[]): Int32Array[] =>
      lists.map((list) => Int32Array.from(list));
    const problem = {
      innerCount: 4,
      known: columns([0, 1], [1]),
      candidates: columns([2, 3], [3]),
      targets: columns([0], [2]),
      insiders: [],
      singletons: null,
    };
    expect(gaussSuppression(problem, FIRST_PRIME)).toEqual({
      withheld: Uint8Array.of(0, 1),
      exposed: Uint8Array.of(1, 0),
    });
  });
});
