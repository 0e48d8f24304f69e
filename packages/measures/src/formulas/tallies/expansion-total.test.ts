import { describe, expect, it } from 'vitest';
import { expansionTotal } from './expansion-total.ts';

const one = { population: 15, sampled: 5, total: 29.7 };

describe('expansionTotal', () => {
  it("is 147.1 for the data set fpc of R's survey", () => {
    expect(expansionTotal([one, { population: 12, sampled: 3, total: 14.5 }])).toBeCloseTo(147.1, 12);
  });

  it('is zero for zeros, and null over nothing, without a sample, or where a total is not reported', () => {
    expect(expansionTotal([{ ...one, total: 0 }])).toBe(0);
    expect(expansionTotal([])).toBeNull();
    expect(expansionTotal([{ population: 0, sampled: 0, total: 0 }])).toBeNull();
    expect(expansionTotal([one, { population: 3, sampled: 0, total: 0 }])).toBeNull();
    expect(expansionTotal([one, { ...one, total: null }])).toBeNull();
  });

  it('is null beyond a double', () => {
    expect(expansionTotal([{ ...one, total: Number.MAX_VALUE }])).toBeNull();
  });

  it('refuses what is not finite, and a frame below its sample', () => {
    expect(() => expansionTotal([{ ...one, total: NaN }])).toThrow(
      'expansionTotal: total is not a finite number',
    );
    expect(() => expansionTotal([{ ...one, population: 4 }])).toThrow(
      'expansionTotal: strata[0].population is too small',
    );
  });
});
