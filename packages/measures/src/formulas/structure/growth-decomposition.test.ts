import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRate } from '../basics/growth-rate.ts';
import { growthDecomposition } from './growth-decomposition.ts';

describe('growthDecomposition', () => {
  it('splits a fall from 100 to 95: +10 continuing, +5 entering, -20 exiting', () => {
    const parts = growthDecomposition([
      { base: 80, current: 90 },
      { base: 0, current: 5 },
      { base: 20, current: 0 },
    ]);
    expect(parts).toEqual({ continuing: 0.1, entering: 0.05, exiting: -0.2, total: -0.05 });
  });

  it('counts a pair that is traded in neither period nowhere', () => {
    expect(
      growthDecomposition([
        { base: 10, current: 10 },
        { base: 0, current: 0 },
      ]),
    ).toEqual({
      continuing: 0,
      entering: 0,
      exiting: 0,
      total: 0,
    });
  });

  it('is null without a base and with an unreported value', () => {
    expect(growthDecomposition([])).toBeNull();
    expect(growthDecomposition([{ base: 0, current: 5 }])).toBeNull();
    expect(growthDecomposition([{ base: 1, current: null }])).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => growthDecomposition([{ base: 1, current: -5 }])).toThrow(
      'growthDecomposition: current[0] is negative',
    );
  });

  it('has parts that add to the growth of the total', () => {
    const value = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1e9 }));
    fc.assert(
      fc.property(fc.array(fc.record({ base: value, current: value }), { maxLength: 15 }), (pairs) => {
        const previous = pairs.reduce((sum, pair) => sum + pair.base, 0);
        const current = pairs.reduce((sum, pair) => sum + pair.current, 0);
        const parts = growthDecomposition(pairs);
        expect(parts?.total ?? null).toBe(growthRate({ previous, current }));
        if (parts === null) return;
        const added = parts.continuing + parts.entering + parts.exiting;
        expect(Math.abs(added - parts.total)).toBeLessThanOrEqual(1e-14 * (1 + current / previous));
      }),
    );
  });
});
