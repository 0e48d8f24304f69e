import { describe, expect, it } from 'vitest';
import { laspeyres } from './laspeyres.ts';
import { sixProducts } from './fixtures/six-products.ts';

// Expected: Balk (2008) tables 3.4, 3.6 and 3.12, from PPI Manual (2004) tables 19.1-19.2, as printed by gpindex.
// The laws that hold for every index are in index-laws.test.ts.
describe('laspeyres', () => {
  it.each([
    [2, 1.42],
    [3, 1.345],
  ] as const)('gives the printed index of the six products from period 1 to %s: %s', (period, expected) => {
    expect(laspeyres(sixProducts(1, period))).toBeCloseTo(expected, 4);
  });
});
