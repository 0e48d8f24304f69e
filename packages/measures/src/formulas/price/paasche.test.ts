import { describe, expect, it } from 'vitest';
import { paasche } from './paasche.ts';
import { sixProducts } from './fixtures/six-products.ts';

// Expected: Balk (2008) tables 3.4, 3.6 and 3.12, from PPI Manual (2004) tables 19.1-19.2, as printed by gpindex.
// The laws that hold for every index are in index-laws.test.ts.
describe('paasche', () => {
  it.each([
    [2, 1.3824],
    [3, 1.2031],
  ] as const)('gives the printed index of the six products from period 1 to %s: %s', (period, expected) => {
    expect(paasche(sixProducts(1, period))).toBeCloseTo(expected, 4);
  });

  it('is null when nothing is bought in the current period, where Laspeyres is not', () => {
    const item = { basePrice: 1, baseQuantity: 1, currentPrice: 2, currentQuantity: 0 };
    expect(paasche([item])).toBeNull();
  });
});
