import { describe, expect, it } from 'vitest';
import type { CellProblem, RoleContributions } from '../cells/cell-problem.ts';
import { contributorRules } from './contributor-rules.ts';
import { cellOf, isUnsafe, levelOf } from './fixtures/one-cell.ts';
import { primaryCells } from './primary-cells.ts';
import type { RuleParameters } from './rule-parameters.ts';

const three = contributorRules({ minimumContributors: 3 });

describe('primary rules at their edges', () => {
  it('lets a tie pass in every rule, in exact integers beyond what floating point can tell', () => {
    // X - x1 - x2 = 10 % of x1 to the cent; 100 * 900 000 000 000 003 is no longer a safe integer.
    const tie = [4_000_000_000_000_010, 0, 400_000_000_000_001];
    expect(isUnsafe(cellOf([tie[0] ?? 0, 400_000_000_000_001, 400_000_000_000_001]), { pPercent: 10 })).toBe(
      false,
    );
    expect(isUnsafe(cellOf([tie[0] ?? 0, 400_000_000_000_001, 400_000_000_000_000]), { pPercent: 10 })).toBe(
      true,
    );
    expect(isUnsafe(cellOf([80, 20]), { dominance: [{ n: 1, k: 80 }] })).toBe(false);
    expect(isUnsafe(cellOf([81, 19]), { dominance: [{ n: 1, k: 80 }] })).toBe(true);
    expect(isUnsafe(cellOf([1, 1, 1]), { minimumContributors: 3 })).toBe(false);
    expect(isUnsafe(cellOf([1, 1]), { minimumContributors: 3 })).toBe(true);
  });

  it('protects the largest without a waiver from the largest other one', () => {
    // Of 60, 30, 8, 2 the first waived: s = 30, r = 60, and 10 is left of 100: less than 40 % of 30, not than 33 %.
    const problem = cellOf([60, 30, 8, 2], { waived: Uint8Array.of(1, 0, 0, 0) });
    expect(isUnsafe(problem, { pPercent: 34 })).toBe(true);
    expect(isUnsafe(problem, { pPercent: 33 })).toBe(false);
    // Without the waiver s = 60, r = 30: 10 is less than 33 % of 60.
    expect(isUnsafe(cellOf([60, 30, 8, 2]), { pPercent: 33 })).toBe(true);
    expect(isUnsafe(cellOf([60, 30], { waived: Uint8Array.of(1, 1) }), { pPercent: 99 })).toBe(false);
  });

  it('judges refunds by absolute values, lowers p in their cells, or refuses them', () => {
    const refund = cellOf([-100, 50, 8]);
    expect(isUnsafe(refund, { pPercent: 9 })).toBe(true);
    expect(isUnsafe(refund, { pPercent: 9, refundDivisor: 2 })).toBe(false);
    expect(isUnsafe(refund, { pPercent: 1, negative: 'refuse' })).toBe(true);
    expect(isUnsafe(cellOf([100, 50, 8]), { pPercent: 1, negative: 'refuse' })).toBe(false);
  });

  it('counts contributions without a contributor as one each, and flags them', () => {
    const anonymous = cellOf([5, 5, 5], { holder: Int32Array.of(-1, -1, -1) });
    const found = primaryCells(anonymous, three);
    expect([found.sensitive[0], found.unidentified[0]]).toEqual([0, 1]);
    expect(primaryCells(cellOf([5, 5, 5]), three).unidentified[0]).toBe(0);
  });

  it('holds a cell whose contributors nobody counted for unsafe, and one without records for safe', () => {
    const nobody = { ...cellOf([]), roles: [] };
    expect(isUnsafe(nobody, { minimumContributors: 3 })).toBe(true);
    expect(isUnsafe(cellOf([]), { minimumContributors: 3 })).toBe(true);
    expect(isUnsafe(cellOf([]), { minimumContributors: 3, uncounted: 'safe' })).toBe(false);
    const empty = { ...cellOf([]), cells: [{ inner: new Int32Array(0), value: 0, state: 'asked' as const }] };
    expect(isUnsafe(empty, { minimumContributors: 3 })).toBe(false);
  });

  it.each([Number.NaN, 0.5, 2 ** 60])('holds amounts that it cannot reckon with for unsafe: %d', (amount) => {
    expect(isUnsafe(cellOf([amount, 10, 10, 10]), { minimumContributors: 3 })).toBe(true);
  });

  it('is sensitive for one party role of several, and for a role that is missing', () => {
    const broad = cellOf([5, 5, 5, 5]);
    const narrow = { ...cellOf([20]).roles[0], party: 'broker' } as RoleContributions;
    const problem = { ...broad, roles: [...broad.roles, narrow] };
    expect(isUnsafe(problem, { minimumContributors: 3 })).toBe(true);
    expect(isUnsafe(problem, { minimumContributors: 3, parties: ['importer'] })).toBe(false);
    expect(isUnsafe(broad, { minimumContributors: 3, parties: ['importer', 'broker'] })).toBe(true);
  });

  it('finds what was marked sensitive sensitive', () => {
    const [cell] = cellOf([5, 5, 5, 5]).cells;
    const problem = { ...cellOf([5, 5, 5, 5]), cells: [{ ...cell, sensitive: true }] } as CellProblem;
    expect(isUnsafe(problem, { minimumContributors: 3 })).toBe(true);
  });
});

describe('R-53 federal tax information', () => {
  const taxed = (contributors: number, taxInformation: 'stateOrAbove' | 'belowState'): CellProblem => {
    const problem = cellOf(Array.from({ length: contributors }, () => 10));
    return { ...problem, cells: problem.cells.map((cell) => ({ ...cell, taxInformation })) };
  };

  it.each([
    ['stateOrAbove', 2, true],
    ['stateOrAbove', 3, false],
    ['belowState', 9, true],
    ['belowState', 10, false],
  ] as const)(
    'R-53 needs 3 returns for the nation and states and 10 below: %s with %d',
    (level, count, unsafe) => {
      expect(isUnsafe(taxed(count, level), {})).toBe(unsafe);
    },
  );

  it('R-53 applies whatever the policy', () => {
    expect(isUnsafe(taxed(9, 'belowState'), { policy: 'passive-request' })).toBe(true);
  });
});

describe('R-55 the request rule of foreign-trade statistics', () => {
  // The manual's example threshold is 70 % (tau-ARGUS 4.1 user manual, section 4.4.4).
  const passive: RuleParameters = { policy: 'passive-request', pPercent: 10, request: { t: 70, minimum: 3 } };

  it.each([
    ['the largest asked and has more than 70 %', [71, 20, 9], [1, 0, 0], true],
    ['the largest asked and has 70 %', [70, 20, 10], [1, 0, 0], false],
    ['another one asked', [71, 20, 9], [0, 1, 0], false],
    ['another one asked, and there are fewer than three', [60, 40], [0, 1], true],
    ['nobody asked', [100], [0], false],
    ['one of two that are the largest asked, in a cell of two', [50, 50], [0, 1], true],
  ])('passive confidentiality: %s', (_, amounts, asked, unsafe) => {
    expect(isUnsafe(cellOf(amounts, { asked: Uint8Array.from(asked) }), passive)).toBe(unsafe);
  });

  it('applies beside the other rules when the policy is active, which is the default', () => {
    const active: RuleParameters = { minimumContributors: 3, request: { t: 70 } };
    expect(isUnsafe(cellOf([71, 20, 9], { asked: Uint8Array.of(1, 0, 0) }), active)).toBe(true);
    expect(isUnsafe(cellOf([50, 50]), active)).toBe(true);
  });

  it('protects by p% when a p is given: of 71, 20, 9 with p = 20, 14.2 - 9 = 5.2', () => {
    const problem = cellOf([71, 20, 9], { asked: Uint8Array.of(1, 0, 0) });
    expect(levelOf(problem, { ...passive, request: { t: 70, p: 20 } })).toBeCloseTo(5.2, 9);
  });
});

describe('contributorRules', () => {
  it.each([{ minimumContributors: 2 }, { minimumContributors: Number.NaN }, { minimumContributors: 3.5 }])(
    'refuses what protects nobody: %j',
    (parameters) => {
      expect(() => contributorRules(parameters)).toThrowError(
        expect.objectContaining({ code: 'RELEASE_POLICY_INVALID' }) as Error,
      );
    },
  );
});
