import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { beforeAll, describe, expect, it } from 'vitest';
import { gridTable } from '../relations/grid-table.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { loadLinearSolver } from '../solver/load-linear-solver.ts';
import { controlledRounding, roundingStatement, roundProblem } from './controlled-rounding-policy.ts';
import { roundWithControl } from './controlled-rounding.ts';
import { existenceInterval } from './existence-interval.ts';

interface RoundingCase {
  readonly kind: string;
  readonly original: number[][];
  readonly onePublishedSolution: number[][];
  readonly cases: { base: number; steps: number; rounded: number; interval: [number, number] }[];
}

const { cases } = JSON.parse(readFileSync(new URL('../fixtures/rounding.json', import.meta.url), 'utf8')) as {
  cases: RoundingCase[];
};
const caseOf = (kind: string): RoundingCase => cases.find((one) => one.kind.startsWith(kind))!;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

/** A two-dimensional table with its margins, in the order of its cells. */
function tableOf(rows: readonly (readonly number[])[]) {
  return gridTable([rows.length, rows[0]!.length], rows.flat()).related;
}

describe('R-52 controlled rounding', () => {
  it('rounds the table of the handbook (base 5, zero-restricted) no further than the published solution', () => {
    const { original, onePublishedSolution } = caseOf('controlled rounding');
    const { cells, relations } = tableOf(original);
    const values = cells.map(({ value }) => value);
    const published = tableOf(onePublishedSolution).cells.map(({ value }) => value);
    const { rounded, steps, distance } = roundWithControl(
      { values, relations },
      { base: 5, maxSteps: 0 },
      solver,
    );
    expect(steps).toBe(0);
    rounded.forEach((value, cell) => {
      expect([Math.floor(values[cell]! / 5) * 5, Math.ceil(values[cell]! / 5) * 5]).toContain(value);
    });
    for (const { parent, children } of relations) {
      expect(rounded[parent]).toBe(sum(children.map((child) => rounded[child]!)));
    }
    expect(distance).toBe(sum(rounded.map((value, cell) => Math.abs(value - values[cell]!))));
    expect(distance).toBeLessThanOrEqual(
      sum(published.map((value, cell) => Math.abs(value - values[cell]!))),
    );
  });

  test.prop(
    [
      fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 12, maxLength: 12 }),
      fc.constantFrom(3, 5, 10, 1000),
    ],
    { numRuns: 25 },
  )(
    'adds up, keeps multiples and zeros, and stays adjacent in any table of two dimensions',
    (inner, base) => {
      const { cells, relations } = gridTable([3, 4], inner).related;
      const values = cells.map(({ value }) => value);
      const { rounded } = roundWithControl({ values, relations }, { base, maxSteps: 0 }, solver);
      rounded.forEach((value, cell) => {
        expect(value % base).toBe(0);
        expect(Math.abs(value - values[cell]!)).toBeLessThan(base);
      });
      for (const { parent, children } of relations) {
        expect(rounded[parent]).toBe(sum(children.map((child) => rounded[child]!)));
      }
    },
  );

  it('takes a step more only where no adjacent multiples add up, and shows again what was shown', () => {
    const values = [3, 1, 1, 1];
    const relations = [{ parent: 0, children: [1, 2, 3] }];
    const rule = { base: 3, maxSteps: 2 };
    const fresh = roundWithControl({ values, relations }, rule, solver);
    // 3 stays, so one of the ones is 3 and the others are 0.
    expect([fresh.steps, fresh.rounded[0], fresh.distance]).toEqual([0, 3, 4]);
    // Two of them were shown as 3 before: the total must be 6 or more, a multiple beyond the one it is.
    const shownBefore = new Map([
      [1, 3],
      [2, 3],
    ]);
    const bound = roundWithControl({ values, relations, shownBefore }, rule, solver);
    expect([bound.steps, bound.rounded]).toEqual([1, [6, 3, 3, 0]]);
    expect(() =>
      roundWithControl({ values, relations, shownBefore }, { base: 3, maxSteps: 0 }, solver),
    ).toThrowError(expect.objectContaining({ code: 'ROUNDING_IMPOSSIBLE' }) as Error);
  });

  it('says so when no number of steps adds up', () => {
    // x + y, y + z and x + z were all shown as 3: then x is 1.5, and no multiple of 3.
    const values = [1, 1, 1, 2, 2, 2];
    const relations = [
      { parent: 3, children: [0, 1] },
      { parent: 4, children: [1, 2] },
      { parent: 5, children: [0, 2] },
    ];
    const shownBefore = new Map([3, 4, 5].map((cell) => [cell, 3]));
    expect(() =>
      roundWithControl({ values, relations, shownBefore }, { base: 3, maxSteps: 4 }, solver),
    ).toThrowError(expect.objectContaining({ code: 'ROUNDING_IMPOSSIBLE' }) as Error);
  });

  it.each(caseOf('existence').cases)(
    'leaves a reader the published interval: %j',
    ({ base, steps, rounded, interval }) => {
      const { lower, upper } = existenceInterval({ base, maxSteps: steps }, rounded);
      expect([lower, upper]).toEqual(interval);
    },
  );

  it('is a policy that is frozen, checked, and says what it does', () => {
    const policy = controlledRounding({ base: 5 });
    expect(Object.isFrozen(policy)).toBe(true);
    expect(roundingStatement('ace-1', policy)).toContain('multiples of 5');
    expect(() => controlledRounding({ base: 2 })).toThrowError(
      expect.objectContaining({ code: 'ROUNDING_POLICY_INVALID' }) as Error,
    );
  });

  it('rounds cells over the same records alike, and all of them to sums of one table', () => {
    const amount = Float64Array.from([1, 4, 3, 12]);
    const inner = Int32Array.from([0, 1, 2, 3]);
    const of = (...cells: number[]) => ({
      inner: Int32Array.from(cells),
      value: sum(cells.map((cell) => amount[cell]!)),
      state: 'asked' as const,
    });
    const problem = {
      innerCount: 4,
      roles: [{ party: 'importer', inner, holder: inner, amount }],
      cells: [of(0, 1, 2, 3), of(0), of(0, 1), of(2, 3), of(0)],
    };
    const { rounded } = roundProblem(problem, controlledRounding({ base: 5 }), solver);
    expect(rounded).toHaveLength(5);
    expect(rounded[1]).toBe(rounded[4]);
    expect(rounded[0]).toBe(rounded[2]! + rounded[3]!);
    rounded.forEach((value, cell) => expect(Math.abs(value - problem.cells[cell]!.value)).toBeLessThan(5));
  });
});
