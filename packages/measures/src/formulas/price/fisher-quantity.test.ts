import { describe, expect, it } from 'vitest';
import { fisherQuantity } from './fisher-quantity.ts';
import { sixProducts } from './fixtures/six-products.ts';

// Expected: the printed value ratio 1.41 and 1.528 over the printed Fisher 1.4011 and 1.2721.
// The laws that hold for every index are in index-laws.test.ts.
describe('fisherQuantity', () => {
  it.each([
    [2, 1.0064],
    [3, 1.2012],
  ] as const)('gives the derived index of the six products from period 1 to %s: %s', (period, expected) => {
    expect(fisherQuantity(sixProducts(1, period))).toBeCloseTo(expected, 4);
  });
});
