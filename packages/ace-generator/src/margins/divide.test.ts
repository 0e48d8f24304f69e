import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide } from './divide.ts';

describe('divide', () => {
  it('divides by running shares, rounded down', () => {
    // 10 by 1:1:1 runs 3.33, 6.66, 10
    expect([...divide(10, Float64Array.of(1, 1, 1), 0)]).toEqual([3, 3, 4]);
  });

  it('gives every part the least', () => {
    expect([...divide(3, Float64Array.of(1000, 1, 1), 1)]).toEqual([1, 1, 1]);
  });

  it('adds up exactly, with no part below the least', () => {
    const weights = fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(weights, fc.nat({ max: 1e13 }), (list, spare) => {
        const parts = divide(spare + list.length, Float64Array.from(list), 1);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(spare + list.length);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
