import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compensatedSum } from './compensated-sum.ts';

describe('compensatedSum', () => {
  it("gives 2 for 1 + 1e100 + 1 - 1e100, where a plain and a Kahan sum give 0 (Neumaier's example)", () => {
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  });

  it('is zero over nothing', () => {
    expect(compensatedSum([])).toBe(0);
  });

  it('is exact over whole cents while the total is a safe integer', () => {
    const cents = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 50 });
    fc.assert(
      fc.property(cents, (values) => {
        const exact = values.reduce((total, value) => total + BigInt(value), 0n);
        expect(BigInt(compensatedSum(values))).toBe(exact);
      }),
    );
  });

  it('does not depend on the order', () => {
    const amounts = fc.array(fc.double({ min: 0, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(amounts, (values) => {
        const forward = compensatedSum(values);
        const sorted = compensatedSum(values.toSorted((a, b) => a - b));
        expect(Math.abs(forward - sorted)).toBeLessThanOrEqual(1e-15 * forward);
      }),
    );
  });
});
