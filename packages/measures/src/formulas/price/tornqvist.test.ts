import { describe, expect, it } from 'vitest';
import { tornqvist } from './tornqvist.ts';
import { sixProducts } from './fixtures/six-products.ts';

// Expected: Balk (2008) tables 3.4, 3.6 and 3.12, from PPI Manual (2004) tables 19.1-19.2, as printed by gpindex.
// The laws that hold for every index are in index-laws.test.ts.
describe('tornqvist', () => {
  it.each([
    [2, 1.4052],
    [3, 1.289],
  ] as const)('gives the printed index of the six products from period 1 to %s: %s', (period, expected) => {
    expect(tornqvist(sixProducts(1, period))).toBeCloseTo(expected, 4);
  });

  it('is null when the items have no value in one period', () => {
    const item = { basePrice: 1, baseQuantity: 1, currentPrice: 2, currentQuantity: 0 };
    expect(tornqvist([item])).toBeNull();
    expect(tornqvist([{ ...item, baseQuantity: 0, currentQuantity: 1 }])).toBeNull();
  });
});
