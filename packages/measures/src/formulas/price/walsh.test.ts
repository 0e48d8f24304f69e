import { describe, expect, it } from 'vitest';
import { walsh } from './walsh.ts';
import { sixProducts } from './fixtures/six-products.ts';

// Expected: Balk (2008) tables 3.4, 3.6 and 3.12, from PPI Manual (2004) tables 19.1-19.2, as printed by gpindex.
// The laws that hold for every index are in index-laws.test.ts.
describe('walsh', () => {
  it.each([
    [2, 1.4017],
    [3, 1.285],
  ] as const)('gives the printed index of the six products from period 1 to %s: %s', (period, expected) => {
    expect(walsh(sixProducts(1, period))).toBeCloseTo(expected, 4);
  });

  it('ignores an item whose quantity is zero in one period, and is null when all are', () => {
    const gone = { basePrice: 1, baseQuantity: 5, currentPrice: 9, currentQuantity: 0 };
    expect(walsh([...sixProducts(1, 2), gone])).toBe(walsh(sixProducts(1, 2)));
    expect(walsh([gone])).toBeNull();
  });
});
