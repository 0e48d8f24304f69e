import { describe, expect, it } from 'vitest';
import { paascheQuantity } from './paasche-quantity.ts';
import { sixProducts } from './fixtures/six-products.ts';

describe('paascheQuantity', () => {
  it('is the value ratio over the printed Laspeyres: 1.41 / 1.42 and 1.528 / 1.345', () => {
    expect(paascheQuantity(sixProducts(1, 2))).toBeCloseTo(1.41 / 1.42, 14);
    expect(paascheQuantity(sixProducts(1, 3))).toBeCloseTo(1.528 / 1.345, 14);
  });
});
