import { describe, expect, it } from 'vitest';
import { jevons } from './jevons.ts';
import { sixProducts } from './fixtures/six-products.ts';

// Expected: Balk (2008) tables 3.4, 3.6 and 3.12, from PPI Manual (2004) tables 19.1-19.2, as printed by gpindex.
// The laws that hold for every index are in index-laws.test.ts.
describe('jevons', () => {
  it.each([
    [2, 1.2419],
    [3, 0.9563],
  ] as const)('gives the printed index of the six products from period 1 to %s: %s', (period, expected) => {
    expect(jevons(sixProducts(1, period))).toBeCloseTo(expected, 4);
  });

  it('gives the seven printed digits of the reference output of gpindex for period 2', () => {
    expect(jevons(sixProducts(1, 2))).toBeCloseTo(1.2419201, 7);
  });
});
