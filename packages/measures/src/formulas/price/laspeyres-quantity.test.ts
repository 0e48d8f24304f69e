import { describe, expect, it } from 'vitest';
import { laspeyresQuantity } from './laspeyres-quantity.ts';
import { sixProducts } from './fixtures/six-products.ts';

describe('laspeyresQuantity', () => {
  it('is the plain sum of quantities where base prices are all 1: 10.2 over 10', () => {
    expect(laspeyresQuantity(sixProducts(1, 2))).toBeCloseTo(10.2 / 10, 14);
  });

  it('is the value ratio over the printed Paasche: 1.41 / 1.3824 and 1.528 / 1.2031', () => {
    expect(laspeyresQuantity(sixProducts(1, 2))).toBeCloseTo(1.41 / 1.3824, 3);
    expect(laspeyresQuantity(sixProducts(1, 3))).toBeCloseTo(1.528 / 1.2031, 3);
  });
});
