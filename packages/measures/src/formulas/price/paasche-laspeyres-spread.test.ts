import { describe, expect, it } from 'vitest';
import { paascheLaspeyresSpread } from './paasche-laspeyres-spread.ts';
import { sixProducts } from './fixtures/six-products.ts';

describe('paascheLaspeyresSpread', () => {
  it('is the log of the printed indexes of the six products: ln(1.42 / 1.3824) and ln(1.345 / 1.2031)', () => {
    expect(paascheLaspeyresSpread(sixProducts(1, 2))).toBeCloseTo(Math.log(1.42 / 1.3824), 4);
    expect(paascheLaspeyresSpread(sixProducts(1, 3))).toBeCloseTo(Math.log(1.345 / 1.2031), 4);
  });

  it('is zero without substitution: one item', () => {
    const item = { basePrice: 2, baseQuantity: 3, currentPrice: 5, currentQuantity: 7 };
    expect(paascheLaspeyresSpread([item])).toBe(0);
  });

  it('is null when an index is', () => {
    expect(paascheLaspeyresSpread([])).toBeNull();
    const gone = { basePrice: 2, baseQuantity: 3, currentPrice: 5, currentQuantity: 0 };
    expect(paascheLaspeyresSpread([gone])).toBeNull();
  });

  it('refuses a price of zero', () => {
    const item = { basePrice: 0, baseQuantity: 3, currentPrice: 5, currentQuantity: 7 };
    expect(() => paascheLaspeyresSpread([item])).toThrow('paascheLaspeyresSpread: basePrice is not positive');
  });
});
