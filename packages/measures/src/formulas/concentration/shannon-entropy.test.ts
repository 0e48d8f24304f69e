import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shannonEntropy } from './shannon-entropy.ts';
import { theil } from './theil.ts';

describe('shannonEntropy', () => {
  it("gives Shannon's 7/4 bits for probabilities 1/2, 1/4, 1/8, 1/8 (A Mathematical Theory of Communication)", () => {
    expect((shannonEntropy([4, 2, 1, 1]) ?? NaN) / Math.LN2).toBeCloseTo(7 / 4, 14);
  });

  it('is ln(n) among equals, 0 alone, and zeros add nothing', () => {
    expect(shannonEntropy([3, 3, 3])).toBeCloseTo(Math.log(3), 14);
    expect(shannonEntropy([7, 0])).toBe(0);
  });

  it('adds with the Theil index to ln(n)', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, (values) => {
        const entropy = shannonEntropy(values);
        expect(entropy === null).toBe(values.every((value) => value === 0));
        if (entropy !== null)
          expect(entropy + (theil(values) ?? NaN)).toBeCloseTo(Math.log(values.length), 12);
      }),
    );
  });
});
